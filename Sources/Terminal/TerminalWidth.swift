import CEditLine

/// How many columns there are to write in.
public enum TerminalWidth {
  /// The width where nothing is known.
  public static let standard = 80

  /// The width in columns of the terminal at `descriptor`, else `COLUMNS`, else 80.
  ///
  /// At least ``Wrap/minimumWidth``. To be asked anew for each message: windows change their size.
  public static func current(output descriptor: Int32 = 1) -> Int {
    width(measured: Int(cel_columns(descriptor)), columns: environmentValue("COLUMNS"))
  }

  /// The width that follows from what the terminal says (0 if nothing) and from `COLUMNS`.
  static func width(measured: Int, columns: String?) -> Int {
    let stated = columns.flatMap { Int($0) } ?? 0
    let known = measured > 0 ? measured : stated > 0 ? stated : standard
    // A text is never laid out for more: nobody can read it, and arithmetic stays small.
    return min(max(known, Wrap.minimumWidth), 10_000)
  }
}
