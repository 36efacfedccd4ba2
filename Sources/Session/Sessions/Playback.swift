import Interview
import Journal
import Postmortem
import Terminal

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// A saved conversation shown again, as it went.
public struct Playback {
  /// How many times reading speed; nil shows all at once.
  public var speed: Double?
  public var appearance: Appearance

  public init(speed: Double?, appearance: Appearance = Appearance()) {
    self.speed = speed
    self.appearance = appearance
  }

  /// Words a minute that most people read with ease.
  static let wordsPerMinute = 230.0
  /// No pause is longer than this, in seconds at reading speed.
  static let longestPause = 12.0

  /// One step of the conversation.
  struct Turn {
    /// What was typed; nil for the opening, and for what nobody typed.
    var typed: String?
    var events: [Event]
  }

  /// Shows a session to its end, or until Ctrl-C.
  ///
  /// - Returns: The exit status.
  public func show(_ session: SavedSession) -> Int32 {
    guard let header = session.header else { return ExitStatus.usage }
    var telling = appearance.telling(appearance.settings, editsInPlace: false)
    var output = Output(descriptor: 1)
    let isPaced = speed != nil && isatty(1) == 1
    if isPaced { Interruption.watch() }
    for turn in Self.turns(header, session.inputs) {
      if let typed = turn.typed {
        let line = Sanitize.visible(typed)
        output.send(telling.prompt(isFurther: false) + line + "\n")
        if isPaced, !pause(for: line) { return stop(&output) }
      }
      for event in turn.events {
        let text = telling.text(of: event)
        guard !text.isEmpty else { continue }
        output.send(text)
        if output.state != .open { return ExitStatus.done }
        if isPaced, !pause(for: text) { return stop(&output) }
      }
    }
    return ExitStatus.done
  }

  private func stop(_ output: inout Output) -> Int32 {
    output.send("\n" + SessionTexts.replayStopped + "\n")
    return ExitStatus.interrupted
  }

  /// The conversation step by step.
  static func turns(_ header: Header, _ inputs: [Input]) -> [Turn] {
    var interview = SavedSession.interview(header)
    var turns = [Turn(typed: nil, events: interview.open().events)]
    var before = interview
    for input in inputs {
      let typed: String? =
        switch input {
        case .answer(let text): text.hasPrefix("/") ? "/" + text : text
        case .command(let line): line
        default: nil
        }
      if case .resumed = input, interview.isSaving { interview = before }
      before = interview
      let step = interview.handle(input)
      if case .resumed = input { continue }
      turns.append(Turn(typed: typed, events: step.events))
    }
    return turns
  }

  /// Waits as long as it takes to read a text.
  ///
  /// - Returns: false once Ctrl-C was pressed.
  private func pause(for text: String) -> Bool {
    guard let speed else { return true }
    return Interruption.wait(seconds: Self.seconds(for: text) / speed)
  }

  static func seconds(for text: String) -> Double {
    let words = text.split(whereSeparator: \.isWhitespace).count
    return min(max(Double(words) * 60 / wordsPerMinute, 0.4), longestPause)
  }
}

/// Ctrl-C while something is shown.
private enum Interruption {
  /// Written by a signal's handler and read between waits, by one thread.
  nonisolated(unsafe) private static var happened: sig_atomic_t = 0

  static func watch() {
    for number in [SIGINT, SIGTERM, SIGHUP] { signal(number) { _ in Interruption.happened = 1 } }
  }

  /// - Returns: false once it happened.
  static func wait(seconds: Double) -> Bool {
    var left = seconds
    while left > 0, happened == 0 {
      let step = min(left, 0.1)
      poll(nil, 0, Int32((step * 1_000).rounded(.up)))
      left -= step
    }
    return happened == 0
  }
}
