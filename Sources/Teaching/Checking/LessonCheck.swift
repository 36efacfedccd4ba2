public import Coach
import Postmortem
public import Prompts

/// Holds a lesson against what the judge makes of it: what is kept beside its exercises has to come
/// out as it says, and what learners are shown has to be free of findings.
public struct LessonCheck {
  public private(set) var problems: [PromptError] = []
  private let lesson: Lesson
  private let judge: ExerciseJudge

  public init(_ lesson: Lesson, coach: Coach, texts: TeachingTexts) {
    self.lesson = lesson
    judge = ExerciseJudge(coach: coach, texts: texts)
    for line in lesson.example.lines where line.side == .after { checkShown(line.text) }
    for exercise in lesson.exercises {
      for model in exercise.model { checkShown(model) }
      if exercise.kind == .spot { checkSentences(exercise) }
      if exercise.kind == .ladder { checkWitness(exercise) }
      for sample in exercise.good { checkGood(sample, exercise) }
      for sample in exercise.wrong { checkWrong(sample, exercise) }
    }
  }

  private mutating func report(_ line: Int, _ problem: String) {
    problems.append(PromptError(path: lesson.path, line: line, column: 1, problem: problem))
  }

  /// What learners are shown as good.
  private mutating func checkShown(_ text: JudgedText) {
    let hearing = Hearing(text.text, at: text.place, by: judge.coach)
    if let finding = hearing.findings.first {
      report(
        text.line,
        "\"\(finding.rule)\" pushes back on “\(finding.quote)” here; what learners are shown as good has to be free of findings"
      )
    } else if let depth = hearing.depth, depth != .system {
      report(
        text.line,
        "the judge takes this for \(depth.rawValue), not for a cause in the system; name what let it happen"
      )
    }
  }

  private mutating func checkSentences(_ exercise: Exercise) {
    for sentence in exercise.sentences {
      let finding = judge.hearing(sentence).findings.first
      if sentence.isFaulty, finding == nil {
        report(
          sentence.text.line, "the judge hears nothing wrong here; make it plainer, or mark it [ ]")
      } else if !sentence.isFaulty, let finding {
        report(
          sentence.text.line,
          "\"\(finding.rule)\" pushes back on “\(finding.quote)” here; mark it [x], or change it")
      }
    }
  }

  /// A witness who blames teaches blame.
  private mutating func checkWitness(_ exercise: Exercise) {
    for testimony in exercise.witness {
      let verdict = judge.coach.sentence(testimony.answer, in: .rootCause)
      guard [.blame, .selfBlame, .counterfactual].contains(verdict.kind) else { continue }
      report(testimony.line, "the witness faults somebody here; let the witness say what was there")
    }
  }

  private mutating func checkGood(_ sample: Exercise.Sample, _ exercise: Exercise) {
    var run = ExerciseRun(exercise)
    for (index, input) in sample.inputs.enumerated() {
      let isLast = index == sample.inputs.count - 1
      switch run.take(input, by: judge) {
      case .accept where isLast: return
      case .accept:
        return report(sample.line, "the exercise ends at “\(input)”; take out what follows")
      case .push(let push):
        return report(
          sample.line,
          "this good answer is pushed back at “\(input)” (\(push.rule)): \(push.message)"
        )
      case .stay(let note) where exercise.kind == .ladder:
        return report(sample.line, "“\(input)” leads nowhere: \(note)")
      case .onward, .stay:
        if isLast { report(sample.line, "this good answer does not finish the exercise") }
      }
    }
  }

  /// Each wrong answer is given to an exercise where it could be right: a ladder is climbed first.
  private mutating func checkWrong(_ sample: Exercise.Sample, _ exercise: Exercise) {
    var run = ExerciseRun(exercise)
    if exercise.kind == .ladder {
      for input in exercise.good.first?.inputs.dropLast() ?? [] {
        _ = run.take(input, by: judge)
      }
    }
    for input in sample.inputs {
      switch run.take(input, by: judge) {
      case .push: return
      case .accept:
        return report(sample.line, "this wrong answer is taken; mend it, or the exercise")
      case .onward, .stay: continue
      }
    }
    report(sample.line, "nothing pushes back on this wrong answer; mend it, or the exercise")
  }
}
