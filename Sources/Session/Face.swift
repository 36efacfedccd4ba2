import Interview

/// Shows events and reads the author's lines: one interview, two faces.
protocol Face {
  mutating func show(_ events: [Event])
  /// Says why there is no conversation, or no further one.
  mutating func fail(_ message: String)
  /// Waits for the next line.
  mutating func read() -> FaceInput
}

/// What reached a face.
enum FaceInput {
  case input(Input)
  /// It cannot be used; why, in one sentence. Asked again.
  case bad(String)
  case end
  /// The author asked to leave by a signal; its number.
  case signal(Int32)
  /// Nothing can be read or shown any more.
  case failed(String)
}
