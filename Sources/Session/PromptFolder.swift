public import Journal
public import Prompts

/// A folder of prompt files as it was read: a team's own, or a whole set.
public struct PromptFolder: Sendable {
  /// As messages name it.
  public let folder: String
  /// Every file that is text, by its path inside the folder.
  public let texts: [(path: String, text: String)]
  /// What is wrong with files before anything is made of their text.
  public let problems: [PromptError]
  /// Files that are not UTF-8, as far as they can be shown.
  private let repaired: [(path: String, text: String)]
  /// Whether one of the files could not be read.
  public let hasUnreadable: Bool
  /// Whether it holds questions as well, and so is a set to itself rather than a team's additions.
  public let isWhole: Bool

  /// A prompt file larger than this is none (bytes).
  static let largestFile = 1 << 20
  /// A folder with more files than this holds something else.
  static let mostFiles = 2_000

  /// Reads a folder.
  ///
  /// - Throws: The folder could not be read. What is wrong with a single file stands in `problems`.
  public init(_ folder: String) throws(FileError) {
    var reading = Reading(folder: folder)
    guard FileKind(at: folder) != nil else { throw FileError(.read, folder, .missing) }
    try reading.read("", isWhole: FileKind(at: PathName.join(folder, "interview")) == .folder)
    self.folder = folder
    texts = reading.texts.sorted { $0.path < $1.path }
    problems = reading.problems
    repaired = reading.repaired
    hasUnreadable = reading.hasUnreadable
    isWhole = FileKind(at: PathName.join(folder, "interview")) == .folder
  }

  /// A folder as a session's journal keeps it.
  init(folder: String, texts: [(path: String, text: String)]) {
    self.folder = folder
    self.texts = texts
    problems = []
    repaired = []
    hasUnreadable = false
    isWhole = false
  }

  /// The text of a file, by the path that messages name.
  public func text(at place: String) -> String? {
    (texts + repaired).first { PathName.join(folder, $0.path) == place }?.text
  }

  private struct Reading {
    let folder: String
    var texts: [(path: String, text: String)] = []
    var repaired: [(path: String, text: String)] = []
    var problems: [PromptError] = []
    var hasUnreadable = false

    /// Reads what lies below `path`, which is empty or ends in a slash.
    mutating func read(_ path: String, isWhole: Bool) throws(FileError) {
      let known =
        isWhole ? ["interview", "lessons", "lexicon", "rules"] : ["lessons", "lexicon", "rules"]
      for entry in try Folder.entries(path.isEmpty ? folder : PathName.join(folder, path)) {
        // What an editor or a version control system keeps beside the files.
        if entry.name.hasPrefix(".") { continue }
        let inside = path + entry.name
        switch entry.kind {
        case .folder where path.isEmpty && known.contains(entry.name):
          do { try read(inside + "/", isWhole: isWhole) } catch { note(error, inside) }
        case .file where isPrompt(inside, isWhole): readFile(inside)
        case .file where isCompanion(inside, isWhole): continue
        case .danglingLink:
          let place = PathName.join(folder, inside)
          note(FileError(.read, place, .danglingLink(place)), inside)
        default:
          let place = PathName.join(folder, inside)
          let allowed = known.map { "\($0)/NAME.md" }.joined(separator: ", ")
          problems.append(
            PromptError(
              path: place,
              problem:
                "nothing reads this; allowed are \(allowed)\(isWhole ? ", teaching.md, weights.md" : "") and README.md; rename it, or move it away"
            ))
        }
      }
    }

    private func isPrompt(_ path: String, _ isWhole: Bool) -> Bool {
      if path.hasSuffix("/README.md") { return false }
      return path.hasSuffix(".md") && path.contains("/")
        || isWhole && ["teaching.md", "weights.md"].contains(path)
    }

    /// Files for people, and the source file our own folder is a target with.
    private func isCompanion(_ path: String, _ isWhole: Bool) -> Bool {
      path == "README.md" || path.hasSuffix("/README.md")
        || isWhole && ["RULES.md", "EmbeddedPrompts.swift"].contains(path)
    }

    private mutating func readFile(_ path: String) {
      let place = PathName.join(folder, path)
      guard texts.count < mostFiles else {
        problems.append(
          PromptError(
            path: place,
            problem: "this is one file too many, \(mostFiles) are read; name a folder of prompts"))
        return
      }
      do throws(FileError) {
        let bytes = try FileReader.read(place, limit: largestFile)
        if let text = String(validating: bytes, as: UTF8.self) {
          texts.append((path, Self.withoutControls(text)))
        } else {
          repaired.append((path, String(decoding: bytes, as: UTF8.self)))
          let (line, column) = Self.firstInvalid(bytes)
          problems.append(
            PromptError(
              path: place, line: line, column: column,
              problem: "this file is not valid UTF-8 from here on; save it as UTF-8"))
        }
      } catch {
        note(error, path)
      }
    }

    private mutating func note(_ error: FileError, _ path: String) {
      hasUnreadable = true
      problems.append(
        PromptError(path: PathName.join(folder, path), problem: "\(error)"))
    }

    /// Blanks in place of characters that would command a terminal; all others keep their places.
    private static func withoutControls(_ text: String) -> String {
      func isControl(_ byte: UInt8) -> Bool {
        byte == 0x7F || byte < 0x20 && ![0x09, 0x0A, 0x0D].contains(byte)
      }
      guard text.utf8.contains(where: isControl) else { return text }
      return String(decoding: text.utf8.map { isControl($0) ? 0x20 : $0 }, as: UTF8.self)
    }

    /// Line and column, in bytes, of the first that is not UTF-8.
    private static func firstInvalid(_ bytes: [UInt8]) -> (line: Int, column: Int) {
      var line = 1
      var column = 1
      var decoder = UTF8()
      var rest = bytes.makeIterator()
      while case .scalarValue(let scalar) = decoder.decode(&rest) {
        if scalar == "\n" {
          (line, column) = (line + 1, 1)
        } else {
          column += UTF8.width(scalar)
        }
      }
      return (line, column)
    }
  }
}
