/// Lists of symbols, one of which a word must have, kept behind each other in one array.
struct PhraseChoices: Sendable {
  private(set) var symbols: [Int32] = []
  /// Where each list ends; the first begins at 0.
  private var ends: [Int32] = [0]

  var count: Int { ends.count - 1 }

  mutating func reserve(_ lists: Int) {
    ends.reserveCapacity(lists + 1)
    symbols.reserveCapacity(lists * 5)
  }

  /// Adds a symbol to the list that `close` ends.
  mutating func append(_ symbol: Int32) { symbols.append(symbol) }

  /// Whether the list that `close` has yet to end holds a symbol.
  func hasOpen(_ symbol: Int32) -> Bool {
    symbols[Int(ends[ends.count - 1])...].contains(symbol)
  }

  /// Ends a list; its code as a phrase's element, which for a single symbol is that symbol.
  mutating func close() -> Int32 {
    let start = Int(ends[ends.count - 1])
    if symbols.count == start + 1 { return symbols.removeLast() }
    ends.append(Int32(truncatingIfNeeded: symbols.count))
    return ~Int32(truncatingIfNeeded: count - 1)
  }

  /// For a `PhraseChoiceTable` to read.
  func write(to writer: inout FlatWriter) {
    writer.write(numbers: symbols.map(Int.init))
    writer.write(numbers: ends.map(Int.init))
  }

  /// Places in `symbols` of the list with this code.
  func range(_ code: Int32) -> Range<Int> {
    let index = Int(~code)
    return Int(ends[index])..<Int(ends[index + 1])
  }
}

/// The lists of a `PhraseChoices`, only to look up.
struct PhraseChoiceTable: Sendable {
  private let symbols: FlatNumbers
  private let ends: FlatNumbers

  init(_ reader: inout FlatReader) {
    symbols = reader.numbers()
    ends = reader.numbers()
  }

  /// Whether a list, by its place among all, holds a symbol that is wanted.
  @inline(__always)
  func list(_ index: Int, hasOneOf isWanted: (Int) -> Bool) -> Bool {
    for place in ends[index]..<ends[index + 1] where isWanted(symbols[place]) { return true }
    return false
  }

  /// Whether a list, by its place among all, holds a symbol.
  @inline(__always)
  func list(_ index: Int, has symbol: Int) -> Bool {
    for place in ends[index]..<ends[index + 1] where symbols[place] == symbol { return true }
    return false
  }
}
