/// Groups of words that belong together, each by a number.
public struct WordGroups: Sendable {
  private let words: WordIndex
  private let groups: FlatNumbers
  private let memory: FlatMemory

  /// What `write` wrote.
  public init(_ reader: inout FlatReader) {
    memory = reader.memory
    words = WordIndex(&reader)
    groups = reader.numbers()
  }

  /// Writes words, each with its group; of two entries for one word the first holds.
  public static func write(_ words: [(word: String, group: Int)], to writer: inout FlatWriter) {
    var table = WordTable(capacity: words.count)
    var groups: [Int] = []
    for (word, group) in words
    where table.insert(Array(word.utf8)) == groups.count {
      groups.append(group)
    }
    table.write(to: &writer)
    writer.write(numbers: groups)
  }

  /// The word's group; nil where it is in none.
  public subscript(word: String) -> Int? {
    var word = word
    return word.withUTF8 { words.number(of: $0) }.map { groups[$0] }
  }
}
