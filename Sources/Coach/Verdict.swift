public import Postmortem

/// What a challenge or a finding says about a text.
///
/// The raw values are the public names programs rely on; rule ids may change, labels may not.
public enum Label: String, Sendable, Hashable, CaseIterable {
  case vacuous, circular, person, mechanism, blame
  case selfBlame = "self-blame"
  case counterfactual, luck, vague
  case vagueFix = "vague-fix"
  case noOwner = "no-owner"
  case noDue = "no-due"
  case monitoring
  case personFix = "person-fix"
  case patchOnly = "patch-only"
  case unmetCause = "unmet-cause"
  case jargon
  case tooLong = "too-long"
  case noNumber = "no-number"
  case inconsistent, format
  // What only a whole draft shows.
  case personEnd = "person-end"
  case mechanismEnd = "mechanism-end"
  case missingSection = "missing-section"
  case emptySection = "empty-section"
  case noCause = "no-cause"
  case noDuration = "no-duration"
  case unsorted, chronicle
  case falseTick = "false-tick"
  case placeholder
  case deadLink = "dead-link"
  case late
  case frontMatter = "front-matter"
  case other
}

/// How much a finding weighs: errors and warnings challenge, suggestions are said in passing.
public enum Level: String, Sendable, Hashable, CaseIterable {
  case error, warning, suggestion
}

/// One thing the judge hears in a text, with the words it rests on.
public struct Finding: Sendable, Hashable {
  /// Id of the rule that voices it: the name of its file under `prompts/rules`.
  public var rule: String
  public var label: Label
  public var level: Level
  /// UTF-8 byte offsets into the judged text; empty where the finding is about all of it.
  public var range: Range<Int>
  /// The author's own words at `range`.
  public var quote: String
  /// The rule's first challenge, with the quote filled in.
  public var message: String

  public init(
    rule: String, label: Label, level: Level, range: Range<Int>, quote: String, message: String
  ) {
    self.rule = rule
    self.label = label
    self.level = level
    self.range = range
    self.quote = quote
    self.message = message
  }
}

/// How deep an answer to a "why" reaches.
public enum Depth: String, Sendable, Hashable, CaseIterable {
  /// Nothing specific to ask the next why about.
  case vacuous
  /// The cause is put in somebody's memory, care, skill, effort or judgement.
  case person
  /// A specific step that explains what happened, not yet a gap that can be fixed.
  case mechanism
  /// A missing or inadequate safeguard, default, document, process, ownership or incentive.
  case system
}

/// The judge's reading of one answer to one "why" question.
public struct WhyVerdict: Sendable, Hashable {
  public var depth: Depth
  /// Whether the wording faults a person or a group, whatever the depth.
  public var blame: Bool
  /// The question that follows: the same one again for a shallow answer, else `Why …?`.
  public var next: String
  /// Where the answer names a second cause: its clause, for a further chain.
  ///
  /// Else nil.
  public var secondCause: String?
  /// The finding that matters most first.
  public var findings: [Finding]
  /// What rules that a team has silenced would have said.
  public var silenced: [Finding] = []

  public init(
    depth: Depth, blame: Bool, next: String, secondCause: String? = nil, findings: [Finding]
  ) {
    self.depth = depth
    self.blame = blame
    self.next = next
    self.secondCause = secondCause
    self.findings = findings
  }
}

/// What an action item would do against a recurrence.
public enum Reach: String, Sendable, Hashable, CaseIterable {
  case prevent, detect, mitigate, patch, unclear
}

/// The judge's reading of one action item.
public struct ActionVerdict: Sendable, Hashable {
  /// Drawn from `noOwner`, `noDue`, `vague`, `monitoring`, `personFix`, in this order.
  public var problems: [Label]
  public var reach: Reach
  /// The text without owner, due date and issue, and those three where they stand in it.
  public var item: ActionItemReading
  /// The finding that matters most first.
  public var findings: [Finding]
  /// What rules that a team has silenced would have said.
  public var silenced: [Finding] = []

  public init(problems: [Label], reach: Reach, item: ActionItemReading, findings: [Finding]) {
    self.problems = problems
    self.reach = reach
    self.item = item
    self.findings = findings
  }
}

/// The judge's reading of one sentence or passage in its section.
public struct SentenceVerdict: Sendable, Hashable {
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case blame
    case selfBlame = "self-blame"
    case counterfactual, vacuous, luck
    case vagueFix = "vague-fix"
    case other, ok
  }

  public var challenge: Bool
  /// The main reason for the challenge; `ok` where there is none.
  public var kind: Kind
  /// The finding that matters most first.
  public var findings: [Finding]
  /// What rules that a team has silenced would have said.
  public var silenced: [Finding] = []

  public init(challenge: Bool, kind: Kind, findings: [Finding]) {
    self.challenge = challenge
    self.kind = kind
    self.findings = findings
  }
}
