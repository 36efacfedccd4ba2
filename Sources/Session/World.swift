import Interview
import Journal
import Markup
import Postmortem

/// The files around an interview: the handbook and the incident document.
struct World: Sendable {
  /// The handbook's folder, resolved.
  let handbook: String

  /// An incident document larger than this is no incident document (bytes).
  static let largestIncident = 4 << 20
  /// A handbook is listed to this many files and this many folders deep; links are not followed.
  static let mostFiles = 20_000
  static let deepestFolder = 8

  /// An incident document as it was read, and the key of its lock.
  struct Incident {
    var source: IncidentSource
    var key: String
  }

  /// - Throws: `FileError` where it cannot be read, `IncidentDocument.Unreadable` where it is no text.
  func incident(at path: String) throws -> Incident {
    let bytes = try FileReader.read(path, limit: Self.largestIncident)
    let text = try IncidentDocument.text(of: bytes)
    let resolved = Folder.resolve(path) ?? path
    return Incident(
      source: IncidentSource(path: below(resolved), text: text), key: resolved)
  }

  /// A resolved path as seen from the handbook; nil where it lies outside.
  private func below(_ path: String) -> String? {
    let folder = handbook.hasSuffix("/") ? handbook : handbook + "/"
    return path.hasPrefix(folder) ? String(path.dropFirst(folder.count)) : nil
  }

  /// The handbook's Markdown files, sorted.
  func files() -> [String] {
    var found: [String] = []
    collect(handbook, as: "", depth: 0, into: &found)
    return found.sorted()
  }

  private func collect(_ folder: String, as prefix: String, depth: Int, into found: inout [String])
  {
    // A folder that cannot be read offers nothing; it is no reason to stop an interview.
    guard depth <= Self.deepestFolder, let entries = try? Folder.entries(folder) else { return }
    for entry in entries {
      guard found.count < Self.mostFiles else { return }
      let path = prefix + entry.name
      if entry.kind == .folder, !entry.name.hasPrefix("."), entry.name != "node_modules" {
        collect(
          PathName.join(folder, entry.name), as: path + "/", depth: depth + 1, into: &found)
      } else if entry.kind == .file, entry.name.hasSuffix(".md") {
        found.append(path)
      }
    }
  }

  /// Writes the two files: the transcript first, so that a postmortem is never without one.
  func save(_ output: FinishedFiles) throws(FileError) -> Input {
    let postmortem = PathName.join(handbook, output.postmortem)
    let transcript = PathName.join(handbook, output.transcript)
    if !output.replacing, FileKind(at: postmortem) != nil || FileKind(at: transcript) != nil {
      return .exists
    }
    do {
      try AtomicFile.write(
        Array(output.conversation.utf8), to: transcript, mode: .owner,
        replacing: output.replacing, creatingFoldersBelow: handbook)
      try AtomicFile.write(
        Array(output.document.utf8), to: postmortem, replacing: output.replacing,
        creatingFoldersBelow: handbook)
    } catch {
      if error.reason == .alreadyExists { return .exists }
      throw error
    }
    return .saved(postmortem: postmortem, transcript: transcript)
  }

  /// The handbook's settings: `.pushback.yml`, of which `week: us` is read here.
  ///
  /// - Throws: `FileError` where the file is there and cannot be read, `SettingsError` where it is no
  ///   YAML or names another week.
  func weekRule() throws -> WeekRule {
    let path = PathName.join(handbook, ".pushback.yml")
    guard FileKind(at: path) != nil else { return .iso }
    let text = String(decoding: try FileReader.read(path, limit: 1 << 20), as: UTF8.self)
    do {
      guard let week = try YAMLNode(parsing: text)?["week"] else { return .iso }
      switch week.string {
      case "iso": return .iso
      case "us": return .us
      default:
        throw SettingsError(
          message: "\(path):\(week.line): week is iso or us; write one of them.")
      }
    } catch let error as YAMLError {
      throw SettingsError(message: "\(path):\(error.line):\(error.column): \(error.message)")
    }
  }
}

/// What is wrong in a handbook's settings, in one sentence.
struct SettingsError: Error, CustomStringConvertible {
  var message: String
  var description: String { message }
}
