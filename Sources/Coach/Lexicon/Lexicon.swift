public import Language

/// All word classes, ready to be found in a text.
public struct Lexicon: Sendable {
  /// Where an entry stands, for messages and for the test that makes every entry fire.
  public struct Entry: Sendable, Hashable {
    /// Index into `classes`.
    public var classNumber: Int
    public var isStrong: Bool
    /// As written in its file.
    public var text: String
    public var path: String
    public var line: Int
    public var column: Int
  }

  /// Sorted by name.
  public let classes: [WordClass]
  public let matcher: PhraseMatcher
  /// Files and byte places of the entries; their texts are cut out only when asked for.
  let places: [EntryPlace]
  let files: [LexiconFile]
  /// Groups of words that mean the same: each word's group number.
  let synonyms: [String: Int]

  /// Classes that are no evidence for now, by their numbers: those of a rule a team has silenced.
  var muted: Set<Int> = []

  /// The names of the classes as UTF-8, for the names of features.
  let nameBytes: [[UInt8]]

  /// The class called `name`.
  public func number(of name: String) -> Int? {
    classes.firstIndex { $0.name == name }
  }

  public var entryCount: Int { places.count }

  /// The entry a match was found by.
  public func entry(_ index: Int) -> Entry {
    let place = places[index]
    let file = files[Int(place.file)]
    let before = file.body.utf8.prefix(Int(place.start))
    return entry(
      place, file, line: before.reduce(0) { $1 == 0x0A ? $0 + 1 : $0 },
      column: before.reversed().prefix { $0 != 0x0A }.count)
  }

  /// All entries, in the order of their numbers.
  public var entries: [Entry] {
    var result: [Entry] = []
    var position = 0
    var line = 0
    var column = 0
    for (index, place) in places.enumerated() {
      if index == 0 || place.file != places[index - 1].file { (position, line, column) = (0, 0, 0) }
      let file = files[Int(place.file)]
      for byte in file.body.utf8.dropFirst(position).prefix(Int(place.start) - position) {
        if byte == 0x0A { (line, column) = (line + 1, 0) } else { column += 1 }
      }
      position = Int(place.start)
      result.append(entry(place, file, line: line, column: column))
    }
    return result
  }

  private func entry(
    _ place: EntryPlace, _ file: LexiconFile, line: Int, column: Int
  ) -> Entry {
    let text = file.body.utf8.dropFirst(Int(place.start)).prefix(Int(place.length))
    return Entry(
      classNumber: Int(place.classNumber), isStrong: place.isStrong,
      text: String(decoding: text, as: UTF8.self), path: file.path,
      line: file.bodyLine + line, column: column + 1)
  }
}

struct EntryPlace: Sendable {
  var file: Int32
  var start: Int32
  var length: Int32
  var classNumber: Int16
  var isStrong: Bool
}

struct LexiconFile: Sendable {
  var path: String
  var body: String
  var bodyLine: Int
  var classNumber: Int
  /// Whether a team wrote it, whose entries need no heading.
  var isAddition = false
}
