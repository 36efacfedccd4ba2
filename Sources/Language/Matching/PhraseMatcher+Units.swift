/// From tokens to the symbols phrases are made of.
extension PhraseMatcher {
  /// Words, with an empty unit for every mark; a hyphenated word no phrase knows counts as its parts.
  func read(
    _ sentence: Range<Int>, of passage: Passage, into units: inout [Unit],
    _ symbols: inout [Int32]
  ) {
    for index in sentence {
      let token = passage.tokens[index]
      let first = Int32(truncatingIfNeeded: symbols.count)
      switch token.kind {
      case .word:
        var text = token.text
        text.withUTF8 { bytes in
          if !appendSymbols(of: bytes, to: &symbols), bytes.contains(UInt8(ascii: "-")) {
            symbols.removeLast(symbols.count - Int(first))
            for part in bytes.split(separator: UInt8(ascii: "-")) {
              let start = Int32(truncatingIfNeeded: symbols.count)
              _ = appendSymbols(of: UnsafeBufferPointer(rebasing: part), to: &symbols)
              close(start, token, index, sentence, &units, &symbols)
            }
          } else {
            close(first, token, index, sentence, &units, &symbols)
          }
        }
      case .number, .code, .url, .handle, .identifier:
        symbols.append(PhraseSymbol.any.number)
        let kind: PhraseSymbol =
          token.kind == .number
          ? .number : token.kind == .url ? .url : token.kind == .handle ? .handle : .code
        symbols.append(kind.number)
        if token.kind == .number || token.kind == .identifier {
          // `apache2` and `utf-8` are words of a class as well.
          var text = token.kind == .number ? token.text : token.text.lowercased()
          text.withUTF8 { _ = appendKnown($0, to: &symbols) }
        }
        close(first, token, index, sentence, &units, &symbols)
      case .punctuation where token.text == "!" || token.text == "?":
        var text = token.text
        text.withUTF8 { _ = appendSymbols(of: $0, to: &symbols) }
        // A mark may be a phrase of its own, but never lies inside one.
        if symbols.count > Int(first) { symbols.remove(at: Int(first)) }
        close(first, token, index, sentence, &units, &symbols)
        units.append(Unit(token: Int32(truncatingIfNeeded: index), symbols: 0..<0))
      case .symbol where [">", "<", ">=", "<=", "≥", "≤"].contains(token.text):
        var text = token.text
        text.withUTF8 { _ = appendSymbols(of: $0, to: &symbols) }
        close(first, token, index, sentence, &units, &symbols)
      case .quotation: continue
      case .punctuation where token.text == "/" && !token.followsSpace: continue
      case .punctuation, .symbol, .lineBreak:
        units.append(Unit(token: Int32(truncatingIfNeeded: index), symbols: 0..<0))
      }
    }
  }

  /// Adds the classes of the symbols from `first` on, and a unit that has them all.
  private func close(
    _ first: Int32, _ token: Token, _ place: Int, _ sentence: Range<Int>,
    _ units: inout [Unit], _ symbols: inout [Int32]
  ) {
    if token.isCapitalized, !token.isAllCapitals, place > sentence.lowerBound {
      symbols.append(PhraseSymbol.capitalized.number)
    }
    var slot = Int(first)
    while slot < symbols.count {
      let symbol = Int(symbols[slot])
      slot += 1
      guard symbol + 1 < starts.count else { continue }
      for index in starts[symbol]..<starts[symbol + 1] {
        guard seconds[index] == Self.single else { break }
        let phrase = phrase(at: index)
        let member = Int32(truncatingIfNeeded: classSymbols[phrase.classNumber]) - 1
        guard member >= 0 else { continue }
        if wantsCapital(phrase) {
          guard token.isCapitalized, !token.isAllCapitals,
            phrase.isStrong || place > sentence.lowerBound
          else { continue }
        }
        if !symbols[Int(first)...].contains(member) { symbols.append(member) }
      }
    }
    units.append(
      Unit(
        token: Int32(truncatingIfNeeded: place),
        symbols: first..<Int32(truncatingIfNeeded: symbols.count)))
  }

  /// `any`, the word itself and its prefixes, as far as phrases use them.
  ///
  /// - Returns: whether a phrase knows the word or a prefix of it.
  private func appendSymbols(
    of bytes: UnsafeBufferPointer<UInt8>, to symbols: inout [Int32]
  ) -> Bool {
    symbols.append(PhraseSymbol.any.number)
    return appendKnown(bytes, to: &symbols)
  }

  private func appendKnown(
    _ bytes: UnsafeBufferPointer<UInt8>, to symbols: inout [Int32]
  ) -> Bool {
    let first = symbols.count
    var hash = WordTable.seed
    for index in bytes.indices {
      hash = WordTable.extend(hash, bytes[index])
      let length = index + 1
      guard length >= shortestPrefix, length <= longestPrefix, mayBePrefix(hash),
        let number = words.number(
          of: UnsafeBufferPointer(rebasing: bytes[..<length]), hash: hash),
        prefixSymbols[number] > 0
      else { continue }
      symbols.append(Int32(truncatingIfNeeded: prefixSymbols[number]) - 1)
    }
    // The word itself comes before the prefixes it begins with.
    if let number = words.number(of: bytes, hash: hash), wordSymbols[number] > 0 {
      symbols.insert(Int32(truncatingIfNeeded: wordSymbols[number]) - 1, at: first)
    }
    return symbols.count > first
  }
}
