import Journal

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// The handbook's folder and its settings.
enum HandbookCheckup {
  static func finding(_ given: String?) -> Doctor.Finding {
    let folder: String
    do throws(FileError) {
      folder = try Runner.folder(given)
    } catch {
      return Doctor.Finding(
        "handbook", .wrong, "\(error)",
        advice: "Name the folder that holds postmortems/ and incidents/: --handbook DIR")
    }
    guard access(folder, W_OK | X_OK) == 0 else {
      return Doctor.Finding(
        "handbook", .wrong, "\(folder) cannot be written to.",
        advice: "Change its permissions, or name another one: --handbook DIR")
    }
    let parts = ["postmortems", "incidents"].map { PathName.join(folder, $0) }
    for part in parts where FileKind(at: part) != nil {
      guard FileKind(at: part) == .folder, access(part, W_OK | X_OK) == 0 else {
        return Doctor.Finding(
          "handbook", .wrong, "\(part) is no folder that can be written to.",
          advice: "Move it away, or change its permissions.")
      }
    }
    guard parts.contains(where: { FileKind(at: $0) == .folder }) else {
      return Doctor.Finding(
        "handbook", .note,
        "\(folder) has neither postmortems/ nor incidents/ yet; the first is made when one is saved.",
        advice: "If that is the wrong folder, name the right one: --handbook DIR")
    }
    return Doctor.Finding("handbook", .good, folder)
  }

  /// What is wrong with the handbook's settings; nil where nothing is.
  static func settings(_ given: String?) -> Doctor.Finding? {
    guard let folder = try? Runner.folder(given) else { return nil }
    do {
      _ = try World(handbook: folder).weekRule()
      return nil
    } catch {
      return Doctor.Finding(
        "settings", .wrong, "\(error)", advice: "Mend that line, then try again.")
    }
  }
}
