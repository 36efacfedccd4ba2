/// Chooses the anchors of an `AnchorFilter`.
public struct AnchorFilterBuilder {
  /// A stretch of ASCII letters that a text must have, by number: its letters and how they count.
  private struct Piece: Hashable {
    /// Of `letters`.
    var word: Int
    /// Whether a text's stretch need only begin with it.
    var isPrefix: Bool
    /// Whether it counts only in a word with a capital.
    var wantsCapital: Bool

    /// Its place among all pieces.
    var number: Int { word * 4 + (isPrefix ? 1 : 0) + (wantsCapital ? 2 : 0) }

    init(word: Int, isPrefix: Bool, wantsCapital: Bool = false) {
      self.word = word
      self.isPrefix = isPrefix
      self.wantsCapital = wantsCapital
    }

    init(number: Int) {
      self.init(word: number / 4, isPrefix: number & 1 != 0, wantsCapital: number & 2 != 0)
    }
  }

  /// What a word must have to stand in one place of a phrase; nil where any word may.
  private struct Place {
    var pieces: [Piece] = []
    var marks: [UInt8] = []
  }

  private let matcher: PhraseMatcherBuilder
  private var letters: WordTable
  /// What each symbol needs; nil for kinds and classes.
  private var places: [Place?]
  private var members: [[Int32]]
  /// Class numbers by symbol.
  private var classes: [Int32: Int] = [:]
  /// What each class needs, once with capitals and once without.
  private var classPlaces: [Int: Place?] = [:]
  private var isCommon: [Bool]

  /// By the numbers of pieces.
  private var isAnchor: [Bool] = []
  private var costs: [Int] = []
  private var unclear: Set<UInt8> = [UInt8(ascii: "@")]
  /// Whether a phrase has no anchor, so that any text may hold it.
  private var isUseless = false

  /// - Parameters:
  ///   - matcher: the phrases of all classes.
  ///   - commonClasses: those whose words stand in many texts and make poor anchors.
  public init(_ matcher: PhraseMatcherBuilder, commonClasses: [Bool]) {
    self.matcher = matcher
    letters = WordTable(capacity: matcher.uses.count)
    members = [[Int32]](repeating: [], count: commonClasses.count)
    places = [Place?](repeating: nil, count: Int(matcher.nextSymbol))
    places[Int(PhraseSymbol.handle.number)] = Place()
    isCommon = []
    for (number, use) in matcher.uses.enumerated() {
      let word = matcher.words.word(number)
      if use.word >= 0 { places[Int(use.word)] = place(word, isPrefix: false) }
      if use.prefix >= 0 { places[Int(use.prefix)] = place(word, isPrefix: true) }
    }
    for (number, symbol) in matcher.classSymbols.enumerated() where symbol >= 0 {
      classes[symbol] = number
    }
    isCommon = [Bool](repeating: false, count: letters.count)
    for (symbol, index) in matcher.firsts {
      let phrase = matcher.phrases[Int(index)]
      guard phrase.isSingleWord else { continue }
      members[phrase.classNumber].append(symbol)
      if commonClasses[phrase.classNumber] {
        for piece in places[Int(symbol)]?.pieces ?? [] { isCommon[piece.word] = true }
      }
    }
    isAnchor = [Bool](repeating: false, count: letters.count * 4)
    costs = isAnchor.indices.map { cost(Piece(number: $0)) }
  }

  /// What a text has wherever it has the word, or a word with this prefix.
  private mutating func place(_ word: ArraySlice<UInt8>, isPrefix: Bool) -> Place {
    var best: Piece?
    var longest = 0
    for run in word.split(whereSeparator: { !ASCII.isLetter($0) }) {
      let isOpen = isPrefix && run.endIndex == word.endIndex
      // A complete word tells more than the beginning of one.
      guard best == nil || best?.isPrefix == true || (!isOpen && run.count > longest) else {
        continue
      }
      longest = run.count
      best = Piece(word: letters.insert(run.map { $0 | 0x20 }), isPrefix: isOpen)
    }
    return best.map { Place(pieces: [$0]) } ?? Place(marks: [word.first ?? 0])
  }

  /// Writes the filter of the phrases of some classes, for `AnchorFilter` to read.
  public mutating func write(classes wanted: [Bool], to writer: inout FlatWriter) {
    var firsts = [[Int32]](repeating: [], count: matcher.phrases.count)
    for (symbol, index) in matcher.firsts { firsts[Int(index)].append(symbol) }
    // Phrases of one word leave no choice; what they need is free for the others.
    for single in [true, false] {
      for (index, phrase) in matcher.phrases.enumerated()
      where wanted[phrase.classNumber] && phrase.isSingleWord == single {
        choose(
          phrase, firsts[index], capital: single && matcher.capitalClasses[phrase.classNumber])
      }
    }
    finish(&writer)
  }

  private mutating func choose(_ phrase: PhraseRecord, _ firsts: [Int32], capital: Bool) {
    var best = place(firsts, capital: capital).map { (cost: cost($0), place: $0) }
    for index in phrase.elements {
      let code = matcher.elements[Int(index)]
      guard code != PhraseMatcher.gap else { continue }
      let symbols =
        code >= 0 ? [code] : matcher.choices.range(code).map { matcher.choices.symbols[$0] }
      guard let place = place(symbols, capital: false) else { continue }
      let cost = cost(place)
      if best.map({ cost < $0.cost }) ?? true { best = (cost, place) }
    }
    guard let best else {
      isUseless = true
      return
    }
    for piece in best.place.pieces { isAnchor[piece.number] = true }
    unclear.formUnion(best.place.marks)
  }

  /// What any of the symbols needs; nil where one of them is any word.
  private mutating func place(_ symbols: [Int32], capital: Bool) -> Place? {
    var result = Place()
    for symbol in symbols {
      var found = places[Int(symbol)]
      if let number = classes[symbol] {
        found = place(class: number, capital: capital || matcher.capitalClasses[number])
      }
      guard let found else { return nil }
      for var piece in found.pieces {
        if capital, !piece.isPrefix { piece.wantsCapital = true }
        result.pieces.append(piece)
      }
      result.marks += found.marks
    }
    return result
  }

  private mutating func place(class number: Int, capital: Bool) -> Place? {
    let key = number * 2 + (capital ? 1 : 0)
    if let known = classPlaces[key] { return known }
    // Classes whose words are each other's are not followed: any word may be one of them.
    classPlaces[key] = .some(nil)
    let found = place(members[number], capital: capital)
    classPlaces[key] = .some(found)
    return found
  }

  /// How many texts it lets through, roughly: only the order matters.
  private func cost(_ place: Place) -> Int {
    place.pieces.reduce(place.marks.count { !unclear.contains($0) } * 500) {
      $0 + (isAnchor[$1.number] ? 0 : costs[$1.number])
    }
  }

  private func cost(_ piece: Piece) -> Int {
    if piece.wantsCapital { return 1 }
    let letters = letters.word(piece.word)
    let word = String(decoding: letters, as: UTF8.self)
    var cost = letters.count <= 2 ? 200 : letters.count == 3 ? 20 : 4
    if ClosedClasses.isClosed(word) || Self.unwritten.contains(word) { cost += 200 }
    if isCommon[piece.word] { cost += 10 }
    if piece.isPrefix { cost += letters.count < 4 ? 100 : 4 }
    return cost
  }

  /// Words a token may be though no text has their letters by themselves: parts of contractions.
  static let unwritten = [
    "not", "will", "have", "would", "are", "am", "is", "can", "shall",
  ]

  private func finish(_ writer: inout FlatWriter) {
    var prefixes: [[UInt8]] = []
    var table = WordTable(capacity: letters.count)
    var wantsCapital: [UInt8] = []
    for word in 0..<letters.count {
      let bytes = Array(letters.word(word))
      let plain = isAnchor[Piece(word: word, isPrefix: false).number]
      if isAnchor[Piece(word: word, isPrefix: true).number] { prefixes.append(bytes) }
      if plain || isAnchor[Piece(word: word, isPrefix: false, wantsCapital: true).number] {
        _ = table.insert(bytes)
        wantsCapital.append(plain ? 0 : 1)
      }
    }
    let known = table
    func matters(_ word: String) -> Bool {
      let bytes = Array(word.utf8)
      return known.contains(bytes) || prefixes.contains { bytes.starts(with: $0) }
    }
    for (word, parts) in Contraction.unmarked.sorted(by: { $0.key < $1.key })
    where matters(parts.0) || matters(parts.1) {
      let number = table.insert(Array(word.utf8))
      if number == wantsCapital.count { wantsCapital.append(0) } else { wantsCapital[number] = 0 }
    }
    writer.write(Self.bits((0..<table.count).map { Array(table.word($0)) }))
    writer.write(Self.bits(prefixes))
    writer.write(byteClasses)
    table.write(to: &writer)
    writer.write(wantsCapital)
    writer.write(count: prefixes.map(\.count).min() ?? Int.max)
    writer.write(count: prefixes.map(\.count).max() ?? 0)
    writer.write(count: Self.unwritten.contains(where: matters) ? 1 : 0)
  }

  /// A bit for the hash of each word.
  private static func bits(_ words: [[UInt8]]) -> [UInt64] {
    var bits = [UInt64](repeating: 0, count: AnchorFilter.bitCount / 64)
    for word in words {
      let bit = AnchorFilter.bit(word.withUnsafeBufferPointer(WordTable.hash))
      bits[bit >> 6] |= 1 << UInt64(truncatingIfNeeded: bit & 63)
    }
    return bits
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
