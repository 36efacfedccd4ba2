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
    for (place, reason) in answer.reasons.sorted(by: { $0.key < $1.key }) {
      // "2 is fine" is no pick.
      if judge.texts.fineReasons?.isIn(FoldedWords(reason)) == true,
        !judge.isReason(reason, for: sentences[place])
      {
        continue
      }
      if sentences[place].isFaulty {
        picked.insert(place)
        if judge.isReason(reason, for: sentences[place]) { explained.insert(place) }
      } else if wrong == nil {
        wrong = place
      }
    }
    if let wrong { return pushFine(wrong, by: judge) }
    let missed = sentences.indices.first { sentences[$0].isFaulty && !picked.contains($0) }
    if let missed { return pushMissed(missed, by: judge) }
    return goOn(by: judge, note: nil)
  }

  private func pushFine(_ place: Int, by judge: ExerciseJudge) -> Verdict {
    let sentence = exercise.sentences[place]
    let rule = ExerciseJudge.Rule.sentences
    let attempt = attempt(rule)
    var message = judge.texts(
      .spotFine, attempt: attempt, ["n": "\(place + 1)", "text": sentence.text.text])
    if attempt > 2, let because = sentence.because { message += " " + because }
    return .push(Push(rule: rule, label: .other, quote: sentence.text.text, message: message))
  }

  private mutating func pushMissed(_ place: Int, by judge: ExerciseJudge) -> Verdict {
    let finding = judge.hearing(exercise.sentences[place]).findings.first
    if let rule = finding?.rule, !failed.contains(rule) { failed.append(rule) }
    let rule = ExerciseJudge.Rule.sentences
    var message = judge.texts(
      .spotMissed, attempt: attempt(rule),
      ["n": "\(place + 1)", "quote": finding?.quote ?? ""])
    if !picked.isEmpty {
      let numbers = picked.sorted().map { "\($0 + 1)" }.joined(separator: ", ")
      message = judge.texts(.spotRight, ["numbers": numbers]) + " " + message
    }
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
    let praise = judge.texts(.goodSpot, ["count": "\(picked.count)"])
    return .accept(praise: note.map { "\($0)\n\(praise)" } ?? praise)
  }
}

extension ExerciseJudge {
  func hearing(_ sentence: Exercise.Sentence) -> Hearing {
    Hearing(sentence.text.text, at: sentence.text.place, by: coach)
  }

  /// Whether a reason says what is wrong with a sentence: the kind of fault in some words for it, or
  /// the words it rests on, without faulting anybody anew.
  func isReason(_ reason: String, for sentence: Exercise.Sentence) -> Bool {
    guard !reason.isEmpty else { return false }
    let words = FoldedWords(reason)
    if sentence.reasons?.isIn(words) == true { return true }
    if texts.noReasons?.isWritten(in: words) == true { return false }
    // To see that something is wrong is the exercise, not to sort it.
    if texts.faultReasons.contains(where: { $0.isIn(words) }) { return true }
    guard !coach.hearsFault(reason) else { return false }
    let stems = Set(Overlap.stems(of: reason))
    return hearing(sentence).findings.contains { finding in
      Overlap.stems(of: finding.quote).contains(where: stems.contains)
    }
  }
}
