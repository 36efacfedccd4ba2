import Interview

/// Shows events and reads the author's lines: one interview, two faces.
protocol Face {
  mutating func show(_ events: [Event])
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
