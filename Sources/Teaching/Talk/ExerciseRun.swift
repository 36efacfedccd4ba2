import Coach
import Postmortem

/// One exercise in the hands of a learner.
struct ExerciseRun {
  /// What came of an answer.
  enum Verdict {
    case push(Push)
    /// Finished: what was good about it.
    case accept(praise: String)
    /// One step of several is done.
    case onward(note: String?)
    /// Not an answer to judge.
    case stay(note: String)
  }

  struct Push {
    var rule: String
    var label: Label
    var quote = ""
    var message: String
  }

  let exercise: Exercise
  /// How often an answer was pushed back.
  var attempts = 0
  var attemptsByRule: [String: Int] = [:]
  /// How often a model was asked for.
  var modelsAsked = 0
  /// The rule that pushed back last.
  var lastRule: String?
  /// Rules heard in answers, or not seen in sentences.
  var failed: [String] = []
  /// Sentences rightly picked, and those whose reason was given.
  var picked: Set<Int> = []
  var explained: Set<Int> = []
  /// Sentences whose reason the learner did not find.
  var told: Set<Int> = []
  /// How often a hint was asked for.
  var hintsAsked = 0
  /// The question that was shown in full, and how many lines ago.
  var shownQuestion = ""
  var linesSince = 0
  /// The sentence whose reason is asked for.
  var asked: Int?
  /// Answers of the witness that were heard.
  var heard: Set<Int> = []
  /// Whether the case was shown.
  var isShown = false

  init(_ exercise: Exercise) { self.exercise = exercise }

  /// Takes one answer.
  mutating func take(_ text: String, by judge: ExerciseJudge) -> Verdict {
    let text = text.trimmed
    if judge.isLost(text) { return .stay(note: judge.texts(.lost)) }
    let verdict: Verdict =
      switch exercise.kind {
      case .spot: spot(text, by: judge)
      case .ladder: ladder(text, by: judge)
      case .rewrite, .plan: judge.finished(text, in: self)
      }
    guard case .push(var push) = verdict else { return verdict }
    attempts += 1
    attemptsByRule[push.rule, default: 0] += 1
    lastRule = push.rule
    if judge.coach.rule(push.rule) != nil {
      if !failed.contains(push.rule) { failed.append(push.rule) }
      push.message = judge.challenge(push, attempt: attemptsByRule[push.rule, default: 1])
    }
    return .push(push)
  }

  /// How often a kind of push-back was met, this time counted.
  func attempt(_ rule: String) -> Int { attemptsByRule[rule, default: 0] + 1 }
}

/// Judges answers to exercises: the coach's verdict, held against what the exercise asks for.
struct ExerciseJudge {
  let coach: Coach
  let texts: TeachingTexts

  /// Names under which lessons push back where no rule of the coach's does.
  enum Rule {
    static let empty = "empty"
    static let unchanged = "unchanged"
    static let facts = "keeps-facts"
    static let name = "names-the-cause"
    static let avoid = "avoids-words"
    static let sentences = "picks-sentences"
    static let reason = "says-why"
    static let witness = "asks-the-witness"
    static let early = "asks-further"
  }

  /// Whether somebody asks what to do, or greets: no answer to judge.
  func isLost(_ text: String) -> Bool {
    let words = FoldedWords(text)
    guard words.words.count <= 12, let lost = texts.lostWords else { return false }
    let longest = lost.writtenLength(in: words)
    return longest > 1 || longest == 1 && words.words.count <= 3
  }

  /// A rule's own challenge, more pointed with every attempt.
  func challenge(_ push: ExerciseRun.Push, attempt: Int) -> String {
    guard attempt > 1 else { return push.message }
    return coach.challenge(rule: push.rule, attempt: attempt, values: ["quote": push.quote])
      ?? push.message
  }

  /// Judges a text that is to finish the exercise.
  func finished(_ text: String, in run: ExerciseRun) -> ExerciseRun.Verdict {
    let exercise = run.exercise
    let place = exercise.passage?.place ?? .sentence(nil)
    let words = FoldedWords(text)
    if words.words.isEmpty {
      return push(Rule.empty, .vacuous, texts(.empty))
    }
    if let passage = exercise.passage, !passage.text.isEmpty,
      words == FoldedWords(passage.text)
    {
      return push(
        Rule.unchanged, .circular, texts(.unchanged, attempt: run.attempt(Rule.unchanged)))
    }
    let hearing = Hearing(text, at: place, by: coach)
    let lost = exercise.keep.first { !$0.isIn(words) }
    let isNamed = exercise.name.contains { $0.isIn(words) }
    let isComplete =
      lost == nil && (isNamed || exercise.name.isEmpty)
      && !(exercise.keep.isEmpty && exercise.name.isEmpty)
    let blame = exercise.kind == .plan ? nil : blame(text, place)
    let fault =
      hearing.findings.first {
        !isExcused($0, isComplete: isComplete, isNamed: isNamed, isBlame: blame != nil)
      } ?? blame
    if let fault {
      return .push(
        .init(rule: fault.rule, label: fault.label, quote: fault.quote, message: fault.message))
    }
    let verdicts = exercise.kind == .plan ? [] : texts.verdicts
    if let avoided = (exercise.avoid + verdicts).first(where: { $0.isWritten(in: words) }) {
      return push(Rule.avoid, .other, avoided.question)
    }
    if let lost {
      return push(
        Rule.facts, .other,
        texts(
          .factLost, attempt: run.attempt(Rule.facts),
          ["question": lost.question, "fact": lost.shown]))
    }
    if !isDeep(hearing, isNamed: isNamed, exercise) {
      return push(
        Rule.name, hearing.depth == .mechanism ? .mechanism : .other,
        question(of: exercise, attempt: run.attempt(Rule.name)))
    }
    return .accept(praise: praise(words, hearing, exercise, isNamed: isNamed))
  }

  /// Whether an answer reaches what let it happen.
  private func isDeep(_ hearing: Hearing, isNamed: Bool, _ exercise: Exercise) -> Bool {
    if exercise.drills != nil { return true }
    if isNamed { return true }
    guard let depth = hearing.depth else { return exercise.name.isEmpty }
    // Whoever climbed a ladder has heard the cause; elsewhere another gap will do.
    return depth == .system && exercise.kind != .ladder
  }

  /// Whether an answer that holds everything asked for outweighs what the coach hears.
  ///
  /// It is neither empty nor shallow then, whatever its words look like; and a person may act in it
  /// beside the thing that let it happen. Blame in so many words is never excused.
  private func isExcused(
    _ finding: Finding, isComplete: Bool, isNamed: Bool, isBlame: Bool
  ) -> Bool {
    switch finding.label {
    case .vacuous, .circular, .mechanism, .vague, .vagueFix, .monitoring, .jargon, .tooLong, .other:
      isComplete
    case .person, .blame, .selfBlame:
      Self.leaning.contains(finding.rule) && isComplete && isNamed && !isBlame
    default: false
    }
  }

  /// Rules that ask about a person rather once too often.
  private static let leaning: Set<String> = ["person", "blame", "self-blame", "assumption"]

  /// Rules about words that fault somebody in any section.
  private static let plain: Set<String> = ["carelessness", "human-error", "irony"]

  /// What faults somebody in a text wherever it stands; nil where nothing does.
  ///
  /// Sections have their own ear; a lesson listens with that for causes as well.
  private func blame(_ text: String, _ place: JudgedText.Place) -> Finding? {
    let sentence = coach.sentence(text, in: .rootCause)
    let faults: Set<Label> = [.blame, .selfBlame, .person]
    // What people could not do is what an impact tells.
    if place != .sentence(.impact), sentence.challenge,
      [.blame, .selfBlame].contains(sentence.kind),
      let finding = sentence.findings.first(where: { faults.contains($0.label) })
    {
      return finding
    }
    guard coach.hearsFault(text, nearCertain: true) else { return nil }
    return coach.why(question: "Why did it happen?", answer: text, previous: []).findings
      .first { Self.plain.contains($0.rule) }
  }

  /// The exercise's own question for an attempt; the last one over and over.
  func question(of exercise: Exercise, attempt: Int) -> String {
    guard !exercise.questions.isEmpty else { return texts(.unnamed, attempt: attempt) }
    return exercise.questions[min(attempt, exercise.questions.count) - 1]
  }

  private func push(_ rule: String, _ label: Label, _ message: String) -> ExerciseRun.Verdict {
    .push(.init(rule: rule, label: label, message: message))
  }

  /// Names what was good: only what was looked at.
  private func praise(
    _ words: FoldedWords, _ hearing: Hearing, _ exercise: Exercise, isNamed: Bool
  ) -> String {
    var sentences: [String] = []
    if let action = hearing.action, let owner = action.item.owner {
      sentences.append(texts(.goodAction, ["owner": owner]))
    }
    // The cause of a ladder has no facts to keep, only a thing it speaks of.
    if !exercise.keep.isEmpty, exercise.kind == .rewrite {
      var facts: [String] = []
      for fact in exercise.keep.compactMap({ $0.match(in: words) }) where !facts.contains(fact) {
        facts.append(fact)
      }
      sentences.append(texts(.goodFacts, ["facts": facts.joined(separator: ", ")]))
    }
    let cause = exercise.name.compactMap { $0.match(in: words) }.first
    if exercise.kind == .ladder {
      sentences.append(texts(.goodLadder))
    } else if isNamed || hearing.depth == .system {
      if let praise = texts.praise(exercise.passage?.place, cause: cause) {
        sentences.append(praise)
      }
    }
    if sentences.isEmpty { sentences.append(texts(.goodBlameless)) }
    return sentences.joined(separator: " ")
  }
}
