import Language

/// The words of a text that readers outside the team do not know, and the abbreviations that all do.
public struct JargonReading: Sendable {
  /// A name or word out of the class `jargon`.
  public struct Name: Sendable, Hashable {
    /// UTF-8 bytes of the text.
    public var range: Range<Int>
    /// In lower case, as it is compared.
    public var text: String
  }

  /// In the order of the text.
  public let names: [Name]
  private let common: [Range<Int>]

  init(_ text: String, _ lexicon: Lexicon) {
    let passage = Passage(text)
    let found = lexicon.matcher.matches(in: passage)
    let (jargon, common) = (lexicon.number(of: "jargon"), lexicon.number(of: "abbreviation"))
    names = found.filter { $0.classNumber == jargon }
      .sorted {
        ($0.tokens.lowerBound, -$0.tokens.count) < ($1.tokens.lowerBound, -$1.tokens.count)
      }
      .map { match in
        Name(
          range: passage.range(of: match.tokens),
          text: passage.tokens[match.tokens].map(\.text).joined(separator: " "))
      }
    self.common = found.filter { $0.classNumber == common }.map { passage.range(of: $0.tokens) }
  }

  /// Whether everybody reads what stands there as a word.
  public func isCommon(_ range: Range<Int>) -> Bool {
    common.contains { $0.lowerBound <= range.lowerBound && $0.upperBound >= range.upperBound }
  }
}

extension Coach {
  /// Finds jargon: entries of the classes `jargon` and `abbreviation`, a team's own among them.
  public func jargon(in text: String) -> JargonReading { JargonReading(text, lexicon) }
}
