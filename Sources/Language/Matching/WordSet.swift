/// A set of words to look up: nothing is built at start for one that was written before.
public struct WordSet: Sendable {
  private let words: WordIndex
  private let memory: FlatMemory

  /// What `write` wrote.
  public init(_ reader: inout FlatReader) {
    memory = reader.memory
    words = WordIndex(&reader)
  }

  public init(_ words: [String]) {
    var writer = FlatWriter()
    Self.write(words, to: &writer)
    var reader = FlatReader(FlatMemory(writer))
    self.init(&reader)
  }

  public static func write(_ words: [String], to writer: inout FlatWriter) {
    var table = WordTable(capacity: words.count)
    for word in words { _ = table.insert(Array(word.utf8)) }
    table.write(to: &writer)
  }

  public func contains(_ word: String) -> Bool {
    var word = word
    return word.withUTF8 { contains($0) }
  }

  public func contains(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    words.number(of: word) != nil
  }
}

extension WordSet: ExpressibleByArrayLiteral {
  public init(arrayLiteral elements: String...) { self.init(elements) }
}
