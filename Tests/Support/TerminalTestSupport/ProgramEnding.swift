/// How a program ended.
public enum ProgramEnding: Equatable, Sendable {
  case exited(status: Int32)
  case killed(signal: Int32)

  /// The ending that `waitpid` reports.
  init(waitStatus: Int32) {
    let signal = waitStatus & 0x7F
    self = signal == 0 ? .exited(status: (waitStatus >> 8) & 0xFF) : .killed(signal: signal)
  }
}
