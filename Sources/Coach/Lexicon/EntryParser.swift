import Language

/// Reads one entry of a word class: `forget~ (to|about) .. {safeguard}`.
///
/// The grammar, as `prompts/README.md` teaches it: words, `word~` any form of the verb, `word+`
/// singular and plural, `start*` any word that begins so, `(a|b c|)` one of these, `..` up to three
/// words, `{class}` a one-word member of a class, and `{number}`, `{code}`, `{handle}`,
/// `{capitalized}`, `{any}`.
struct EntryParser {
  struct Failure: Error {
    var message: String
    /// Bytes from the start of the entry.
    var offset: Int
  }

  /// Numbers of the classes that may stand in braces.
  let classNumbers: [String: Int]
  /// More alternatives than these in one entry are refused: it would be slow to match.
  static let mostVariants = 64

  /// The sequences the entry stands for, none of them empty.
  func variants(
    of entry: UnsafeBufferPointer<UInt8>, _ builder: inout PhraseMatcherBuilder
  ) throws(Failure) -> [[PhraseElement]] {
    var position = 0
    let result = try sequence(entry, &position, nested: false, &builder)
    guard position == entry.count else {
      throw Failure(message: "\")\" without \"(\"; remove it", offset: position)
    }
    for variant in result {
      if variant.isEmpty {
        throw Failure(
          message: "the entry may match nothing at all; leave one word fixed", offset: 0)
      }
      if variant.first == .gap || variant.last == .gap {
        throw Failure(message: "\"..\" stands between words, never first or last", offset: 0)
      }
    }
    return result
  }

  /// Words up to the end, or up to `|` or `)` inside brackets.
  private func sequence(
    _ entry: UnsafeBufferPointer<UInt8>, _ position: inout Int, nested: Bool,
    _ builder: inout PhraseMatcherBuilder
  ) throws(Failure) -> [[PhraseElement]] {
    var variants: [[PhraseElement]] = [[]]
    while position < entry.count {
      let byte = entry[position]
      if byte == 0x20 || byte == 0x09 {
        position += 1
      } else if byte == UInt8(ascii: "(") {
        let group = try alternatives(entry, &position, &builder)
        guard variants.count * group.count <= Self.mostVariants else {
          throw Failure(
            message: "more than \(Self.mostVariants) combinations; split the entry in two",
            offset: position)
        }
        variants = variants.flatMap { start in group.map { start + $0 } }
      } else if nested, byte == UInt8(ascii: "|") || byte == UInt8(ascii: ")") {
        return variants
      } else if byte == UInt8(ascii: ")") {
        return variants
      } else {
        let start = position
        while position < entry.count, !Self.endsWord(entry[position], nested) { position += 1 }
        let word = UnsafeBufferPointer(rebasing: entry[start..<position])
        let whole = try elements(word, at: start, &builder)
        if let parts = Self.hyphenParts(word) {
          // "half-asleep" is written in two words as well.
          var split: [PhraseElement] = []
          for part in parts { split += try elements(part, at: start, &builder) }
          variants = variants.flatMap { [$0 + whole, $0 + split] }
          guard variants.count <= Self.mostVariants else {
            throw Failure(
              message: "more than \(Self.mostVariants) combinations; split the entry in two",
              offset: position)
          }
        } else {
          for index in variants.indices { variants[index] += whole }
        }
      }
    }
    return variants
  }

  /// The words around the hyphens of a word; nil where it has none.
  private static func hyphenParts(
    _ word: UnsafeBufferPointer<UInt8>
  ) -> [UnsafeBufferPointer<UInt8>]? {
    guard word.count > 2, word[0] != UInt8(ascii: "{"), word.contains(UInt8(ascii: "-")) else {
      return nil
    }
    let parts = word.split(separator: UInt8(ascii: "-"))
    guard parts.count > 1, parts.allSatisfy({ $0.count > 1 || $0.first != UInt8(ascii: "*") })
    else { return nil }
    return parts.map(UnsafeBufferPointer.init(rebasing:))
  }

  private static func endsWord(_ byte: UInt8, _ nested: Bool) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")")
      || (nested && byte == UInt8(ascii: "|"))
  }

  /// All alternatives of one word as one element, so that they are no variants of their own.
  private static func merged(_ group: [[PhraseElement]]) -> [[PhraseElement]] {
    var symbols: [PhraseSymbol] = []
    var rest: [[PhraseElement]] = []
    for variant in group {
      if variant.count == 1, case .symbols(let some) = variant[0] {
        symbols += some
      } else {
        rest.append(variant)
      }
    }
    return symbols.isEmpty ? rest : [[.symbols(symbols)]] + rest
  }

  private func alternatives(
    _ entry: UnsafeBufferPointer<UInt8>, _ position: inout Int,
    _ builder: inout PhraseMatcherBuilder
  ) throws(Failure) -> [[PhraseElement]] {
    let opening = position
    var group: [[PhraseElement]] = []
    while true {
      position += 1
      group += try sequence(entry, &position, nested: true, &builder)
      guard position < entry.count else {
        throw Failure(message: "\"(\" is never closed; add \")\"", offset: opening)
      }
      if entry[position] == UInt8(ascii: ")") {
        position += 1
        return Self.merged(group)
      }
    }
  }

  /// The elements of one word with its mark; two or three for a contraction.
  private func elements(
    _ word: UnsafeBufferPointer<UInt8>, at offset: Int, _ builder: inout PhraseMatcherBuilder
  ) throws(Failure) -> [PhraseElement] {
    if word.count == 2, word[0] == UInt8(ascii: "."), word[1] == UInt8(ascii: ".") { return [.gap] }
    if word[0] == UInt8(ascii: "{") {
      return [.symbols([try reference(word, at: offset, &builder)])]
    }
    if word.contains(UInt8(ascii: "'")) || word.dropFirst().contains(UInt8(ascii: "/"))
      || Self.isUnmarkedContraction(word)
    {
      return Tokenizer.tokens(in: String(decoding: word, as: UTF8.self)).filter(\.isWordLike).map {
        .symbols([builder.symbol(word: $0.text)])
      }
    }
    if word.contains(where: { $0 >= 0x41 && $0 <= 0x5A }) {
      throw Failure(message: "entries are written in lower case", offset: offset)
    }
    guard word.count > 1, let last = word.last else {
      return [.symbols([builder.symbol(word: word)])]
    }
    let stem = UnsafeBufferPointer(rebasing: word.dropLast())
    switch last {
    case UInt8(ascii: "*"): return [.symbols([builder.symbol(prefix: stem)])]
    case UInt8(ascii: "+"):
      let plural = Verb.thirdPerson(of: String(decoding: stem, as: UTF8.self))
      return [.symbols([builder.symbol(word: stem), builder.symbol(word: plural)])]
    case UInt8(ascii: "~"):
      let forms = Verb.forms(of: String(decoding: stem, as: UTF8.self)).all
      return [.symbols(forms.map { builder.symbol(word: $0) })]
    default: return [.symbols([builder.symbol(word: word)])]
    }
  }

  /// "cannot", "dont": two words in every text.
  private static func isUnmarkedContraction(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    guard word.last == UInt8(ascii: "t") || word.last == UInt8(ascii: "m") else { return false }
    return Tokenizer.tokens(in: String(decoding: word, as: UTF8.self)).count == 2
  }

  private func reference(
    _ word: UnsafeBufferPointer<UInt8>, at offset: Int, _ builder: inout PhraseMatcherBuilder
  ) throws(Failure) -> PhraseSymbol {
    guard word.last == UInt8(ascii: "}"), word.count > 2 else {
      throw Failure(message: "\"{\" is never closed; add \"}\"", offset: offset)
    }
    let name = String(decoding: word.dropFirst().dropLast(), as: UTF8.self)
    switch name {
    case "any": return .any
    case "number": return .number
    case "code": return .code
    case "url": return .url
    case "handle": return .handle
    case "capitalized": return .capitalized
    default:
      guard let number = classNumbers[name] else {
        let known = classNumbers.keys.sorted().joined(separator: ", ")
        throw Failure(
          message:
            "no class is called \"\(name)\"; allowed are any, number, code, url, handle, capitalized and the files of this folder: \(known)",
          offset: offset)
      }
      return builder.symbol(class: number)
    }
  }
}
