internal import Markup

/// The fields above a draft, from YAML or TOML, each with its place.
public struct DraftFrontMatter: Sendable, Hashable {
  /// A field of one value, or of a list.
  public struct Field: Sendable, Hashable {
    public var key: String
    public var values: [String]
    /// The line of the value, counted from 1.
    public var line: Int

    /// The value of a field that has one.
    public var value: String { values.first ?? "" }
  }

  /// In the order of the file, keys in lower case.
  public private(set) var fields: [Field] = []
  /// What is wrong with it, and where; nil where nothing is.
  public private(set) var problem: (message: String, line: Int)? {
    get { brokenLine.map { (brokenMessage, $0) } }
    set {
      brokenMessage = newValue?.message ?? ""
      brokenLine = newValue?.line
    }
  }
  private var brokenMessage = ""
  private var brokenLine: Int?

  public subscript(_ key: String) -> Field? { fields.first { $0.key == key } }

  init(_ cut: FrontMatterCut, toml: [(line: Int, text: String)]) {
    do throws(YAMLError) {
      if let root = try cut.root(), case .mapping(let entries) = root.value {
        for entry in entries {
          guard let key = entry.key.string else { continue }
          fields.append(
            Field(key: key.lowercased(), values: entry.value.strings ?? [], line: entry.value.line))
        }
      }
    } catch {
      problem = (error.message, error.line)
    }
    for (line, text) in toml {
      if text.hasPrefix("[") { break }
      guard let sign = text.firstIndex(of: "=") else { continue }
      let key = Self.bare(text[..<sign])
      guard !key.isEmpty else { continue }
      let list = text[text.index(after: sign)...].split(separator: ",").map(Self.bare)
      fields.append(
        Field(key: key.lowercased(), values: list.filter { !$0.isEmpty }, line: line))
    }
  }

  /// Without blanks, quotes and brackets at both ends.
  private static func bare(_ text: Substring) -> String {
    var text = text
    let marks: Set<Character> = [" ", "\t", "\"", "'", "[", "]"]
    while let first = text.first, marks.contains(first) { text.removeFirst() }
    while let last = text.last, marks.contains(last) { text.removeLast() }
    return String(text)
  }
}
