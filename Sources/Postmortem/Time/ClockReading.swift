/// Reads a time of day out of lexemes.
enum ClockReading {
  /// What stands where a clock was looked for.
  enum Found {
    case clock(ClockTime, end: Int)
    /// Written as a time, but not one the clock shows, such as `25:10`.
    case impossible(end: Int)
  }

  /// The clock that begins at `start`.
  ///
  /// `13:06 PM` is read as 13:06 and `00:15 AM` as 00:15: people write both, and both have one reading.
  ///
  /// - Parameters:
  ///   - lexemes: The text.
  ///   - start: Where its first number stands.
  ///   - isLoose: Whether the place calls for a time, so that `21.30`, `15h` and `2114 UTC` are times too.
  /// - Returns: nil where no time stands.
  static func match(_ lexemes: Lexemes, at start: Int, isLoose: Bool) -> Found? {
    if isLoose, let word = lexemes.word(start) {
      if word == "noon", let noon = ClockTime(hour: 12, minute: 0) {
        return .clock(noon, end: start + 1)
      }
      if word == "midnight", let midnight = ClockTime(hour: 0, minute: 0) {
        return .clock(midnight, end: start + 1)
      }
    }
    guard let hour = lexemes.number(start, digits: 1...9) else { return nil }
    if let found = separated(lexemes, at: start, hour: hour, isLoose: isLoose) { return found }
    guard lexemes[start]?.digits ?? 0 <= 4 else { return nil }
    if let half = half(lexemes, at: start + 1) {
      guard lexemes[start]?.digits ?? 0 <= 2 else { return nil }
      return finish(hour: hour, minute: 0, second: nil, half: half.half, end: half.end)
    }
    // `3:AM`
    if lexemes.isSign(start + 1, ":"), lexemes.touches(start + 1),
      let half = half(lexemes, at: start + 2)
    {
      return finish(hour: hour, minute: 0, second: nil, half: half.half, end: half.end)
    }
    return isLoose ? military(lexemes, at: start, number: hour) : nil
  }

  /// `21:14`, `21:14:05`, `15h45`, and, where `isLoose`, `21.30`.
  private static func separated(
    _ lexemes: Lexemes, at start: Int, hour: Int, isLoose: Bool
  ) -> Found? {
    guard lexemes[start]?.digits ?? 0 <= 2, lexemes.touches(start + 1), lexemes.touches(start + 2),
      let minute = lexemes.number(start + 2, digits: 1...9)
    else { return nil }
    let isColon = lexemes.isSign(start + 1, ":")
    let isPoint = lexemes.isSign(start + 1, ".")
    let isHour = lexemes.word(start + 1) == "h"
    guard isColon || isHour || isPoint && isLoose else { return nil }
    var end = start + 3
    var second: Int?
    if isColon, lexemes.isSign(end, ":"), lexemes.touches(end), lexemes.touches(end + 1),
      let typed = lexemes.number(end + 1, digits: 2...2)
    {
      second = typed
      end += 2
      // Fractions of a second are dropped.
      if lexemes.isSign(end, ".") || lexemes.isSign(end, ","), lexemes.touches(end),
        lexemes.touches(end + 1), lexemes[end + 1]?.kind == .number
      {
        end += 2
      }
    }
    let half = half(lexemes, at: end)
    if lexemes[start + 2]?.digits != 2 {
      // `22:000`, `9:5`: written as a time, yet nobody can tell which.
      return isColon && isLoose ? .impossible(end: half?.end ?? end) : nil
    }
    if isPoint, half == nil, lexemes.isSign(end, "."), lexemes.touches(end),
      lexemes[end + 1]?.kind == .number, lexemes.touches(end + 1)
    {
      return nil
    }
    return finish(
      hour: hour, minute: minute, second: second, half: half?.half, end: half?.end ?? end)
  }

  /// `2114 UTC`, `2114h`, `15h`, `0930Z`.
  private static func military(_ lexemes: Lexemes, at start: Int, number: Int) -> Found? {
    let digits = lexemes[start]?.digits ?? 0
    let word = lexemes.word(start + 1)
    let isHours = ["h", "hrs", "hours", "hr"].contains(word ?? "")
    if digits == 4 {
      let zone = ZoneReading.match(lexemes, at: start + 1, isAlone: false)
      guard isHours || zone != nil || lexemes[start + 1] == nil else { return nil }
      return finish(
        hour: number / 100, minute: number % 100, second: nil, half: nil,
        end: start + (isHours ? 2 : 1))
    }
    guard word == "h", digits <= 2, lexemes.touches(start + 1) else { return nil }
    return finish(hour: number, minute: 0, second: nil, half: nil, end: start + 2)
  }

  /// `am`, `PM`, `p.m.` at `start`.
  private static func half(
    _ lexemes: Lexemes, at start: Int
  ) -> (half: DayHalf, end: Int)? {
    switch lexemes.word(start) {
    case "am": return (.morning, start + 1)
    case "pm": return (.afternoon, start + 1)
    case let letter? where letter == "a" || letter == "p":
      guard lexemes.isSign(start + 1, "."), lexemes.touches(start + 1),
        lexemes.word(start + 2) == "m", lexemes.touches(start + 2)
      else { return nil }
      let hasPoint = lexemes.isSign(start + 3, ".") && lexemes.touches(start + 3)
      return (letter == "a" ? .morning : .afternoon, start + (hasPoint ? 4 : 3))
    default: return nil
    }
  }

  private enum DayHalf {
    case morning
    case afternoon
  }

  private static func finish(
    hour: Int, minute: Int, second: Int?, half: DayHalf?, end: Int
  ) -> Found {
    var hour = hour
    switch half {
    case .morning:
      guard hour <= 12 else { return .impossible(end: end) }
      if hour == 12 { hour = 0 }
    case .afternoon:
      guard hour > 0 else { return .impossible(end: end) }
      if hour < 12 { hour += 12 }
    case nil: break
    }
    guard let clock = ClockTime(hour: hour, minute: minute, second: second) else {
      return .impossible(end: end)
    }
    return .clock(clock, end: end)
  }
}
