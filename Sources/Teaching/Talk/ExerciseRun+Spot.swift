import Coach
import Language

extension ExerciseRun {
  /// Takes picked sentences, or the reason for one.
  mutating func spot(_ text: String, by judge: ExerciseJudge) -> Verdict {
    let sentences = exercise.sentences
    let answer = SpotAnswer(text, sentences: sentences.map(\.text.text))
    if let asked {
      let reason = answer.reasons[asked].flatMap { $0.isEmpty ? nil : $0 } ?? text
      return explain(asked, reason, by: judge)
    }
    guard !answer.reasons.isEmpty || answer.isNone else {
      return .stay(note: judge.texts(.spotNone))
    }
    var wrong: Int?
    var taken: [Int] = []
    for (place, reason) in answer.reasons.sorted(by: { $0.key < $1.key }) {
      // "2 is fine" is no pick.
      if judge.isFine(reason, for: sentences[place]) { continue }
      taken.append(place)
      if sentences[place].isFaulty {
        picked.insert(place)
        if judge.isReason(reason, for: sentences[place]) { explained.insert(place) }
      } else if wrong == nil {
        wrong = place
      }
    }
    let echo = taken.isEmpty ? nil : judge.texts(.spotPicked, ["numbers": Self.numbers(taken)])
    if let wrong { return pushFine(wrong, echo, by: judge) }
    let missed = sentences.indices.first { sentences[$0].isFaulty && !picked.contains($0) }
    if let missed { return pushMissed(missed, echo, by: judge) }
    return goOn(by: judge, note: echo)
  }

  private static func numbers(_ places: [Int]) -> String {
    places.sorted().map { "\($0 + 1)" }.joined(separator: ", ")
  }

  private func pushFine(
    _ place: Int, _ echo: String?, by judge: ExerciseJudge
  ) -> Verdict {
    let sentence = exercise.sentences[place]
    let rule = ExerciseJudge.Rule.sentences
    let attempt = attempt(rule)
    var message = judge.texts(
      .spotFine, attempt: attempt, ["n": "\(place + 1)", "text": sentence.text.text])
    if attempt > 2, let because = sentence.because { message += " " + because }
    if let echo { message = echo + " " + message }
    return .push(Push(rule: rule, label: .other, quote: sentence.text.text, message: message))
  }

  private mutating func pushMissed(
    _ place: Int, _ echo: String?, by judge: ExerciseJudge
  ) -> Verdict {
    let finding = judge.hearing(exercise.sentences[place]).findings.first
    if let rule = finding?.rule, !failed.contains(rule) { failed.append(rule) }
    let rule = ExerciseJudge.Rule.sentences
    var message = judge.texts(
      .spotMissed, attempt: attempt(rule),
      ["n": "\(place + 1)", "quote": finding?.quote ?? ""])
    if !picked.isEmpty {
      message = judge.texts(.spotRight, ["numbers": Self.numbers(Array(picked))]) + " " + message
    }
    if let echo { message = echo + " " + message }
    return .push(Push(rule: rule, label: .other, message: message))
  }

  private mutating func explain(
    _ place: Int, _ reason: String, by judge: ExerciseJudge
  ) -> Verdict {
    let sentence = exercise.sentences[place]
    let rule = "\(ExerciseJudge.Rule.reason)-\(place + 1)"
    let attempt = attempt(rule)
    if judge.isReason(reason, for: sentence) {
      explained.insert(place)
      return goOn(by: judge, note: sentence.because)
    }
    let finding = judge.hearing(sentence).findings.first
    // What is meant has been shown by now: to find the word for it is not the exercise.
    if attempt > 3 {
      explained.insert(place)
      told.insert(place)
      if let rule = finding?.rule, !failed.contains(rule) { failed.append(rule) }
      return goOn(by: judge, note: sentence.because)
    }
    return .push(
      Push(
        rule: rule, label: .other,
        message: judge.texts(
          .spotReason, attempt: attempt,
          ["n": "\(place + 1)", "quote": finding?.quote ?? sentence.text.text])))
  }

  /// Asks for the next reason, or is done.
  private mutating func goOn(by judge: ExerciseJudge, note: String?) -> Verdict {
    asked = exercise.sentences.indices.first { picked.contains($0) && !explained.contains($0) }
    if asked != nil { return .onward(note: note) }
    let praise =
      told.isEmpty
      ? judge.texts(.goodSpot, ["count": "\(picked.count)"])
      : judge.texts(.goodSpotTold, ["numbers": Self.numbers(Array(told))])
    return .accept(praise: note.map { "\($0)\n\(praise)" } ?? praise)
  }
}

extension ExerciseJudge {
  func hearing(_ sentence: Exercise.Sentence) -> Hearing {
    Hearing(sentence.text.text, at: sentence.text.place, by: coach)
  }

  /// Whether a reason says what is wrong with a sentence: in words for a fault of its kind, or with the
  /// words the fault rests on, without faulting anybody anew.
  ///
  /// To see that something is wrong is the exercise, not to sort it; but what is missing in a vague
  /// sentence is not what is wrong with blame.
  func isReason(_ reason: String, for sentence: Exercise.Sentence) -> Bool {
    guard !reason.isEmpty else { return false }
    let words = FoldedWords(reason)
    if sentence.reasons?.isIn(words) == true { return true }
    if texts.noReasons?.isWritten(in: words) == true { return false }
    let findings = hearing(sentence).findings
    if texts.reasons(for: findings.map(\.label)).contains(where: { $0.isIn(words) }) { return true }
    guard !coach.hearsFault(reason) else { return false }
    let stems = Set(Overlap.stems(of: reason))
    return findings.contains { finding in
      Overlap.stems(of: finding.quote).contains(where: stems.contains)
    }
  }

  /// Whether a learner says of a sentence that nothing is wrong with it: "3 is at least true".
  func isFine(_ reason: String, for sentence: Exercise.Sentence) -> Bool {
    guard !reason.isEmpty, let fine = texts.fineReasons else { return false }
    let words = reason.split(separator: " ").map(String.init)
    let head = words.prefix(Self.headLength)
    let isDenied = head.contains { ["not", "isn't", "aren't", "no", "never"].contains($0) }
    if let first = words.first, Self.verdictWords.contains(first), !isDenied,
      fine.isWritten(in: FoldedWords(head.joined(separator: " ")))
    {
      return true
    }
    return !isDenied && fine.isWritten(in: FoldedWords(reason)) && !isReason(reason, for: sentence)
  }

  /// How many words of a reason say what it is about.
  private static let headLength = 7

  /// Words with which a judgement on a sentence itself begins: "is fine", "I would leave".
  private static let verdictWords: Set<String> = [
    "is", "are", "was", "were", "seems", "seem", "looks", "look", "sounds", "sound", "reads", "i",
    "we", "can", "could", "may", "stays", "stay", "ok", "okay", "fine", "good", "neutral", "at",
  ]
}
