/// What a session asks besides handing on inputs.
extension Interview {
  /// Whether a save was asked for and its outcome is not known.
  public var isSaving: Bool {
    if case .save? = request { true } else { false }
  }

  /// The pending question again, as after a line that could not be read.
  public func askAgain() -> [Event] { [.ask(pendingAsk())] }

  /// What is said when the input ends before the interview does.
  public var farewell: String { Messages.left(setup.session) }
}
