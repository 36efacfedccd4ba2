import Coach
import Language

extension ExerciseRun {
  /// Takes a question to the witness, or a statement of the cause.
  mutating func ladder(_ text: String, by judge: ExerciseJudge) -> Verdict {
    let question = WitnessQuestion(text)
    if question.words.words.isEmpty {
      return .push(
        Push(rule: ExerciseJudge.Rule.empty, label: .vacuous, message: judge.texts(.empty)))
    }
    guard question.isQuestion else { return conclude(text, by: judge) }
    if question.isBare {
      return .stay(note: judge.texts(.witnessBare))
    }
    if question.seeksCulprit || judge.faults(text, question.words) {
      let rule = ExerciseJudge.Rule.witness
      return .push(
        Push(
          rule: rule, label: .blame, quote: text,
          message: judge.texts(.witnessQuiet, attempt: attempt(rule))))
    }
    return answer(question, by: judge)
  }

  /// What the witness says: the step that is asked for, an aside, or the next step for a question that
  /// leads on in general.
  private mutating func answer(_ question: WitnessQuestion, by judge: ExerciseJudge) -> Verdict {
    let witness = exercise.witness
    let words = question.words
    // What fits a question in more words than one was written for it.
    let aside = exercise.asides.max { $0.cues.length(in: words) < $1.cues.length(in: words) }
    let asideLength = aside?.cues.length(in: words) ?? 0
    if let aside, asideLength > 1, !question.asksWhoOrWhat { return .stay(note: aside.answer) }
    if let step = steps.first(where: { witness[$0].cues.isIn(words) }) { return tell(step) }
    if let aside, asideLength > 0, !question.isGeneral { return .stay(note: aside.answer) }
    if let next = steps.first {
      if question.isGeneral || lastHeard.map({ question.takesUp(witness[$0].answer) }) == true {
        return tell(next)
      }
      // What lies further down comes later.
      let isLater = witness.indices.contains { !heard.contains($0) && witness[$0].cues.isIn(words) }
      if isLater {
        heard.insert(next)
        return .onward(note: judge.texts(.witnessEarlier) + " " + witness[next].answer)
      }
    }
    // The last step is what is most likely meant.
    if let again = witness.indices.last(where: {
      heard.contains($0) && witness[$0].cues.isIn(words)
    }) {
      return .stay(note: judge.texts(.witnessAgain) + " " + witness[again].answer)
    }
    if heard.count == witness.count { return .stay(note: judge.texts(.witnessDone)) }
    return .stay(note: judge.texts(heard.isEmpty ? .witnessFirst : .witnessUnknown))
  }

  private mutating func tell(_ step: Int) -> Verdict {
    heard.insert(step)
    return .onward(note: exercise.witness[step].answer)
  }

  private var lastHeard: Int? { heard.max() }

  /// The steps that can be told now, the likeliest first: the next, the one behind it, then what was
  /// passed by.
  ///
  /// The first question never leads to the last step.
  private var steps: [Int] {
    let all = exercise.witness.indices
    let next = lastHeard.map { $0 + 1 } ?? all.lowerBound
    let near = [next, next + 1].filter { place in
      all.contains(place)
        && !(heard.isEmpty && place > all.lowerBound && place + 1 == all.upperBound)
    }
    return near + all.filter { $0 < next && !heard.contains($0) }
  }

  /// Judges what is typed as the cause.
  ///
  /// Before the last step was told it is early; a step that was
  /// told is true, and not the end.
  private func conclude(_ text: String, by judge: ExerciseJudge) -> Verdict {
    let verdict = judge.finished(text, in: self)
    let isAllHeard = exercise.witness.indices.last.map { heard.contains($0) } ?? true
    switch verdict {
    case .accept where isAllHeard: return verdict
    case .accept: break
    case .push(let push):
      guard push.rule == ExerciseJudge.Rule.name || judge.isShallow(push.label) else {
        return verdict
      }
      guard repeatsWitness(text) else { return verdict }
    default: return verdict
    }
    if repeatsWitness(text) {
      let rule = isAllHeard ? ExerciseJudge.Rule.name : ExerciseJudge.Rule.early
      let question = judge.question(of: exercise, attempt: attempt(rule))
      return .push(
        Push(
          rule: rule, label: .mechanism,
          message: isAllHeard
            ? judge.texts(.stepLast, ["question": question])
            : judge.texts(.stepSaid, attempt: attempt(rule))))
    }
    let rule = ExerciseJudge.Rule.early
    return .push(
      Push(rule: rule, label: .other, message: judge.texts(.tooEarly, attempt: attempt(rule))))
  }

  /// Whether a statement says no more than the witness has said.
  private func repeatsWitness(_ text: String) -> Bool {
    let told = heard.map { exercise.witness[$0].answer }.joined(separator: " ")
    return Overlap.share(of: text, in: told) > 0.6
  }

  /// What the witness has said so far, for whoever comes back.
  var toldSoFar: [String] {
    exercise.witness.indices.filter(heard.contains).map { exercise.witness[$0].answer }
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

  /// Whether a label says that an answer stops too early, and not that it faults somebody.
  fileprivate func isShallow(_ label: Label) -> Bool {
    [.vacuous, .mechanism, .circular, .vague, .other].contains(label)
  }
}
