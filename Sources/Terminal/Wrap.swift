/// Lays text out in lines of a width.
public enum Wrap {
  /// The narrowest layout in columns; for less, terminals break lines themselves.
  public static let minimumWidth = 20

  /// The lines of `text`, none wider than `width` columns, indentation included.
  ///
  /// Lines break at blanks; a word wider than the line is broken between code points, never between
  /// a character and the combining marks and joiners that follow it. Line feeds are kept, and so
  /// are the blanks a line of the text begins with: its further lines are indented as far. Styles
  /// (see ``Style``) take no room. An indentation that leaves less than half the width is left out.
  ///
  /// - Parameters:
  ///   - text: What is laid out.
  ///   - width: In columns; at least ``minimumWidth`` is used.
  ///   - indent: What the first line begins with.
  ///   - hanging: What each further line begins with; `indent` if nil.
  /// - Returns: At least one line.
  public static func lines(
    _ text: String, width: Int, indent: String = "", hanging: String? = nil
  ) -> [String] {
    let width = max(width, minimumWidth)
    func fitting(_ indent: String) -> String { DisplayWidth.of(indent) * 2 <= width ? indent : "" }
    let first = fitting(indent)
    let further = fitting(hanging ?? indent)
    var result: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      var layout = LineLayout(
        width: width, first: result.isEmpty ? first : further, further: further)
      layout.add(line.unicodeScalars)
      result += layout.finish()
    }
    return result
  }

  /// ``lines(_:width:indent:hanging:)`` joined by line feeds, without one at the end.
  public static func text(
    _ text: String, width: Int, indent: String = "", hanging: String? = nil
  ) -> String {
    lines(text, width: width, indent: indent, hanging: hanging).joined(separator: "\n")
  }
}
