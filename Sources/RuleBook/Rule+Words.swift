public import Coach
import Postmortem

extension Rule {
  /// Where it speaks: `why, sentence (timeline)`.
  public var whereItSpeaks: String {
    places.map(\.rawValue).joined(separator: ", ")
      + (sections.isEmpty ? "" : " (" + sections.map(\.rawValue).joined(separator: ", ") + ")")
  }

  /// The texts it is applied to, in a sentence's words.
  var placesInWords: String {
    let words = places.map { place in
      switch place {
      case .why: "answers to why"
      case .sentence: "sentences"
      case .action: "action items"
      case .interview: "what the interview asks"
      case .review: "a draft as a whole"
      }
    }
    let sections =
      sections.isEmpty ? "" : " of " + sections.map(\.rawValue).joined(separator: ", ")
    return words.joined(separator: ", ") + sections
  }
}

extension RuleExample {
  /// The passage with marks around its spot, behind what it answers or where it stands.
  func text(mark: (String) -> String) -> String {
    let marked: String
    if let spot {
      let bytes = Array(text.utf8)
      marked =
        String(decoding: bytes[..<spot.lowerBound], as: UTF8.self)
        + mark(String(decoding: bytes[spot], as: UTF8.self))
        + String(decoding: bytes[spot.upperBound...], as: UTF8.self)
    } else {
      marked = text
    }
    switch context {
    case .why(let question): return "\(question) → \(marked)"
    case .sentence(let section): return section.map { "\($0.rawValue): \(marked)" } ?? marked
    case .action: return "action: \(marked)"
    }
  }
}
