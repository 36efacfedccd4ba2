/// When texts are styled, as `--color` says it.
public enum ColorChoice: String, Sendable, CaseIterable {
  /// Where they are shown on a terminal that can.
  case auto
  case always
  case never
}
