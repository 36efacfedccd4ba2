public import Postmortem

/// One thing the coach pushes back on: one file under `prompts/rules`.
public struct Rule: Sendable, Hashable {
  /// What a rule is applied to.
  public enum Place: String, Sendable, Hashable, CaseIterable {
    /// Answers to a "why" question and the root cause statement.
    case why
    /// Sentences of any other section.
    case sentence
    /// Action items.
    case action
    /// Raised by the interview itself, not by the words of a text.
    case interview
    /// Raised by the review of a whole draft.
    case review
  }

  /// The file's name without folder and extension.
  public var id: String
  public var title: String
  public var label: Label
  public var level: Level
  public var places: [Place]
  /// Sections it is restricted to; empty for all.
  public var sections: [SectionName]
  /// Where the thought comes from, in short: a book, a guide.
  public var source: String?
  /// Ids it had before.
  public var aliases: [String]
  /// From a first question to a counter-example; `{quote}` stands for the author's words.
  public var challenges: [String]
  /// One of these must hold for the rule to voice a verdict; empty: the rule needs no evidence.
  var conditions: [Condition]
  /// None of these may hold.
  var guards: [Condition]
  let file: RuleFile
  /// Why a team has silenced it; nil where it speaks.
  public var silence: String?
  /// Whether a team has given it a level of its own.
  public var hasOwnLevel = false
  /// Whether it is a team's own rule and none of ours: it speaks wherever its conditions hold, for no
  /// weights were fitted for it.
  public var isTeams = false
  /// The file in which a team silenced it or changed its level.
  public var adjustedIn: String?

  /// Whether a team has silenced it or changed its level.
  var isAdjusted: Bool { silence != nil || hasOwnLevel }

  /// Where its file lies.
  public var path: String { file.path }

  /// Whether it speaks only where a condition of its own holds.
  public var needsEvidence: Bool { !conditions.isEmpty }

  /// Why the rule exists, as Markdown.
  public var whyItMatters: String { file.section("Why it matters") }

  /// Passages the rule must challenge.
  public var fires: [RuleExample] { file.examples("Fires") }

  /// Near misses it must leave alone.
  public var staysSilent: [RuleExample] { file.examples("Stays silent") }

  public static func == (left: Self, right: Self) -> Bool {
    left.id == right.id && left.file == right.file
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
