/// What came of asking for a line.
public enum LineInput: Equatable, Sendable {
  /// A line was entered.
  case line(InputLine)
  /// The line was longer than `limit` bytes of UTF-8; all of it was skipped.
  case tooLong(limit: Int)
  /// Ctrl-X Ctrl-E: what was typed so far is to be gone on with in an editor.
  case edit(InputLine)
  /// Ctrl-C (SIGINT): what was typed so far was dropped.
  case interrupted
  /// The end of input: Ctrl-D on an empty line, the end of a file or pipe, a terminal that is gone.
  case endOfInput
  /// The process was asked to end, by SIGTERM or SIGHUP; the terminal is restored.
  case terminated(signal: Int32)
  /// The input cannot be read; `errno` says why.
  case failed(errno: Int32)
}
