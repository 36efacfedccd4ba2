extension Lexemes {
  /// Whether the sign at `index` parts a time from what follows it.
  func isSeparating(_ index: Int) -> Bool {
    let signs = ["-", ":", ";", ",", "|"] as [Unicode.Scalar]
    return signs.contains { isSign(index, $0) } || isEmphasis(index) || isArrow(index)
      || isSign(index, "]") || isSign(index, ")")
  }

  /// Whether the sign at `index` is one of the marks of emphasis and code.
  func isEmphasis(_ index: Int) -> Bool {
    isSign(index, "*") || isSign(index, "_") || isSign(index, "`")
  }

  /// Whether the sign at `index` is an arrow, a middle dot, a bullet or a drawn bar.
  func isArrow(_ index: Int) -> Bool {
    guard let item = self[index], item.kind == .sign, item.value == 0 else { return false }
    return ["→", "⇒", "➜", "➔", "│", "┃", "·", "•", "»", "›"].contains {
      bytes[item.range].elementsEqual($0.utf8)
    }
  }

  /// Whether the word at `index` says that a time is rough.
  func isRough(_ index: Int) -> Bool {
    ["about", "approx", "approximately", "around", "ca", "circa", "roughly"].contains(
      word(index) ?? "")
  }

  /// Whether `--:--` or `??:??` begins at `index`.
  func isUnknownClock(_ index: Int) -> Bool {
    for mark in ["-", "?"] as [Unicode.Scalar] where isSign(index, mark) {
      return isSign(index + 1, mark) && isSign(index + 2, ":") && isSign(index + 3, mark)
        && isSign(index + 4, mark)
    }
    return false
  }

  /// Where the only clock behind `start` begins; nil for none and for several.
  func lastClock(from start: Int) -> Int? {
    var found: Int?
    var index = start
    while index < count {
      if self[index]?.kind == .number, !isTail(index),
        case .clock(_, let end)? = ClockReading.match(self, at: index, isLoose: false)
      {
        guard found == nil else { return nil }
        found = index
        index = end
      } else {
        index += 1
      }
    }
    return found
  }

  /// Whether a time with a colon, an `h` or a half of the day stands at `index`.
  func isClockWithColon(_ index: Int) -> Bool {
    if case .clock? = ClockReading.match(self, at: index, isLoose: false) { return true }
    return false
  }

  /// The index behind an HTML tag such as `<p>`; nil where none stands.
  func tag(_ index: Int) -> Int? {
    guard isSign(index, "<") else { return nil }
    var end = index + 1
    if isSign(end, "/") { end += 1 }
    // An address such as `<ops@example.org>` is text.
    guard let name = word(end), Self.tags.contains(name) else { return nil }
    while end < count, end - index < 24 {
      if isSign(end, ">") { return end + 1 }
      end += 1
    }
    return nil
  }

  private static let tags: Set = [
    "b", "big", "br", "center", "code", "div", "em", "h", "i", "li", "p", "small", "span", "strong",
    "sub", "sup", "td", "th", "time", "tr", "tt", "u", "ul",
  ]

  /// The index behind an HTML entity such as `&nbsp;`; nil where none stands.
  func entity(_ index: Int) -> Int? {
    isSign(index, "&") && touches(index + 1) && word(index + 1) != nil && isSign(index + 2, ";")
      ? index + 3 : nil
  }

  /// The index behind a footnote's mark `[^3]`; nil where none stands.
  func footnote(_ index: Int) -> Int? {
    isSign(index, "[") && touches(index) && isSign(index + 1, "^") && isSign(index + 3, "]")
      ? index + 4 : nil
  }

  /// The index behind an emoji's name such as `:red_circle:`; nil where none stands.
  func shortcode(_ index: Int) -> Int? {
    guard isSign(index, ":"), touches(index + 1), word(index + 1) != nil else { return nil }
    var end = index + 2
    while isSign(end, "_") || isSign(end, "-"), touches(end), touches(end + 1),
      self[end + 1]?.kind != .sign
    {
      end += 2
    }
    return isSign(end, ":") && touches(end) ? end + 1 : nil
  }

  /// The index behind a check box `[ ]` or `[x]`; nil where none stands.
  func checkBox(_ index: Int) -> Int? {
    guard isSign(index, "[") else { return nil }
    if isSign(index + 1, "]"), !touches(index + 1) { return index + 2 }
    return word(index + 1) == "x" && isSign(index + 2, "]") ? index + 3 : nil
  }
}
