import Interview
import Journal
import Terminal

/// What `pushback` alone does: it begins an interview, or offers to go on with one.
extension Runner {
  /// Offers the unfinished sessions of this handbook, begins a new one where there is none.
  ///
  /// - Returns: The exit status.
  public func start() -> Int32 {
    let open: [SavedSession]
    do {
      let store = try SessionStore.ofUser()
      let handbook = try Self.folder(handbook)
      open = try Self.unfinished(in: store, handbook: handbook).map { SavedSession($0, in: store) }
    } catch {
      var face = makeFace()
      return leave(error, &face)
    }
    let offered = Array(open.filter { $0.holder == nil }.reversed())
    if offered.isEmpty { return draft(incident: nil) }
    switch SessionDoor(offered: offered, appearance: appearance).ask() {
    case .resume(let name): return resume(name)
    case .draft: return draft(incident: nil)
    case .leave(let status): return status
    }
  }
}

/// The question which session to go on with.
struct SessionDoor {
  enum Choice: Equatable {
    case resume(String)
    case draft
    case leave(Int32)
  }

  /// The one begun last comes first.
  let offered: [SavedSession]
  let appearance: Appearance

  func ask() -> Choice {
    let settings = appearance.settings
    var output = Output(descriptor: 1)
    var reader = makeLineReader(settings: settings, program: "pushback")
    defer { reader.releaseTerminal() }
    output.send(text(width: TerminalWidth.current()))
    while true {
      switch reader.readLine(prompt: settings.showsPrompts ? "> " : "") {
      case .line(let line):
        if let choice = choice(line.text) { return choice }
        output.send(laidOut(SessionTexts.chooseAgain(offered.count)))
      case .terminated(let signal): return .leave(128 + signal)
      case .interrupted: return .leave(ExitStatus.interrupted)
      case .endOfInput: return .leave(ExitStatus.unfinished)
      case .failed: return .leave(ExitStatus.file)
      default: output.send(laidOut(SessionTexts.chooseAgain(offered.count)))
      }
    }
  }

  /// What is offered.
  func text(width: Int) -> String {
    let signs = TerminalSettings.current().showsSigns
    var text = Wrap.text(SessionTexts.unfinished(offered.count), width: width) + "\n"
    for (index, session) in offered.enumerated() {
      let number = offered.count > 1 ? "\(index + 1)  " : ""
      let words = "\(number)\(session.symptom): \(session.words)"
      text +=
        Wrap.text(Sanitize.visible(words), width: width, indent: "  ", hanging: "     ") + "\n"
    }
    text += Wrap.text(SessionTexts.ways(offered.count), width: width) + "\n"
    return signs ? text : Signs.ascii(text)
  }

  private func laidOut(_ message: String) -> String {
    Wrap.text(message, width: TerminalWidth.current()) + "\n"
  }

  /// What a line chooses; nil where it chooses nothing.
  func choice(_ line: String) -> Choice? {
    switch line.lowercased().filter({ !$0.isWhitespace }) {
    case "", "yes", "y", "resume", "1": return offered.first.map { .resume($0.name) }
    case "new", "n", "no", "draft": return .draft
    case "/quit", "quit", "q", "exit": return .leave(ExitStatus.unfinished)
    case let typed:
      if let number = Int(typed), offered.indices.contains(number - 1) {
        return .resume(offered[number - 1].name)
      }
      return offered.first { $0.name.lowercased() == typed }.map { .resume($0.name) }
    }
  }
}
