/// Why a program in a terminal did not do what was expected of it.
public struct ExpectFailure: Error, CustomStringConvertible {
  /// What was expected and what happened instead.
  public let reason: String
  /// What the program showed since the last expectation that was met, escape sequences taken out.
  public let shown: String

  init(_ reason: String, shown: String = "") {
    self.reason = reason
    self.shown = shown
  }

  public var description: String {
    shown.isEmpty ? reason : "\(reason); shown since then:\n\(shown.suffix(4_000))"
  }
}
