import Coach

extension ExerciseRun {
  /// Takes a question to the witness, or a statement of the cause.
  mutating func ladder(_ text: String, by judge: ExerciseJudge) -> Verdict {
    let words = FoldedWords(text)
    if words.words.isEmpty {
      return .push(
        Push(rule: ExerciseJudge.Rule.empty, label: .vacuous, message: judge.texts(.empty)))
    }
    guard Self.isQuestion(text, words) else { return conclude(text, by: judge) }
    if Self.isBare(words) {
      return .stay(note: judge.texts(.witnessBare))
    }
    let witness = exercise.witness
    let next = witness.indices.first { !heard.contains($0) && witness[$0].cues.isIn(words) }
    if Self.asksForSomebody(words) || judge.faults(text, words) {
      let rule = ExerciseJudge.Rule.witness
      return .push(
        Push(
          rule: rule, label: .blame, quote: text,
          message: judge.texts(.witnessQuiet, attempt: attempt(rule))))
    }
    if let next {
      heard.insert(next)
      return .onward(note: witness[next].answer)
    }
    if let aside = aside(words) { return .stay(note: aside.answer) }
    // The last step is what is most likely meant.
    if let again = witness.indices.last(where: {
      heard.contains($0) && witness[$0].cues.isIn(words)
    }) {
      return .stay(note: judge.texts(.witnessAgain) + " " + witness[again].answer)
    }
    return .stay(note: judge.texts(.witnessUnknown))
  }

  private func aside(_ words: FoldedWords) -> Exercise.Testimony? {
    exercise.asides.first { $0.cues.isIn(words) }
  }

  private func conclude(_ text: String, by judge: ExerciseJudge) -> Verdict {
    let verdict = judge.finished(text, in: self)
    guard case .accept = verdict, let last = exercise.witness.indices.last, !heard.contains(last)
    else { return verdict }
    let rule = ExerciseJudge.Rule.early
    return .push(
      Push(rule: rule, label: .other, message: judge.texts(.tooEarly, attempt: attempt(rule))))
  }

  private static let openers: Set<String> = [
    "why", "what", "how", "who", "whom", "whose", "when", "which", "where", "is", "are", "was",
    "were", "did", "does", "do", "has", "had", "have", "can", "could", "would", "tell", "ask",
  ]

  private static func isQuestion(_ text: String, _ words: FoldedWords) -> Bool {
    if text.hasSuffix("?") { return true }
    let leading = words.words.drop { ["and", "so", "but", "ok", "then"].contains($0.text) }
    return leading.first.map { openers.contains($0.text) } ?? false
  }

  /// Whether a question is after somebody: "Who did it?", and not "Who owns the list?".
  private static func asksForSomebody(_ words: FoldedWords) -> Bool {
    guard let first = words.words.first, ["who", "whose"].contains(first.text) else { return false }
    let roles: Set<String> = [
      "is", "are", "own", "owns", "has", "have", "decides", "decide", "checks", "check", "reads",
      "read", "gets", "can", "could", "would", "looks", "uses", "knows", "needs", "maintains",
      "receives", "sees", "else",
    ]
    return words.words.dropFirst().first.map { !roles.contains($0.text) } ?? true
  }

  /// Whether a question names nothing: "Why?", "How come?".
  private static func isBare(_ words: FoldedWords) -> Bool {
    let empty: Set<String> = [
      "why", "how", "come", "so", "and", "was", "that", "is", "this", "it", "but", "what",
      "happened", "happen", "did", "the", "reason", "for",
    ]
    return words.words.allSatisfy { empty.contains($0.text) }
  }
}

extension ExerciseJudge {
  /// Whether a question faults somebody.
  ///
  /// "Why did nobody see it?" faults nobody.
  fileprivate func faults(_ question: String, _ words: FoldedWords) -> Bool {
    let nobody: Set<String> = ["nobody", "anybody", "anyone", "somebody", "someone"]
    return coach.hearsFault(
      question, nearCertain: words.words.contains { nobody.contains($0.text) })
  }
}
