/// A lesson as a page for a class: what is handed out, and behind it what the one who teaches needs.
public struct Handout {
  private let lessons: [Lesson]
  private let texts: TeachingTexts

  public init(_ lessons: [Lesson], texts: TeachingTexts) {
    self.lessons = lessons
    self.texts = texts
  }

  public var markdown: String {
    lessons.enumerated().map { page($1, number: $0 + 1) }.joined(separator: "\n")
      + "\n# For the one who teaches\n\nDo not hand this part out.\n"
      + lessons.enumerated().map { key($1, number: $0 + 1) }.joined()
  }

  private func page(_ lesson: Lesson, number: Int) -> String {
    var text = "# \(number). \(lesson.title)\n\n"
    text += lesson.idea.joined(separator: "\n\n") + "\n\n## Worked example\n\n"
    text += lesson.example.paragraphs.joined(separator: "\n\n") + "\n\n"
    text += lesson.example.lines.map { "- \($0.side.rawValue): \($0.text.shown)\n" }.joined()
    text += lesson.example.remarks.map { "\n\($0)\n" }.joined()
    for (index, exercise) in lesson.exercises.enumerated() {
      text += "\n## \(heading(exercise, index))\n\n"
      text += exercise.story.joined(separator: "\n\n") + "\n\n"
      if let passage = exercise.passage { text += "> \(passage.shown)\n\n" }
      for (index, sentence) in exercise.sentences.enumerated() {
        text += "\(index + 1). \(sentence.text.shown)\n"
      }
      if !exercise.sentences.isEmpty { text += "\n" }
      if !exercise.known.isEmpty {
        text += "Known:\n\n" + exercise.known.map { "- \($0)\n" }.joined() + "\n"
      }
      text += "**\(instruction(exercise))**\n"
    }
    return text
  }

  private func heading(_ exercise: Exercise, _ index: Int) -> String {
    let name = exercise.kind.rawValue.prefix(1).uppercased() + exercise.kind.rawValue.dropFirst()
    return "Exercise \(index + 1), \(name)" + (exercise.title.isEmpty ? "" : ": \(exercise.title)")
  }

  private func instruction(_ exercise: Exercise) -> String {
    switch exercise.kind {
    case .spot: texts(.spot)
    case .rewrite: texts.rewriting(exercise.passage?.place)
    case .ladder: texts(.ladder)
    case .plan: texts(.plan)
    }
  }

  private func key(_ lesson: Lesson, number: Int) -> String {
    var text = "\n## \(number). \(lesson.title)\n"
    for (index, exercise) in lesson.exercises.enumerated() {
      text += "\n### \(heading(exercise, index))\n\n"
      for (index, sentence) in exercise.sentences.enumerated() {
        text += "- \(index + 1): \(sentence.isFaulty ? "push back" : "leave it")"
        text += sentence.because.map { ". \($0)\n" } ?? "\n"
      }
      if !exercise.witness.isEmpty {
        text += "You are the witness. Answer only what is asked:\n\n"
        text += (exercise.witness + exercise.asides)
          .map { "- Asked for \($0.cues.wordings.joined(separator: ", ")): \($0.answer)\n" }
          .joined()
        text += "\n"
      }
      if !exercise.questions.isEmpty {
        text += "If they are stuck, ask in this order:\n\n"
        text += exercise.questions.enumerated().map { "\($0 + 1). \($1)\n" }.joined() + "\n"
      }
      text += samples("Good enough", exercise.good) + samples("Push back on", exercise.wrong)
      if !exercise.model.isEmpty {
        text += "Read out afterwards:\n\n"
        text += (exercise.modelStory + exercise.model.map(\.shown)).map { "> \($0)\n" }
          .joined(separator: ">\n")
      }
    }
    return text
  }

  private func samples(_ title: String, _ samples: [Exercise.Sample]) -> String {
    guard !samples.isEmpty else { return "" }
    return "\(title):\n\n"
      + samples.map { "- \($0.inputs.joined(separator: " / "))\n" }.joined() + "\n"
  }
}
