/// Numbers with their signs and units, and marks.
extension Tokenizer {
  /// Whether a sign or currency with a digit after it stands here.
  func startsNumber() -> Bool {
    let first = byte(position)
    let second = byte(position + 1)
    switch first {
    case UInt8(ascii: "$"), UInt8(ascii: "~"): return ASCII.isDigit(second)
    case UInt8(ascii: "+"), UInt8(ascii: "-"): return followsSpace && ASCII.isDigit(second)
    default: return false
    }
  }

  mutating func scanNumber() {
    let start = position
    var end = start
    if !ASCII.isDigit(bytes[end]) { end += 1 }
    var letters = 0
    var digitAfterLetter = false
    var machine = false
    scan: while end < bytes.count {
      let current = bytes[end]
      let next = byte(end + 1)
      switch current {
      case 0x30...0x39:
        if letters > 0 { digitAfterLetter = true }
        end += 1
      case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "/"),
        UInt8(ascii: "-"), UInt8(ascii: "+"):
        guard
          ASCII.isDigit(next) || (current != 0x2C && current != 0x2E && machine)
            || (current == UInt8(ascii: "-") && ASCII.isLetter(next))
            || (current == UInt8(ascii: "/") && ASCII.isLetter(next))
        else { break scan }
        if ASCII.isLetter(next), current == UInt8(ascii: "-") { break scan }
        end += 1
      case UInt8(ascii: "_"):
        machine = true
        end += 1
      case UInt8(ascii: "%"):
        end += 1
        break scan
      case _ where ASCII.isLetter(current):
        letters += 1
        end += 1
      default: break scan
      }
    }
    let isDate = end - start >= 10 && byte(start + 4) == UInt8(ascii: "-")
    if machine || (digitAfterLetter && !isDate) || (letters > 5 && !isDate) {
      append(.identifier, source(start..<end), to: end)
      return
    }
    if letters == 0, byte(end - 1) != UInt8(ascii: "%") { end = unitEnd(after: end) }
    append(.number, source(start..<end), to: end)
  }

  /// Where the unit one space after a number ends: `8 s`, `40 %`, `2 GB`.
  private func unitEnd(after end: Int) -> Int {
    guard byte(end) == 0x20 else { return end }
    if byte(end + 1) == UInt8(ascii: "%") { return end + 2 }
    var stop = end + 1
    while ASCII.isLetter(byte(stop)), stop - end <= 4 { stop += 1 }
    guard stop > end + 1, stop - end <= 4, !ASCII.isDigit(byte(stop)), byte(stop) < 0x80,
      byte(stop) != UInt8(ascii: "'"), byte(stop) != UInt8(ascii: "-")
    else { return end }
    return Self.units.contains(source(end + 1..<stop)) ? stop : end
  }

  private static let units: WordList = [
    "ms", "s", "h", "min", "kB", "KB", "MB", "GB", "TB", "Gi", "Mi", "MiB", "GiB", "k", "M", "G",
    "K", "rps", "qps", "Hz", "kHz", "kg", "km", "m", "px", "C", "V", "kW", "W", "bar", "us",
  ]

  /// A mark inside ASCII that begins no word and no number.
  mutating func scanMark(_ byte: UInt8) {
    let next = self.byte(position + 1)
    switch byte {
    case UInt8(ascii: "`"): scanCode()
    case UInt8(ascii: "\""): scanQuotationMark(length: 1, closers: [0x22])
    case UInt8(ascii: "'"): scanApostrophe()
    case UInt8(ascii: "@"):
      if ASCII.isLetter(next) || ASCII.isDigit(next) {
        scanAddress(to: .handle)
      } else {
        append(.symbol, "@", to: position + 1)
      }
    case UInt8(ascii: "#"):
      if ASCII.isDigit(next) || ASCII.isLetter(next) {
        scanAddress(to: .identifier)
      } else {
        append(.symbol, "#", to: position + 1)
      }
    case UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "-"):
      let dashes = byte == UInt8(ascii: "-") && next == byte
      let beyond = dashes ? self.byte(position + 2) : next
      if followsSpace, ASCII.isLetter(beyond) || (beyond == 0x5F) {
        scanAddress(to: .identifier)
      } else if byte == UInt8(ascii: "-"), next == UInt8(ascii: ">") {
        append(.symbol, "->", to: position + 2)
      } else {
        var end = position + 1
        while self.byte(end) == byte, end - position < 64 { end += 1 }
        let dots = byte == UInt8(ascii: ".") && end - position > 1
        append(.punctuation, dots ? "…" : source(position..<position + 1), to: end)
      }
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"),
      UInt8(ascii: "?"), UInt8(ascii: "("), UInt8(ascii: ")"):
      append(.punctuation, source(position..<position + 1), to: position + 1)
    case UInt8(ascii: "|"): append(.punctuation, "|", to: position + 1)
    case UInt8(ascii: "["), UInt8(ascii: "*"), UInt8(ascii: "_"): position += 1
    case UInt8(ascii: "]"):
      position += 1
      if next == UInt8(ascii: "(") { scanLinkTarget() }
    case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "="):
      let pair = next == UInt8(ascii: "=") || next == UInt8(ascii: ">")
      append(.symbol, source(position..<position + (pair ? 2 : 1)), to: position + (pair ? 2 : 1))
    default: append(.symbol, source(position..<position + 1), to: position + 1)
    }
  }
}
