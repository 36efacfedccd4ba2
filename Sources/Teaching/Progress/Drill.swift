import Coach
import Language

/// A passage to rework: of a rule one has failed, or of one's own past.
public struct Drill: Sendable, Hashable {
  /// The rule's id, or `mine:` and a number made of the passage.
  public var key: String
  public var exercise: Exercise

  /// What a passage of one's own was pushed back for.
  public struct OwnPassage: Sendable, Hashable {
    public var text: JudgedText
    public var rule: String
    /// The session or transcript it comes from, as it is named.
    public var source: String

    public init(text: JudgedText, rule: String, source: String) {
      self.text = text
      self.rule = rule
      self.source = source
    }

    /// Tells passages apart; the same for the same words.
    public var key: String {
      // FNV-1a, 64 bits: a name for the passage, not a guard against intent.
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      for byte in "\(rule)\n\(text.shown)".utf8 {
        hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
      }
      return "mine:" + String(hash, radix: 16)
    }
  }

  /// A drill of a rule; nil where it has no passage that could be drilled.
  ///
  /// - Parameters:
  ///   - rule: The rule that was failed.
  ///   - times: How often it was drilled before: its passages come in turn.
  ///   - texts: What is said around it.
  init?(_ rule: Rule, times: Int, texts: TeachingTexts) {
    let fires = rule.fires
    guard !fires.isEmpty, rule.silence == nil else { return nil }
    let passage = JudgedText(fires[times % fires.count])
    key = rule.id
    exercise = Self.exercise(passage, rule: rule.id, key: rule.id, title: rule.title)
    exercise.story = [texts(.drillStory)]
    if !rule.staysSilent.isEmpty {
      exercise.model = [JudgedText(rule.staysSilent[times % rule.staysSilent.count])]
    }
  }

  /// A drill of a passage of one's own.
  init(_ own: OwnPassage, title: String, texts: TeachingTexts) {
    key = own.key
    exercise = Self.exercise(own.text, rule: own.rule, key: own.key, title: title)
    exercise.story = [texts(.mineStory, ["source": own.source])]
  }

  private static func exercise(
    _ passage: JudgedText, rule: String, key: String, title: String
  ) -> Exercise {
    var exercise = Exercise(
      kind: passage.place == .action ? .plan : .rewrite, title: title, line: 0)
    exercise.passage = passage
    exercise.drills = rule
    // What anybody can see to be a fact has to survive.
    exercise.keep = Tokenizer.tokens(in: passage.text).filter {
      [.number, .code, .identifier].contains($0.kind)
    }.map { token in
      Wanted(wordings: [token.text], question: "")
    }
    return exercise
  }
}

extension JudgedText {
  init(_ example: RuleExample) {
    switch example.context {
    case .why(let question): self.init(place: .why(question: question), text: example.text)
    case .sentence(let section): self.init(place: .sentence(section), text: example.text)
    case .action: self.init(place: .action, text: example.text)
    }
  }
}
