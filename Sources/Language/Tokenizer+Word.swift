/// Words, their contractions, and names out of machines.
extension Tokenizer {
  /// A letter or `_` stands at `position`.
  mutating func scanWord() {
    let start = position
    if startsAddress() {
      scanAddress(to: .url)
      return
    }
    var end = start
    var machine = false
    var firstSlash = -1
    var apostrophe = false
    var beyondASCII = false
    var lower = false
    var camel = false
    scan: while end < bytes.count {
      let current = bytes[end]
      if ASCII.isLetter(current) {
        if ASCII.isUpper(current), lower, ASCII.isLower(byte(end - 1)) { camel = true }
        if ASCII.isLower(current) { lower = true }
        end += 1
        continue
      }
      let next = byte(end + 1)
      let joins = ASCII.isLetter(next) || ASCII.isDigit(next)
      switch current {
      case 0x30...0x39, 0x5F:
        machine = true
        end += 1
      case UInt8(ascii: "-"):
        guard joins || (next >= 0x80 && letterLength(at: end + 1) > 0) else { break scan }
        end += 1
      case UInt8(ascii: "'"):
        guard ASCII.isLetter(next), !machine else { break scan }
        apostrophe = true
        end += 1
      case UInt8(ascii: "."):
        guard joins || next == 0x5F else { break scan }
        // "it died.Nobody looked" is two sentences; `main.go` is a file.
        if !machine, ASCII.isUpper(next), ASCII.isLower(byte(end - 1)), !camel { break scan }
        machine = true
        end += 1
      case UInt8(ascii: ":"):
        guard joins || next == UInt8(ascii: ":") || (next == UInt8(ascii: "/") && machine) else {
          break scan
        }
        machine = true
        end += next == UInt8(ascii: ":") ? 2 : 1
      case UInt8(ascii: "/"):
        guard joins || next == UInt8(ascii: "*") else { break scan }
        if firstSlash < 0 { firstSlash = end }
        // "a/b/c/…" is read to its end once, not again for each of its words.
        if end < plainUntil, plainUntil - start > 3 { break scan }
        end += next == UInt8(ascii: "*") ? 2 : 1
      case UInt8(ascii: "="), UInt8(ascii: "@"):
        guard joins || (current == UInt8(ascii: "@") && end > start) else { break scan }
        if current == UInt8(ascii: "@"), !joins {
          append(.handle, source(start..<end + 1), to: end + 1)
          return
        }
        machine = true
        end += 1
      case UInt8(ascii: "("):
        guard next == UInt8(ascii: ")") else { break scan }
        machine = true
        end += 2
      case 0x80...:
        if isCurlyApostrophe(at: end), ASCII.isLetter(byte(end + 3)), !machine {
          apostrophe = true
          end += 3
          continue
        }
        let length = letterLength(at: end)
        guard length > 0 else { break scan }
        beyondASCII = true
        end += length
      default: break scan
      }
    }
    if firstSlash == start + 1, end == start + 3, bytes[start] | 0x20 == UInt8(ascii: "n"),
      bytes[end - 1] | 0x20 == UInt8(ascii: "a")
    {
      // "n/a" is one word, "I/O" two.
      append(.word, folded(start..<end, false), to: end)
      return
    }
    if firstSlash >= 0, !machine, !camel {
      // "build/release" said of both: two words.
      plainUntil = max(plainUntil, end)
      end = firstSlash
      apostrophe = bytes[start..<end].contains(UInt8(ascii: "'"))
    }
    if let dotted = abbreviationEnd(start, end) {
      append(.word, folded(start..<dotted, beyondASCII), to: dotted)
      return
    }
    if machine || camel {
      append(.identifier, source(start..<end), to: end, capitalized: ASCII.isUpper(bytes[start]))
      return
    }
    appendWord(to: end, apostrophe: apostrophe, beyondASCII: beyondASCII)
  }

  private mutating func appendWord(to end: Int, apostrophe: Bool, beyondASCII: Bool) {
    let start = position
    let capital = ASCII.isUpper(bytes[start]) || (bytes[start] >= 0x80 && isUppercaseLetter(start))
    var allCapitals = end - start > 1
    for index in start..<end where !ASCII.isUpper(bytes[index]) && bytes[index] != 0x2D {
      allCapitals = false
      break
    }
    let word = folded(start..<end, beyondASCII || apostrophe)
    guard apostrophe else {
      if let parts = Contraction.parts(ofUnmarked: word) {
        append(.word, parts.0, to: start + parts.2, capitalized: capital)
        append(.word, parts.1, to: end)
      } else {
        append(.word, word, to: end, capitalized: capital, allCapitals: allCapitals)
      }
      return
    }
    switch Contraction(word) {
    case .whole(let text):
      append(.word, text, to: end, capitalized: capital, allCapitals: allCapitals)
    case .possessive(let text):
      append(.word, text, to: end, capitalized: capital, possessive: true)
    case .parts(let parts):
      // The last part takes the bytes from the apostrophe on ("n't" from its n).
      var cut = end
      while cut > start, bytes[cut - 1] != UInt8(ascii: "'"), bytes[cut - 1] < 0x80 { cut -= 1 }
      cut -= bytes[max(cut - 1, start)] == UInt8(ascii: "'") ? 1 : 3
      if parts.last == "not" { cut -= 1 }
      cut = min(max(cut, start), end)
      append(.word, parts[0], to: cut, capitalized: capital)
      for (index, part) in parts.dropFirst().enumerated() {
        append(.word, part, to: index + 2 == parts.count ? end : cut)
      }
    }
  }

  /// Lower-cased, with straight apostrophes.
  private func folded(_ range: Range<Int>, _ beyondASCII: Bool) -> String {
    if beyondASCII {
      var straight: [UInt8] = []
      straight.reserveCapacity(range.count)
      var index = range.lowerBound
      while index < range.upperBound {
        if isCurlyApostrophe(at: index) {
          straight.append(UInt8(ascii: "'"))
          index += 3
        } else {
          straight.append(bytes[index])
          index += 1
        }
      }
      return String(decoding: straight, as: UTF8.self).lowercased()
    }
    return String(unsafeUninitializedCapacity: range.count) { buffer in
      for (offset, index) in range.enumerated() { buffer[offset] = ASCII.lowered(bytes[index]) }
      return range.count
    }
  }

  private static let dotted: WordList = [
    "vs", "approx", "incl", "cf", "resp", "mr", "mrs", "ms", "dr", "prof", "e.g", "i.e",
  ]

  /// Where the abbreviation at `start` ends with its dot, or nil.
  private func abbreviationEnd(_ start: Int, _ end: Int) -> Int? {
    guard byte(end) == UInt8(ascii: "."), end - start <= 6 else { return nil }
    return Self.dotted.contains(source(start..<end).lowercased()) ? end + 1 : nil
  }

  func isCurlyApostrophe(at index: Int) -> Bool {
    byte(index) == 0xE2 && byte(index + 1) == 0x80 && byte(index + 2) == 0x99
  }
}
