/// The files under `prompts/`, or others in their place.
public struct PromptLibrary: Sendable {
  /// A file's text: as it lies in the executable, which costs nothing until it is read, or as given.
  private enum Text: Sendable {
    case embedded(StaticString)
    case given(String)

    var string: String {
      switch self {
      case .embedded(let text): String(describing: text)
      case .given(let text): text
      }
    }
  }

  /// Sorted by path.
  private var texts: [(path: String, text: Text)]

  /// A team's own files, which come on top of ours.
  public private(set) var overlay: [PromptFile] = []

  /// What the build made of all the files; nil where some of them came later.
  public private(set) var compiled: CompiledPrompts?

  /// The files inside the executable.
  ///
  /// - Parameters:
  ///   - files: sorted by path.
  ///   - compiled: what the build made of them.
  public init(embedded files: [(path: StaticString, text: StaticString)], compiled: CompiledPrompts)
  {
    self.init(sorted: files.map { (String(describing: $0.path), .embedded($0.text)) })
    self.compiled = compiled
  }

  private init(sorted texts: [(path: String, text: Text)]) { self.texts = texts }

  /// - Parameter texts: any order; a later file replaces an earlier one of the same path.
  public init(texts: [(path: String, text: String)]) {
    var byPath: [String: String] = [:]
    for (path, text) in texts { byPath[path] = text }
    self.init(sorted: byPath.keys.sorted().map { ($0, .given(byPath[$0, default: ""])) })
  }

  /// The files below `folder`, such as `rules`, sorted by path.
  ///
  /// `README.md` files are left out.
  ///
  /// - Throws: The first file whose front matter cannot be read.
  public func files(under folder: String) throws(PromptError) -> [PromptFile] {
    var files: [PromptFile] = []
    for (path, text) in texts
    where path.hasPrefix(folder + "/") && !path.hasSuffix("/README.md") {
      files.append(try PromptFile(path: path, text: text.string))
    }
    return files
  }

  /// The library with a team's own files on top.
  public func overlaid(by files: [PromptFile]) -> PromptLibrary {
    var library = self
    library.overlay = files.sorted { $0.path < $1.path }
    if !files.isEmpty { library.compiled = nil }
    return library
  }

  /// The paths of all files but a team's own, sorted.
  public var paths: [String] { texts.map(\.path) }

  /// The text of the file at `path`, or nil where there is none.
  public func text(_ path: String) -> String? {
    texts.first { $0.path == path }?.text.string
  }

  /// The file at `path`, or nil where there is none.
  public func file(_ path: String) throws(PromptError) -> PromptFile? {
    guard let found = texts.first(where: { $0.path == path }) else { return nil }
    return try PromptFile(path: path, text: found.text.string)
  }
}
