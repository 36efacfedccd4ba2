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
  static let mostVariants = 256
  /// Brackets inside each other deeper than this are refused.
  static let deepestBrackets = 8

  /// Reads the sequences an entry stands for, none of them empty, into `variants`, which is undefined
  /// after a failure.
  func read(
    _ entry: UnsafeBufferPointer<UInt8>, into variants: inout EntryVariants,
    _ builder: inout PhraseMatcherBuilder
  ) throws(Failure) {
    var position = 0
    variants.reset()
    try sequence(entry, &position, depth: 0, into: &variants, &builder)
    guard position == entry.count else {
      throw Failure(message: "\")\" without \"(\"; remove it", offset: position)
    }
    for index in 0..<variants.count {
      let variant = variants[index]
      guard let first = variant.first, let last = variant.last else {
        throw Failure(
          message: "the entry may match nothing at all; leave one word fixed", offset: 0)
      }
      if first == .gap || last == .gap {
        throw Failure(message: "\"..\" stands between words, never first or last", offset: 0)
      }
    }
  }

  /// Words up to the end, or up to `|` or `)` inside brackets.
  private func sequence(
    _ entry: UnsafeBufferPointer<UInt8>, _ position: inout Int, depth: Int,
    into variants: inout EntryVariants, _ builder: inout PhraseMatcherBuilder
  ) throws(Failure) {
    while position < entry.count {
      switch entry[position] {
      case 0x20, 0x09: position += 1
      case UInt8(ascii: "("):
        let group = try alternatives(entry, &position, depth: depth + 1, &builder)
        try multiply(&variants, by: group, at: position)
      case UInt8(ascii: ")"): return
      case UInt8(ascii: "|") where depth > 0: return
      default:
        let word = EntryWord(entry, &position, depth > 0)
        guard word.hasHyphen, let parts = word.hyphenParts else {
          try append(word, to: &variants, &builder)
          continue
        }
        // "half-asleep" is written in two words as well.
        var spellings = EntryVariants()
        try append(word, to: &spellings, &builder)
        var split = EntryVariants()
        for part in parts { try append(part, to: &split, &builder) }
        spellings.add(split)
        try multiply(&variants, by: spellings, at: position)
      }
    }
  }

  private func multiply(
    _ variants: inout EntryVariants, by group: EntryVariants, at position: Int
  ) throws(Failure) {
    guard variants.count * group.count <= Self.mostVariants else {
      throw Failure(
        message: "more than \(Self.mostVariants) combinations; split the entry in two",
        offset: position)
    }
    variants.multiply(by: group)
  }

  private func alternatives(
    _ entry: UnsafeBufferPointer<UInt8>, _ position: inout Int, depth: Int,
    _ builder: inout PhraseMatcherBuilder
  ) throws(Failure) -> EntryVariants {
    let opening = position
    guard depth <= Self.deepestBrackets else {
      throw Failure(
        message: "more than \(Self.deepestBrackets) brackets inside each other; split the entry",
        offset: opening)
    }
    var group = EntryVariants()
    var one = EntryVariants()
    while true {
      position += 1
      if position == opening + 1 {
        try sequence(entry, &position, depth: depth, into: &group, &builder)
      } else {
        one.reset()
        try sequence(entry, &position, depth: depth, into: &one, &builder)
        group.add(one)
      }
      guard position < entry.count else {
        throw Failure(message: "\"(\" is never closed; add \")\"", offset: opening)
      }
      if entry[position] == UInt8(ascii: ")") {
        position += 1
        return group.merged(&builder)
      }
    }
  }

  /// Adds the elements of one word with its mark; two or three for a contraction.
  private func append(
    _ word: EntryWord, to variants: inout EntryVariants, _ builder: inout PhraseMatcherBuilder
  ) throws(Failure) {
    let bytes = word.bytes
    if word.isGap { return variants.append(.gap) }
    if bytes.first == UInt8(ascii: "{") {
      return variants.append(PhraseElement(try reference(bytes, at: word.offset, &builder)))
    }
    if word.mayBeSeveral, let texts = word.severalWords {
      for text in texts { variants.append(PhraseElement(builder.symbol(word: text))) }
      return
    }
    if word.hasCapital {
      throw Failure(message: "entries are written in lower case", offset: word.offset)
    }
    let stem = UnsafeBufferPointer(rebasing: bytes.dropLast())
    switch bytes.last {
    case UInt8(ascii: "*") where bytes.count > 1:
      variants.append(PhraseElement(builder.symbol(prefix: stem)))
    case UInt8(ascii: "+") where bytes.count > 1: variants.append(builder.element(noun: stem))
    case UInt8(ascii: "~") where bytes.count > 1: variants.append(builder.element(verb: stem))
    default: variants.append(PhraseElement(builder.symbol(word: bytes)))
    }
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
