import Interview

/// Shows events and reads the author's lines: one interview, two faces.
protocol Face {
  mutating func show(_ events: [Event])
  /// Says why there is no conversation, or no further one.
  mutating func fail(_ message: String)
  /// Says what helps with the next line, before it is waited for.
  ///
  /// The help is made only by a face that uses it: making it asks the interview anew.
  mutating func prepare(_ help: @autoclosure () -> LineHelp)
  /// Adds a line to the history of its kind: it was typed before the session was taken up.
  mutating func remember(_ line: String, kind: String)
  /// Brings back what was typed and not yet taken when the session was left.
  mutating func bringBack(_ draft: String)
  /// What was being typed when the face had to stop reading; empty where there was nothing.
  var unfinished: String { get }
  /// Waits for the next line.
  mutating func read() -> FaceInput
}

extension Face {
  // A program needs no help.
  mutating func prepare(_ help: @autoclosure () -> LineHelp) {}
  mutating func remember(_ line: String, kind: String) {}
  mutating func bringBack(_ draft: String) {}
  var unfinished: String { "" }
}

/// What reached a face.
enum FaceInput {
  case input(Input)
  /// A text that is shown to its author before it is taken, to be kept until then; empty where the
  /// author dropped it.
  case draft(String)
  /// It cannot be used; why, in one sentence. Asked again.
  case bad(String)
  case end
  /// The author asked to leave by a signal; its number.
  case signal(Int32)
  /// Nothing can be read or shown any more.
  case failed(String)
}
