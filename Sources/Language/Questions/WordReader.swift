/// Turns the tokens of an answer into words to form a question from.
///
/// Brackets and what stands in them are left out, a quotation becomes one word, Markdown marks are
/// gone already. At most `limit` tokens of a sentence are read: no cause is told later than that.
enum WordReader {
  static let limit = 100

  /// The sentences of `text`, each read into words only when it is asked for.
  static func sentences(of text: String) -> some Sequence<Words> {
    let bytes = Array(text.utf8)
    let tokens = Tokenizer.tokens(in: text)
    return SentenceSplitter.sentences(of: tokens).prefix(12).lazy.compactMap { range in
      let words = read(
        tokens, range.lowerBound..<min(range.upperBound, range.lowerBound + limit), bytes: bytes)
      return words.contains { !$0.tags.contains(.mark) } ? Words(words) : nil
    }
  }

  private static func read(_ tokens: [Token], _ range: Range<Int>, bytes: [UInt8]) -> [Word] {
    var words: [Word] = []
    var index = range.lowerBound
    var previousEnd = -1
    while index < range.upperBound {
      let token = tokens[index]
      let space = previousEnd < 0 || hasSpace(bytes, previousEnd, token.range.lowerBound)
      if token.kind == .punctuation, token.text == "(" || token.text == "[",
        let close = closing(tokens, index, range.upperBound)
      {
        previousEnd = -1
        index = close + 1
        continue
      }
      if token.kind == .url, isLinkTarget(token.range.lowerBound, bytes) {
        // The target of a link: its text has been read already.
        previousEnd = -1
        index += 1
        continue
      }
      if token.kind == .quotation, let close = closingQuote(tokens, index, range.upperBound) {
        let whole = token.range.lowerBound..<tokens[close].range.upperBound
        words.append(
          Word(
            text: string(bytes, token.range.upperBound..<tokens[close].range.lowerBound),
            surface: string(bytes, whole), range: whole, tags: [.name, .noun], verbs: [],
            spaceBefore: space, isCapitalized: true, isAllCapitals: false, isPossessive: false))
        previousEnd = whole.upperBound
        index = close + 1
        continue
      }
      var word = WordTagger.word(
        for: token,
        surface: currency(bytes, max(previousEnd, 0), token) + string(bytes, token.range),
        spaceBefore: space)
      if !words.isEmpty, token.isCapitalized, token.kind == .word,
        word.may([.base, .past, .third]), !word.may([.auxiliary])
      {
        // A capital inside a sentence is that of a name: "Let's Encrypt".
        word.tags.insert([.noun, .name])
      }
      if word.surface.utf8.count > 2, word.surface.hasPrefix("_"), word.surface.hasSuffix("_") {
        word.surface = String(word.surface.dropFirst().dropLast())
      }
      previousEnd = token.range.upperBound
      index += 1
      if let end = ownerEnd(token, bytes) {
        // "pump 3's", "@ana's"
        word.surface += string(bytes, token.range.upperBound..<end)
        word.isPossessive = true
        word.tags.insert(.determiner)
        word.tags.remove(.number)
        previousEnd = end
        while index < range.upperBound, tokens[index].range.lowerBound < end { index += 1 }
      } else if let end = pluralPossessive(token, bytes) {
        word.surface += "'"
        word.isPossessive = true
        word.tags = [.determiner, .known]
        previousEnd = end
        if index < range.upperBound, tokens[index].range.lowerBound < end { index += 1 }
      }
      words.append(word)
    }
    return Insertions.removed(from: Retagger.settled(withoutTurns(words)))
  }

  /// ", but into …" goes on with the same clause: its turn is left out.
  private static func withoutTurns(_ words: [Word]) -> [Word] {
    var result: [Word] = []
    var index = 0
    while index < words.count {
      if words[index].isMark(","), index + 2 < words.count, words[index + 1].text == "but",
        words[index + 2].may(.preposition),
        !words[index + 2].may([.noun, .adjective, .determiner]),
        !hasVerb(words, from: index + 3)
      {
        index += 2
        continue
      }
      result.append(words[index])
      if let owner = owner(words, index) {
        result[result.count - 1] = owner
        index += 1
      } else if let parts = Shortened.parts(words, index) {
        result.removeLast()
        result += parts
      }
      index += 1
    }
    return result
  }

  /// Whether what begins at `start` follows the `](` or `]` of a Markdown link.
  private static func isLinkTarget(_ start: Int, _ bytes: [UInt8]) -> Bool {
    guard start > 1 else { return false }
    if bytes[start] == 0x28 { return bytes[start - 1] == 0x5D }
    return bytes[start - 1] == 0x28 && bytes[start - 2] == 0x5D
  }

  private static let people: WordList = [
    "someone", "somebody", "nobody", "everyone", "everybody", "anyone", "anybody",
  ]

  /// "someone's badge" as one possessive; nil for "someone's asleep".
  private static func owner(_ words: [Word], _ index: Int) -> Word? {
    guard people.contains(words[index].text), index + 2 < words.count,
      words[index + 1].text == "is", !words[index + 1].spaceBefore,
      words[index + 2].may(.noun),
      !words[index + 2].may([.participle, .gerund, .determiner, .adverb, .preposition, .pronoun])
    else { return nil }
    var word = words[index]
    word.surface += words[index + 1].surface
    word.range = word.range.lowerBound..<words[index + 1].range.upperBound
    word.tags = [.determiner, .known]
    word.isPossessive = true
    return word
  }

  /// Where "engineers'" ends with its apostrophe; nil for every other word.
  private static func pluralPossessive(_ token: Token, _ bytes: [UInt8]) -> Int? {
    let end = token.range.upperBound
    guard token.kind == .word, !token.isQuoted, token.text.hasSuffix("s"), end < bytes.count else {
      return nil
    }
    var after = end
    if bytes[end] == 0x27 {
      after = end + 1
    } else if end + 2 < bytes.count, bytes[end] == 0xE2, bytes[end + 1] == 0x80,
      bytes[end + 2] == 0x99
    {
      after = end + 3
    }
    return after > end && after < bytes.count && ASCII.isSpace(bytes[after]) ? after : nil
  }

  /// Where the "'s" behind a number, a handle or code ends; nil where there is none.
  private static func ownerEnd(_ token: Token, _ bytes: [UInt8]) -> Int? {
    guard [.number, .handle, .code, .identifier].contains(token.kind) else { return nil }
    let start = token.range.upperBound
    for mark in [[0x27], [0xE2, 0x80, 0x99]] as [[UInt8]] {
      let end = start + mark.count + 1
      guard end <= bytes.count, bytes[start..<start + mark.count].elementsEqual(mark),
        bytes[end - 1] == 0x73, end == bytes.count || ASCII.isSpace(bytes[end])
      else { continue }
      return end
    }
    return nil
  }

  /// Whether a clause begins at `start`, up to the next mark.
  private static func hasVerb(_ words: [Word], from start: Int) -> Bool {
    var end = start
    while end < min(words.count, start + 30), !words[end].tags.contains(.mark) { end += 1 }
    return VerbFinder(words: Words(words)).clause(from: start, to: end) != nil
  }

  private static func closing(_ tokens: [Token], _ open: Int, _ end: Int) -> Int? {
    let mark = tokens[open].text == "(" ? ")" : "]"
    var depth = 0
    for index in open..<min(end, open + 80) where tokens[index].kind == .punctuation {
      if tokens[index].text == tokens[open].text { depth += 1 }
      if tokens[index].text == mark {
        depth -= 1
        if depth == 0 { return index }
      }
    }
    return nil
  }

  private static func closingQuote(_ tokens: [Token], _ open: Int, _ end: Int) -> Int? {
    for index in (open + 1)..<max(open + 1, min(end, open + 14))
    where tokens[index].kind == .quotation {
      return index > open + 1 ? index : nil
    }
    return nil
  }

  /// The sign before a sum that is no token of its own: "€" of "€1".
  private static func currency(_ bytes: [UInt8], _ from: Int, _ token: Token) -> String {
    guard token.kind == .number, from < token.range.lowerBound,
      let sign = string(bytes, from..<token.range.lowerBound).unicodeScalars.last,
      sign.properties.generalCategory == .currencySymbol
    else { return "" }
    return String(sign)
  }

  private static func hasSpace(_ bytes: [UInt8], _ from: Int, _ to: Int) -> Bool {
    guard from < to, to <= bytes.count else { return false }
    return bytes[from..<to].contains { ASCII.isSpace($0) || $0 == 0 }
  }

  private static func string(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    guard range.upperBound <= bytes.count else { return "" }
    return String(decoding: bytes[range], as: UTF8.self)
  }
}
