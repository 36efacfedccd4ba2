import Coaching
import Journal
import Review

/// A draft on disk, and what is kept beside it.
struct DraftFile: Sendable {
  /// Resolved.
  let path: String
  /// As messages name it.
  let shown: String

  /// A draft larger than this is nobody's postmortem (bytes).
  static let largest = 4 << 20

  /// Why a draft cannot be gone through, in one sentence.
  struct Problem: Error, CustomStringConvertible {
    var description: String
  }

  /// Its bytes, which are a text.
  func read() throws -> [UInt8] {
    let bytes = try FileReader.read(shown, limit: Self.largest)
    do {
      _ = try Draft(bytes)
    } catch {
      throw Problem(description: "Could not review \(PathName.shown(shown)): \(error).")
    }
    return bytes
  }

  /// Replaces it in one step, if it still is what it was.
  ///
  /// A second try after a kill finds what the first one has done.
  func write(_ text: [UInt8], former: [UInt8], keeping: Bool) throws -> CoachingInput {
    let bytes = try FileReader.read(path, limit: Self.largest)
    if bytes == text, text != former {
      return .written(backup: keeping ? try keep(former, mode: .shared, as: "before") : nil)
    }
    guard bytes == former else {
      return .changed(String(decoding: try read(), as: UTF8.self))
    }
    let backup = keeping ? try keep(former, mode: .shared, as: "before") : nil
    try AtomicFile.write(text, to: path, replacing: true)
    return .written(backup: backup)
  }

  /// Writes the transcript beside it.
  func finish(_ transcript: String) throws -> CoachingInput {
    .saved(
      file: path,
      transcript: try keep(
        Array(transcript.utf8), mode: .owner, as: "transcript"))
  }

  /// Puts a file beside the draft under the first free name: `draft.before.md`, `draft-2.before.md`.
  ///
  /// One of that name that says the same is taken for it: a kill came between its writing and the
  /// journal.
  private func keep(_ bytes: [UInt8], mode: FileMode, as kind: String) throws -> String {
    let name = PathName.last(of: path)
    let stem = name.hasSuffix(".md") ? String(name.dropLast(3)) : name
    for number in 1...9_999 {
      let base = stem + (number > 1 ? "-\(number)" : "")
      let place = PathName.join(PathName.parent(of: path), "\(base).\(kind).md")
      guard FileKind(at: place) == nil else {
        if let other = try? FileReader.read(place, limit: Self.largest), other == bytes {
          return place
        }
        continue
      }
      do throws(FileError) {
        try AtomicFile.write(bytes, to: place, mode: mode, replacing: false)
        return place
      } catch {
        if error.reason == .alreadyExists { continue }
        throw error
      }
    }
    throw FileError(.write, path, .alreadyExists)
  }
}
