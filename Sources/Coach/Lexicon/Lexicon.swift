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
    let utf8 = file.body.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: Int(place.start))
    let before = utf8[..<start]
    let line = before.reduce(0) { $1 == 0x0A ? $0 + 1 : $0 }
    let column = before.reversed().prefix { $0 != 0x0A }.count
    return Entry(
      classNumber: Int(place.classNumber), isStrong: place.isStrong,
      text: String(decoding: utf8[start...].prefix(Int(place.length)), as: UTF8.self),
      path: file.path, line: file.bodyLine + line, column: column + 1)
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
}
