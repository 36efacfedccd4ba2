public import Interview

extension Coaching {
  /// Help for the line that answers the pending question.
  ///
  /// It offers the rejected wording, or the passage itself where the answer takes its place. Enter on
  /// the passage as it is leaves it so.
  public var lineHelp: LineHelp {
    if let talk { return talk.interview.lineHelp }
    let passage = pending.flatMap { $0.way == .replace ? previous ?? $0.shown : nil }
    let wording = rejection?.wording ?? passage
    return LineHelp(
      kind: "rewrite", wording: wording.flatMap { $0.isEmpty ? nil : $0 },
      isKept: rejection == nil && passage != nil,
      completable: { text in
        guard text.hasPrefix("/") else { return nil }
        let commands = CoachingCommands.names.filter { $0.hasPrefix(text) }
        return commands.isEmpty ? nil : .words(typed: text, commands)
      })
  }
}
