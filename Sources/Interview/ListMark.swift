/// The marks with which the entries of a pasted list begin.
enum ListMark {
  /// An entry without its mark: `- `, `* `, `+ `, `• `, and a box behind it; `1. ` and `1) ` only where
  /// the list is `numbered`, for a single line may begin with a number of its own.
  static func dropped(_ line: String, numbered: Bool) -> String {
    var rest = line[...]
    let number = rest.prefix { $0.isASCII && $0.isNumber }
    if let first = rest.first, "-*+\u{2022}".contains(first), rest.dropFirst().first == " " {
      rest = rest.dropFirst(2)
    } else if numbered, (1...3).contains(number.count),
      let mark = rest.dropFirst(number.count).first,
      mark == "." || mark == ")", rest.dropFirst(number.count + 1).first == " "
    {
      rest = rest.dropFirst(number.count + 2)
    } else {
      return line
    }
    for box in ["[ ] ", "[x] ", "[X] "] where rest.hasPrefix(box) { rest = rest.dropFirst(4) }
    return String(rest)
  }
}
