public import Markup

/// A file under `prompts/`: front matter that programs read, and a Markdown body that people read.
public struct PromptFile: Sendable, Equatable {
  /// The path below `prompts/`, such as `rules/human-error.md`.
  public var path: String
  /// Nil where the file has no front matter.
  public var frontMatter: YAMLNode?
  public var body: String
  /// The line of the file on which `body` begins, counted from 1.
  public var bodyLine: Int
  /// The folder of a team's own that it lies in; nil for ours.
  public var folder: String?

  /// Where it lies, as messages name it.
  public var place: String { Self.place(path, in: folder) }

  /// Cuts a file's text.
  ///
  /// - Throws: What is wrong with its front matter.
  public init(path: String, text: String, folder: String? = nil) throws(PromptError) {
    self.path = path
    self.folder = folder
    do {
      let parts = try FrontMatter(of: text)
      frontMatter = parts.root
      body = parts.body
      bodyLine = parts.bodyLine
    } catch {
      throw PromptError(
        path: Self.place(path, in: folder), line: error.line, column: error.column,
        problem: error.message)
    }
  }

  private static func place(_ path: String, in folder: String?) -> String {
    guard let folder else { return path }
    return folder.hasSuffix("/") ? folder + path : folder + "/" + path
  }
}

/// What is wrong with a file under `prompts/`, and where.
public struct PromptError: Error, Sendable, Equatable, CustomStringConvertible {
  public var path: String
  /// Counted from 1; 0 where the whole file is meant.
  public var line: Int
  /// Counted from 1, in UTF-8 bytes; 0 where the whole line is meant.
  public var column: Int
  /// What is wrong and what to do, in one sentence.
  public var problem: String

  public init(path: String, line: Int = 0, column: Int = 0, problem: String) {
    self.path = path
    self.line = line
    self.column = column
    self.problem = problem
  }

  public var description: String {
    let place = line == 0 ? path : column == 0 ? "\(path):\(line)" : "\(path):\(line):\(column)"
    return "\(place): error: \(problem)"
  }
}

/// The files under `prompts/`, as they were when the program was built.
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

  /// The files inside the executable.
  public static let embedded = PromptLibrary(
    // The plugin writes them sorted.
    sorted: embeddedPrompts.map { (String(describing: $0.path), .embedded($0.text)) })

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
