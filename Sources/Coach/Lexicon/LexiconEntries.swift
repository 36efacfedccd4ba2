/// The entries of all word classes, in the order of the numbers matches give them.
///
/// Judging has no need of them: they are for messages, for counting, and for the test that makes
/// every entry fire.
public struct LexiconEntries: Sendable {
  /// An entry, and where it stands.
  public struct Entry: Sendable, Hashable {
    /// Index into the lexicon's `classes`.
    public var classNumber: Int
    public var isStrong: Bool
    /// As written in its file.
    public var text: String
    public var path: String
    public var line: Int
    public var column: Int
  }

  /// Files and byte places of the entries; their texts are cut out only when asked for.
  let places: [EntryPlace]
  let files: [LexiconFile]

  public var count: Int { places.count }

  public var all: [Entry] {
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
      let text = file.body.utf8.dropFirst(position).prefix(Int(place.length))
      result.append(
        Entry(
          classNumber: Int(place.classNumber), isStrong: place.isStrong,
          text: String(decoding: text, as: UTF8.self), path: file.path,
          line: file.bodyLine + line, column: column + 1))
    }
    return result
  }

  /// The entries of the classes of given names, as `Lexicon.givenNames` has them.
  func givenNames(_ classes: [WordClass]) -> [String] {
    all.filter { classes[$0.classNumber].kind == .name }.map {
      $0.isStrong ? $0.text : $0.text.prefix(1).uppercased() + $0.text.dropFirst()
    }
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
