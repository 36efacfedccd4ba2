/// A class of words and phrases that say the same kind of thing: one file under `prompts/lexicon`.
public struct WordClass: Sendable, Hashable {
  /// What the words of a class are evidence of; this, never the single class, shapes how clauses are
  /// read.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Somebody who can be the subject of a clause: a role, a pronoun, a name.
    case person
    /// A word for a group that is human only as a subject: "platform", "security".
    case team
    /// They, we, users: people, though seldom the ones who are faulted.
    case bystander
    /// A fault of a person: memory, care, skill, effort, obedience.
    case fault
    /// Colour that says nothing about a system: irony, luck, praise, hindsight.
    case remark
    /// Words that name nothing to ask about.
    case emptiness
    /// Something missing, too wide, too permissive.
    case gap
    /// A gap of one recognisable shape: stale, unread, confusable, unowned.
    case weakness
    /// A check, a document, a limit: what could have caught it.
    case safeguard
    /// A technical part.
    case component
    /// What only people do: think, click, grab, sign.
    case humanAct = "human-act"
    /// What is promised for the future, in any section.
    case promise
    /// A deed, a measure, a threshold: weighed as a promise is, but no grounds for a challenge, as
    /// accounts of what happened are full of them.
    case remedy
    /// What an action item is made of; weighed in action items only.
    case action
    /// Everything else worth counting.
    case other
    /// Given names, which count only with a capital.
    case name
    /// Words that carry no content of their own; never counted as evidence.
    case filler
    /// Each line is a group of words that mean the same when an answer is held against a question.
    case synonyms
    /// Only there to be named in braces by other classes; never counted as evidence.
    case helper
  }

  /// The file's name without folder and extension.
  public var name: String
  public var title: String
  public var kind: Kind
  /// What the class is for: the prose of the file.
  public var purpose: String
}

extension WordClass.Kind {
  /// Whether the class says what is shallow about a text: fault, colour, emptiness, promise.
  var isShallow: Bool {
    switch self {
    case .fault, .remark, .emptiness, .promise: true
    default: false
    }
  }

  /// Whether a word of such a class, alone or as the subject of a clause, can be what a challenge to a
  /// sentence rests on: fault, colour, emptiness, promise, or somebody who acts.
  var givesGrounds: Bool {
    switch self {
    case .fault, .remark, .emptiness, .promise, .person, .team, .humanAct: true
    case .bystander, .gap, .weakness, .safeguard, .component, .remedy, .action, .other, .name,
      .filler, .synonyms, .helper:
      false
    }
  }
}
