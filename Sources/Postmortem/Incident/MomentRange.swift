/// Reads a start and an end typed in one go, such as `April 10, 2024, 10:30 AM - 12:00 PM (UTC-5)`.
public enum MomentRange {
  /// The two moments.
  ///
  /// - Returns: nil where the text is no two moments.
  public static func read(_ text: String) -> (start: Moment, end: Moment)? {
    let lexemes = Lexemes(text)
    guard lexemes.count <= 60 else { return nil }
    for index in 1..<max(1, lexemes.count) {
      let parts =
        lexemes.isSign(index, "-") || lexemes.isArrow(index)
        || ["to", "until", "till"].contains(lexemes.word(index) ?? "")
      guard parts, !lexemes.touches(index) || !lexemes.touches(index + 1) else { continue }
      let left = lexemes.text(0..<index)
      guard let start = try? Moment(parsing: left) else { continue }
      // The zone behind the end holds for the start, `(1 hour 30 minutes)` behind it says nothing new.
      for cut in [lexemes.count, lexemes.lastParenthesis] where cut > index + 1 {
        let right = lexemes.text(index + 1..<cut)
        guard let end = try? Moment(parsing: right, after: start) else { continue }
        let zoned = start.assuming(end.zone)
        return (zoned, (try? Moment(parsing: right, after: zoned)) ?? end)
      }
    }
    return nil
  }
}

extension Lexemes {
  /// Where the last parenthesis opens; 0 where none does.
  fileprivate var lastParenthesis: Int {
    (0..<count).last { isSign($0, "(") } ?? 0
  }
}
