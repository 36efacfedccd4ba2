import Postmortem

/// What a session asks besides handing on inputs.
extension Interview {
  /// Whether a save was asked for and its outcome is not known.
  public var isSaving: Bool {
    if case .save? = request { true } else { false }
  }

  /// The pending question again, as after a line that could not be read.
  public func askAgain() -> [Event] { [.ask(pendingAsk())] }

  /// What was pushed back at the pending question, for a person who comes back to it.
  public var pendingChallenge: Challenge? { rejection?.challenge }

  /// What is said when the input ends before the interview does.
  public var farewell: String { Messages.left(setup.session) }
}

/// Where an interview stands, for a list of sessions.
public struct Standing: Sendable, Hashable {
  /// Empty until it is told.
  public var symptom: String
  public var section: Section
  public var title: String
  /// How many answers stand, Enter not counted.
  public var answered: Int
}

extension Interview {
  public var standing: Standing {
    Standing(
      symptom: answers[Slot(.incident, .symptom)]?.text ?? "", section: pending.section,
      title: guide.title(of: pending.section),
      answered: answers.values.count { !$0.isEnd && !$0.isDropped })
  }

  /// The document as far as it has come.
  public var documentSoFar: String { document.markdown }

  /// The conversation as far as it has come, with its ledger.
  public var transcriptSoFar: String {
    transcript.markdown(titled: answers[Slot(.incident, .symptom)]?.text ?? "")
  }
}
