import Coach

extension Tutor {
  /// The pending question.
  func question() -> TeachingEvent {
    if case .next(let lesson) = stage {
      return .ask(
        .init(
          place: place,
          question: texts(
            .next, ["n": "\(lesson + 1)", "title": lessons[lesson].title]),
          hint: texts(.nextHint), story: [], passage: nil, why: nil, placeName: "", known: [],
          sentences: [], title: "", isFirst: false))
    }
    let exercise = run.exercise
    return .ask(
      .init(
        place: place, question: words, hint: hint, story: exercise.story + toldSoFar,
        passage: exercise.passage?.text, why: exercise.passage?.why,
        placeName: exercise.passage?.placeName ?? "",
        known: exercise.known, sentences: exercise.sentences.map(\.text.shown),
        title: exercise.title, isFirst: !run.isShown, reminder: reminder))
  }

  private var toldSoFar: [String] {
    let told = run.toldSoFar
    return told.isEmpty ? [] : [texts(.witnessSaid) + " " + told.joined(separator: " ")]
  }

  /// A few words in place of a question that stands a few lines above.
  private var reminder: String? {
    guard run.isShown, run.shownQuestion == words, run.linesSince < Self.linesInSight else {
      return nil
    }
    switch run.exercise.kind {
    case .spot:
      guard let asked = run.asked else { return texts(.spotAgain) }
      return texts(.spotWhyAgain, ["n": "\(asked + 1)"])
    case .rewrite, .plan: return texts(.textAgain)
    case .ladder: return nil
    }
  }

  /// After so many lines a question is shown in full again.
  private static let linesInSight = 5

  mutating func ask(in step: inout TeachingStep) {
    let event = question()
    step.events.append(event)
    run.linesSince += 1
    if case .ask(let ask) = event, ask.reminder == nil {
      run.shownQuestion = ask.question
      run.linesSince = 0
    }
    run.isShown = true
  }

  private var words: String {
    let exercise = run.exercise
    if exercise.drills != nil { return texts(.drill) }
    switch exercise.kind {
    case .spot:
      guard let asked = run.asked else { return texts(.spot) }
      return texts(
        .spotWhy,
        ["n": "\(asked + 1)", "text": exercise.sentences[asked].text.text])
    case .rewrite: return texts.rewriting(exercise.passage?.place)
    case .ladder: return texts(.ladder, attempt: run.heard.isEmpty ? 1 : 2)
    case .plan: return texts(.plan)
    }
  }

  /// A question that may help, no answer.
  var hint: String {
    let exercise = run.exercise
    if exercise.kind == .spot { return spotHint }
    if exercise.kind == .ladder, run.heard.count < exercise.witness.count {
      return texts(.witnessMore)
    }
    if let drills = exercise.drills, let rule = coach.rule(drills) {
      return rule.challenges.dropFirst().first ?? texts(.unnamed)
    }
    return judge.question(of: exercise, attempt: max(run.attempts, 1))
  }

  private var spotHint: String {
    let exercise = run.exercise
    if let asked = run.asked {
      let finding = judge.hearing(exercise.sentences[asked]).findings.first
      let quote = finding?.quote ?? exercise.sentences[asked].text.text
      return texts(
        .spotReason, attempt: 2 + run.hintsAsked, ["n": "\(asked + 1)", "quote": quote])
    }
    guard !exercise.questions.isEmpty else { return texts(.spotMissed) }
    return exercise.questions[min(run.hintsAsked, exercise.questions.count - 1)]
  }

  // MARK: - Commands

  mutating func command(_ line: String, in step: inout TeachingStep) {
    guard let command = TeachingCommand(line: line) else {
      let word = line.split(whereSeparator: \.isWhitespace).first.map(String.init) ?? ""
      step.events.append(.error(Self.unknownCommand(word)))
      step.events.append(question())
      return
    }
    if case .next = stage, ![.help, .quit].contains(command) {
      note(texts(.yesOrNo), in: &step)
      step.events.append(question())
      return
    }
    run.shownQuestion = ""
    switch command {
    case .help: note(Self.help, in: &step)
    case .hint:
      note(hint, in: &step)
      run.hintsAsked += 1
    case .why: note(reason, in: &step)
    case .show: run.isShown = false
    case .idea: note(idea, in: &step)
    case .model: showModel(in: &step)
    case .park: return park(in: &step)
    case .quit:
      note(farewell, in: &step)
      step.ending = .left
      return
    }
    if case .next = stage { step.events.append(question()) } else { ask(in: &step) }
  }

  static func unknownCommand(_ word: String) -> String {
    "There is no command “\(word)”; there are \(TeachingCommand.list)."
  }

  static var help: String {
    TeachingCommand.allCases.map { "\($0.rawValue) - \($0.purpose)" }.joined(separator: "\n")
  }

  /// Why the last answer was pushed back.
  private var reason: String {
    guard let last = run.lastRule else { return texts(.nothingPushed) }
    if let rule = coach.rule(last) { return rule.whyItMatters.trimmed }
    switch last {
    case ExerciseJudge.Rule.empty: return texts(.whyEmpty)
    case ExerciseJudge.Rule.unchanged: return texts(.whyUnchanged)
    case ExerciseJudge.Rule.facts: return texts(.whyFacts)
    case ExerciseJudge.Rule.avoid: return texts(.whyAvoid)
    case ExerciseJudge.Rule.sentences: return texts(.whySentences)
    case ExerciseJudge.Rule.witness: return texts(.whyWitness)
    case ExerciseJudge.Rule.early: return texts(.whyEarly)
    case ExerciseJudge.Rule.name: return texts(.whyName)
    default: return texts(.whyReason)
    }
  }

  private var idea: String {
    guard let lesson = task?.lesson else { return hint }
    return (lessons[lesson].idea + ["", Self.told(lessons[lesson].example)])
      .joined(separator: "\n")
  }

  private mutating func showModel(in step: inout TeachingStep) {
    run.modelsAsked += 1
    if run.exercise.model.isEmpty {
      note(texts(.modelNone), in: &step)
    } else if run.modelsAsked < 2, run.attempts < Self.attemptsBeforeOffer {
      note(texts(.modelFirst, attempt: run.attempts + 1), in: &step)
    } else {
      note(texts(.modelAsked) + "\n" + model, in: &step)
    }
  }
}
