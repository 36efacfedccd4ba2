import Teaching
import Terminal

/// Lessons for a person: the interview's prompt, with the case laid out above it.
struct TeachingTerminalFace: TeachingFace {
  private var lines: TerminalFace
  private var output = Output(descriptor: 1)
  private let style: Style
  /// In plain lines each message begins with its number and stands in one line; nil on a screen.
  private var number: Int?
  /// How many exercises the lesson has that was opened last.
  private var lessonSize = 0

  init(_ appearance: Appearance) {
    lines = TerminalFace(appearance)
    style = Style(appearance.settings)
    number = appearance.isPlain ? 0 : nil
  }

  mutating func fail(_ message: String) { lines.fail(message) }

  mutating func read() -> FaceInput { lines.read() }

  mutating func show(_ events: [TeachingEvent]) {
    for event in events { show(event) }
    output.flush()
  }

  private mutating func show(_ event: TeachingEvent) {
    switch event {
    case .opened: write(TeachingFaceTexts.opened)
    case .lesson(let lesson, let number, let count):
      lessonSize = lesson.exercises.count
      let place = number.map { "\($0)/\(count)  " } ?? ""
      space()
      write(place + lesson.title, bold: true)
      for (index, paragraph) in lesson.idea.enumerated() {
        let isItem = paragraph.hasPrefix("- ") && index > 0
        if !isItem { space() }
        write(paragraph)
      }
    case .ask(let ask): show(ask)
    case .challenge(let challenge):
      space()
      write(challenge.message)
      if number == nil {
        output.write(style.dim("  \(Sanitize.visible(challenge.rule))  (/why, /hint)") + "\n")
      } else {
        write("Rule: \(challenge.rule). Type /why or /hint for more.")
      }
    case .accepted, .parked: break
    case .note(let message):
      space()
      write(message)
    case .saved:
      space()
      write(TeachingFaceTexts.saved)
    case .error(let message): write(message)
    }
  }

  private mutating func show(_ ask: TeachingEvent.Ask) {
    space()
    if ask.isFirst {
      let kind = ask.place.field.prefix(1).uppercased() + ask.place.field.dropFirst()
      let place =
        ask.place.lesson == nil
        ? "Drill \(ask.place.n)" : "Exercise \(ask.place.n) of \(lessonSize), \(kind)"
      write(ask.title.isEmpty ? place : "\(place): \(ask.title)", bold: true)
      for paragraph in ask.story { write(paragraph) }
      if ask.passage != nil { space() }
      if let why = ask.why { write("  \(why)") }
      if let passage = ask.passage, !passage.isEmpty {
        let place = ask.why != nil || ask.placeName.isEmpty ? "" : " (\(ask.placeName))"
        write("  “\(passage)”\(place)")
      }
      if !ask.sentences.isEmpty { space() }
      for (index, sentence) in ask.sentences.enumerated() {
        write(number == nil ? "  \(index + 1)  \(sentence)" : "Sentence \(index + 1): \(sentence)")
      }
      if !ask.known.isEmpty {
        space()
        write(TeachingFaceTexts.known)
        for fact in ask.known { write("  - \(fact)") }
      }
      space()
    }
    write(ask.reminder ?? ask.question, bold: true)
  }

  private mutating func space() {
    if number == nil { output.write("\n") }
  }

  /// Wraps a text to the window, or numbers it; nothing in it reaches the terminal raw.
  private mutating func write(_ text: String, bold: Bool = false) {
    let width = min(TerminalWidth.current(), 100)
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if let last = number {
        let line = Sanitize.visible(String(line)).drop { $0 == " " }
        if line.isEmpty { continue }
        number = last + 1
        output.write("\(last + 1). \(line)\n")
        continue
      }
      for piece in Wrap.lines(Sanitize.visible(String(line)), width: width) {
        output.write((bold ? style.bold(piece) : piece) + "\n")
      }
    }
  }
}

/// What the terminal says of its own in lessons.
enum TeachingFaceTexts {
  static let opened =
    "pushback teach - each line is saved as you type it. /help lists the commands, /quit leaves."
  static let saved = "Saved. See where you are with: pushback teach --list"
  static let known = "What is known:"
}
