/// Chooses the anchors of an `AnchorFilter`.
public struct AnchorFilterBuilder {
  /// A stretch of ASCII letters that a text must have.
  private struct Piece: Hashable {
    var letters: [UInt8]
    /// Whether a text's stretch need only begin with it.
    var isPrefix: Bool
    /// Whether it counts only in a word with a capital.
    var wantsCapital: Bool
  }

  private let matcher: PhraseMatcherBuilder
  private var pieces: [Int32: Piece] = [:]
  /// The first bytes of words without letters, by symbol.
  private var marks: [Int32: UInt8] = [:]
  private var classes: [Int32: Int] = [:]
  private var members: [[Int32]]
  private var commonWords: Set<[UInt8]> = []

  private var anchors: Set<Piece> = []
  private var unclear: Set<UInt8> = [UInt8(ascii: "@")]
  /// Whether a phrase has no anchor, so that any text may hold it.
  private var isUseless = false

  /// - Parameters:
  ///   - matcher: the phrases of all classes.
  ///   - commonClasses: those whose words stand in many texts and make poor anchors.
  public init(_ matcher: PhraseMatcherBuilder, commonClasses: [Bool]) {
    self.matcher = matcher
    members = [[Int32]](repeating: [], count: commonClasses.count)
    for (number, use) in matcher.uses.enumerated() {
      let word = matcher.words.word(number)
      if use.word >= 0 { add(use.word, word, isPrefix: false) }
      if use.prefix >= 0 { add(use.prefix, word, isPrefix: true) }
    }
    for (number, symbol) in matcher.classSymbols.enumerated() where symbol >= 0 {
      classes[symbol] = number
    }
    for (symbol, index) in matcher.firsts {
      let phrase = matcher.phrases[Int(index)]
      guard phrase.isSingleWord else { continue }
      members[Int(phrase.classNumber)].append(symbol)
      if commonClasses[Int(phrase.classNumber)], let piece = pieces[symbol] {
        commonWords.insert(piece.letters)
      }
    }
  }

  private mutating func add(_ symbol: Int32, _ word: ArraySlice<UInt8>, isPrefix: Bool) {
    var runs: [Piece] = []
    for run in word.split(whereSeparator: { !ASCII.isLetter($0) }) {
      runs.append(
        Piece(
          letters: run.map { $0 | 0x20 }, isPrefix: isPrefix && run.endIndex == word.endIndex,
          wantsCapital: false))
    }
    // A complete word tells more than the beginning of one.
    let complete = runs.filter { !$0.isPrefix }.max { $0.letters.count < $1.letters.count }
    if let piece = complete ?? runs.first {
      pieces[symbol] = piece
    } else {
      marks[symbol] = word.first ?? 0
    }
  }

  /// Writes the filter of the phrases of some classes, for `AnchorFilter` to read.
  public mutating func write(classes wanted: [Bool], to writer: inout FlatWriter) {
    var firsts: [Int32: [Int32]] = [:]
    for (symbol, index) in matcher.firsts {
      if wanted[Int(matcher.phrases[Int(index)].classNumber)] {
        firsts[index, default: []].append(symbol)
      }
    }
    // Phrases of one word leave no choice; what they need is free for the others.
    for single in [true, false] {
      for (index, phrase) in matcher.phrases.enumerated()
      where wanted[Int(phrase.classNumber)] && phrase.isSingleWord == single {
        choose(
          phrase, firsts[Int32(truncatingIfNeeded: index)] ?? [],
          capital: single && matcher.capitalClasses[Int(phrase.classNumber)])
      }
    }
    finish(&writer)
  }

  private mutating func choose(
    _ phrase: PhraseMatcher.Phrase, _ firsts: [Int32], capital: Bool
  ) {
    var candidates = [places(firsts, capital: capital)]
    for index in Int(phrase.start)..<Int(phrase.end) {
      let code = matcher.elements[index]
      guard code != PhraseMatcher.gap else { continue }
      let symbols =
        code >= 0 ? [code] : matcher.choices.range(code).map { matcher.choices.symbols[$0] }
      candidates.append(places(symbols, capital: false))
    }
    var best: (cost: Int, place: Place)?
    for case let place? in candidates {
      let cost = cost(place)
      if best.map({ cost < $0.cost }) ?? true { best = (cost, place) }
    }
    guard let best else {
      isUseless = true
      return
    }
    anchors.formUnion(best.place.pieces)
    unclear.formUnion(best.place.marks)
  }

  /// What a word must have to stand in one place of a phrase.
  private struct Place {
    var pieces: Set<Piece> = []
    var marks: Set<UInt8> = []
  }

  /// nil where any word may stand there.
  private func places(_ symbols: [Int32], capital: Bool) -> Place? {
    var place = Place()
    var open = symbols.map { (symbol: $0, capital: capital) }
    var seen: Set<Int64> = []
    while let (symbol, capital) = open.popLast() {
      guard seen.insert(Int64(symbol) * 2 + (capital ? 1 : 0)).inserted else { continue }
      if var piece = pieces[symbol] {
        piece.wantsCapital = capital && !piece.isPrefix
        place.pieces.insert(piece)
      } else if let mark = marks[symbol] {
        place.marks.insert(mark)
      } else if let number = classes[symbol] {
        let wantsCapital = capital || matcher.capitalClasses[number]
        for member in members[number] { open.append((member, wantsCapital)) }
      } else if symbol != PhraseSymbol.handle.number {
        return nil
      }
    }
    return place
  }

  /// How many texts it lets through, roughly: only the order matters.
  private func cost(_ place: Place) -> Int {
    place.marks.subtracting(unclear).count * 500
      + place.pieces.subtracting(anchors).reduce(0) { $0 + cost($1) }
  }

  private func cost(_ piece: Piece) -> Int {
    let word = String(decoding: piece.letters, as: UTF8.self)
    var cost = piece.letters.count <= 2 ? 200 : piece.letters.count == 3 ? 20 : 4
    if ClosedClasses.isClosed(word) || AnchorFilterBuilder.unwritten.contains(word) { cost += 200 }
    if commonWords.contains(piece.letters) { cost += 10 }
    if piece.isPrefix { cost += piece.letters.count < 4 ? 100 : 4 }
    if piece.wantsCapital { cost = 1 }
    return cost
  }

  /// Words a token may be though no text has their letters by themselves: parts of contractions.
  static let unwritten = [
    "not", "will", "have", "would", "are", "am", "is", "can", "shall",
  ]

  private func finish(_ writer: inout FlatWriter) {
    var all = anchors
    for (word, parts) in Contraction.unmarked {
      if isAnchor(parts.0) || isAnchor(parts.1) {
        all.insert(Piece(letters: Array(word.utf8), isPrefix: false, wantsCapital: false))
      }
    }
    var wordBits = [UInt64](repeating: 0, count: AnchorFilter.bitCount / 64)
    var prefixBits = wordBits
    var table = WordTable(capacity: all.count)
    var wantsCapital: [UInt8] = []
    var prefixes: [Int] = []
    for piece in all.sorted(by: { $0.letters.lexicographicallyPrecedes($1.letters) }) {
      let hash = piece.letters.withUnsafeBufferPointer(WordTable.hash)
      let bit = AnchorFilter.bit(hash)
      if piece.isPrefix {
        prefixBits[bit >> 6] |= 1 << UInt64(bit & 63)
        prefixes.append(piece.letters.count)
        continue
      }
      wordBits[bit >> 6] |= 1 << UInt64(bit & 63)
      let number = table.insert(piece.letters)
      if number == wantsCapital.count { wantsCapital.append(1) }
      if !piece.wantsCapital { wantsCapital[number] = 0 }
    }
    writer.write(wordBits)
    writer.write(prefixBits)
    writer.write(byteClasses)
    table.write(to: &writer)
    writer.write(wantsCapital)
    writer.write(count: prefixes.min() ?? Int.max)
    writer.write(count: prefixes.max() ?? 0)
    writer.write(count: Self.unwritten.contains(where: isAnchor) ? 1 : 0)
  }

  private func isAnchor(_ word: String) -> Bool {
    let letters = Array(word.utf8)
    return anchors.contains {
      $0.isPrefix ? letters.starts(with: $0.letters) : $0.letters == letters
    }
  }

  private var byteClasses: [UInt8] {
    (0..<256).map { number in
      let byte = UInt8(truncatingIfNeeded: number)
      if isUseless || unclear.contains(byte) { return AnchorFilter.unclear }
      if ASCII.isLetter(byte) { return byte | 0x20 }
      switch byte {
      case UInt8(ascii: "'"): return AnchorFilter.apostrophe
      case 0xE2: return AnchorFilter.typographic
      // A dotted capital I has an i of ASCII for its lower case.
      case 0xC4: return AnchorFilter.unclear
      default: return AnchorFilter.cut
      }
    }
  }
}

extension ClosedClasses {
  /// Whether a word stands in every other text: an article, a pronoun, an auxiliary, an adverb.
  fileprivate static func isClosed(_ word: String) -> Bool {
    [determiners, subjectPronouns, objectPronouns, prepositions, subordinators, modals, adverbs]
      .contains { $0.contains(word) }
      || [
        "and", "or", "but", "has", "had", "was", "were", "been", "be", "do", "does", "did", "who",
        "what", "which",
      ].contains(word)
  }
}
