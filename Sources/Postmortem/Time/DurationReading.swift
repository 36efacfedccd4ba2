/// Reads a length of time out of lexemes.
enum DurationReading {
  /// The length that begins at `start`, in seconds, and the index behind it; nil where none stands.
  static func match(_ lexemes: Lexemes, at start: Int) -> (seconds: Int, end: Int)? {
    guard !lexemes.isTail(start), var (seconds, unit, end) = part(lexemes, at: start) else {
      return nil
    }
    // `an hour and a half`
    if lexemes.word(end) == "and", let more = half(lexemes, at: end + 1) {
      return (seconds + unit.seconds / 2, more)
    }
    while true {
      var next = end
      if lexemes.isSign(next, ",") { next += 1 }
      if lexemes.word(next) == "and" { next += 1 }
      if let (more, smaller, after) = part(lexemes, at: next, within: unit),
        smaller.seconds < unit.seconds
      {
        seconds += more
        (unit, end) = (smaller, after)
      } else if unit == .hour, lexemes.touches(end), next == end,
        let minutes = lexemes.number(end, digits: 2...2), !lexemes.isWordAttached(end)
      {
        // `1h05`
        return (seconds + minutes * 60, end + 1)
      } else {
        return (seconds, end)
      }
    }
  }

  /// One number and its unit.
  ///
  /// `larger` is the unit before it: behind an hour, `m` is a minute even
  /// after a blank.
  private static func part(
    _ lexemes: Lexemes, at start: Int, within larger: Unit? = nil
  ) -> (seconds: Int, unit: Unit, end: Int)? {
    // `half an hour`, `half a day`
    if lexemes.word(start) == "half" {
      let article = ["a", "an"].contains(lexemes.word(start + 1) ?? "") ? 1 : 0
      guard let unit = Unit(lexemes.word(start + 1 + article) ?? "", isGlued: false) else {
        return nil
      }
      return (unit.seconds / 2, unit, start + 2 + article)
    }
    guard var (thousandths, end) = quantity(lexemes, at: start) else { return nil }
    var isGlued = lexemes.touches(end)
    if lexemes.isSign(end, "-"), isGlued, lexemes.touches(end + 1),
      lexemes[end + 1]?.range.count ?? 0 > 1
    {
      // `38-minute`; but in `5-m` nothing is a unit.
      end += 1
      isGlued = false
    } else if lexemes.word(end) == "and", let after = half(lexemes, at: end + 1) {
      thousandths += 500
      end = after
    }
    guard let word = lexemes.word(end),
      let unit = Unit(word, isGlued: isGlued || word == "h" || larger == .hour && word == "m")
    else { return nil }
    return (thousandths * unit.seconds / 1000, unit, end + 1)
  }

  /// `a half`, `half`: the index behind it.
  private static func half(_ lexemes: Lexemes, at start: Int) -> Int? {
    if lexemes.word(start) == "half" { return start + 1 }
    return lexemes.word(start) == "a" && lexemes.word(start + 1) == "half" ? start + 2 : nil
  }

  /// A number in thousandths: `38`, `2.5`, `1,440`, `1:30`, `two`, `twenty-five`, `a`.
  private static func quantity(
    _ lexemes: Lexemes, at start: Int
  ) -> (thousandths: Int, end: Int)? {
    if let number = lexemes.number(start, digits: 1...6) {
      guard lexemes[start + 1]?.kind == .sign, lexemes.touches(start + 1),
        lexemes.touches(start + 2),
        let more = lexemes.number(start + 2, digits: 1...3), let digits = lexemes[start + 2]?.digits
      else { return (number * 1000, start + 1) }
      if lexemes.isSign(start + 1, ",") && digits == 3 {
        return ((number * 1000 + more) * 1000, start + 3)
      }
      if lexemes.isSign(start + 1, ".") || lexemes.isSign(start + 1, ",") {
        let scale = digits == 1 ? 100 : digits == 2 ? 10 : 1
        return (number * 1000 + more * scale, start + 3)
      }
      if lexemes.isSign(start + 1, ":"), digits == 2, more < 60,
        let unit = lexemes.word(start + 3), Unit(unit, isGlued: true) == .hour
      {
        return (number * 1000 + more * 1000 / 60, start + 3)
      }
      return nil
    }
    guard let word = lexemes.word(start) else { return nil }
    if let tens = tens[word] {
      let isJoined = lexemes.isSign(start + 1, "-") && lexemes.touches(start + 1)
      let behind = start + (isJoined ? 2 : 1)
      if let one = ones[lexemes.word(behind) ?? ""], one < 10 {
        return ((tens + one) * 1000, behind + 1)
      }
      return (tens * 1000, start + 1)
    }
    if let one = ones[word] { return (one * 1000, start + 1) }
    guard word == "a" || word == "an", lexemes.announcesLength(start) else { return nil }
    return (1000, start + 1)
  }

  /// Units of time by their length.
  enum Unit {
    case second
    case minute
    case hour
    case day
    case week

    /// Reads a unit in lower case; single letters count only where they are glued to their number.
    init?(_ word: String, isGlued: Bool) {
      switch word {
      case "second", "seconds", "sec", "secs": self = .second
      case "minute", "minutes", "min", "mins": self = .minute
      case "hour", "hours", "hr", "hrs": self = .hour
      case "day", "days": self = .day
      case "week", "weeks": self = .week
      case "s" where isGlued: self = .second
      case "m" where isGlued: self = .minute
      case "h" where isGlued: self = .hour
      case "d" where isGlued: self = .day
      default: return nil
      }
    }

    var seconds: Int {
      switch self {
      case .second: 1
      case .minute: 60
      case .hour: 3600
      case .day: 86_400
      case .week: 604_800
      }
    }
  }

  private static let ones: [String: Int] = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
  ]

  private static let tens: [String: Int] = [
    "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60,
    "seventy": 70, "eighty": 80, "ninety": 90,
  ]
}

extension Lexemes {
  /// Whether the number at `index` belongs to a word or number before it, as in `p99`, `v1.5`, `$5`.
  func isTail(_ index: Int) -> Bool {
    guard touches(index), let before = self[index - 1] else { return false }
    guard before.kind == .sign else { return true }
    let joins = ["#", "$", "€", "v", "_", "@"].contains { isSign(index - 1, $0) }
    let parts = [".", ",", ":", "/", "-"] as [Unicode.Scalar]
    return joins
      || parts.contains { isSign(index - 1, $0) } && touches(index - 1)
        && self[index - 2]?.kind != .sign
  }

  /// Whether the length at `index` comes back, as in `every 5 minutes`.
  func isRecurring(_ index: Int) -> Bool {
    ["every", "each", "per"].contains(word(index - 1) ?? "")
  }

  /// Whether the words before `index` say that a number is not exact.
  func isApproximate(_ index: Int) -> Bool {
    if isSign(index - 1, "~") || isSign(index - 1, "<") || isSign(index - 1, ">") { return true }
    var before = index - 1
    if ["a", "than", "to", "least", "most", "lasting"].contains(word(before) ?? "") { before -= 1 }
    return Self.hedges.contains(word(before) ?? "")
  }

  /// Whether `a minute`, `an hour` at `index` is a length: in `300 requests a minute` it is a rate.
  fileprivate func announcesLength(_ index: Int) -> Bool {
    guard let before = word(index - 1) else { return index == 0 }
    return Self.announcers.contains(before) || Self.hedges.contains(before)
  }

  private static let hedges: Set = [
    "about", "above", "almost", "approx", "approximately", "around", "at", "below", "ca", "circa",
    "close", "less", "maybe", "more", "nearly", "over", "perhaps", "roughly", "some", "under",
    "up",
  ]

  private static let announcers: Set = [
    "after", "another", "by", "during", "for", "half", "in", "just", "last", "lasted", "lasts",
    "of", "only", "than", "took", "until", "was", "within", "lost", "down",
  ]
}
