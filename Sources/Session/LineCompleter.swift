import Interview
import Journal
import Terminal

/// Makes of what the conversation knows what the Tab key inserts or lists.
struct LineCompleter {
  let help: LineHelp

  /// A folder with more files is no place to list.
  private static let mostEntries = 2_000

  func completion(before text: String) -> Completion? {
    switch help.completable(text) {
    case .words(let typed, let words): Completion(typed: typed, candidates: words)
    case .files(let typed): Completion(typed: typed, candidates: Self.paths(beginning: typed))
    case nil: nil
    }
  }

  /// The paths that begin as typed, folders with a slash at their end; hidden ones only where a dot is
  /// typed.
  private static func paths(beginning typed: String) -> [String] {
    let slash = typed.utf8.lastIndex(of: UInt8(ascii: "/"))
    let folder = slash.map { String(typed[...$0]) } ?? ""
    let name = typed.dropFirst(folder.count)
    guard let entries = try? Folder.entries(folder.isEmpty ? "." : folder) else { return [] }
    return entries.prefix(mostEntries).filter {
      $0.name.hasPrefix(name) && (name.hasPrefix(".") || !$0.name.hasPrefix("."))
    }.map { folder + $0.name + ($0.kind == .folder ? "/" : "") }
  }
}
