/// One value of a YAML document, with the place where it begins.
///
/// Scalars stay text: `yes`, `0x1F` and `2026-06-08` mean what their reader decides they mean.
public struct YAMLNode: Sendable, Equatable {
  /// What stands in the node.
  public enum Value: Sendable, Equatable {
    /// A text; empty where nothing was written after the colon.
    case scalar(String)
    case sequence([YAMLNode])
    /// The entries in the order of the file; no key twice.
    case mapping([Entry])
  }

  /// A key of a mapping with its value.
  public struct Entry: Sendable, Equatable {
    public let key: YAMLNode
    public let value: YAMLNode

    /// Pairs a key with its value.
    public init(key: YAMLNode, value: YAMLNode) {
      self.key = key
      self.value = value
    }
  }

  public let value: Value
  /// The line in the file, counted from 1.
  ///
  /// A node reached by an alias has the place of its anchor.
  public let line: Int
  /// The column in UTF-8 bytes, counted from 1.
  public let column: Int

  /// Makes a node that was not read.
  public init(value: Value, line: Int, column: Int) {
    self.value = value
    self.line = line
    self.column = column
  }

  /// Reads the only document in `text`; nil where it holds nothing but blanks and comments.
  ///
  /// - Parameters:
  ///   - text: YAML 1.1 as libyaml reads it.
  ///   - firstLine: The number of the first line of `text` in its file.
  /// - Throws: `YAMLError` for broken YAML, a key that stands twice, nesting deeper than
  ///   `YAMLNode.deepest`, or aliases that stand for more than `YAMLNode.mostNodes` nodes.
  public init?(parsing text: String, firstLine: Int = 1) throws(YAMLError) {
    guard let root = try YAMLComposer.compose(Array(text.utf8), firstLine: firstLine) else {
      return nil
    }
    self = root
  }

  /// How many collections may stand inside each other.
  public static let deepest = 64

  /// How many nodes a document may have once its aliases are written out.
  public static let mostNodes = 100_000

  /// The value of the entry whose key is `key`; nil in anything but a mapping.
  public subscript(_ key: String) -> YAMLNode? {
    guard case .mapping(let entries) = value else { return nil }
    return entries.first { $0.key.string == key }?.value
  }

  /// The text of a scalar.
  public var string: String? {
    guard case .scalar(let text) = value else { return nil }
    return text
  }

  /// The texts of a list of scalars; a scalar counts as a list of one, and an empty one as none.
  ///
  /// nil for a mapping and for a list that holds anything but scalars.
  public var strings: [String]? {
    switch value {
    case .scalar(let text): return text.isEmpty ? [] : [text]
    case .mapping: return nil
    case .sequence(let nodes):
      var texts: [String] = []
      for node in nodes {
        guard let text = node.string else { return nil }
        texts.append(text)
      }
      return texts
    }
  }
}
