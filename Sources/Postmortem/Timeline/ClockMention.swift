extension ClockTime {
  /// The times of day that `text` speaks of, in order, with their UTF-8 bytes.
  ///
  /// Only what can be nothing else: `21:14`, `9 pm`, `15h45`.
  public static func find(in text: String) -> [(range: Range<Int>, clock: ClockTime)] {
    let lexemes = Lexemes(text)
    var found: [(range: Range<Int>, clock: ClockTime)] = []
    var index = 0
    while index < lexemes.count {
      if lexemes[index]?.kind == .number, !lexemes.isTail(index),
        case .clock(let clock, let end)? = ClockReading.match(lexemes, at: index, isLoose: false)
      {
        found.append((lexemes.span(index..<end), clock))
        index = end
      } else {
        index += 1
      }
    }
    return found
  }
}
