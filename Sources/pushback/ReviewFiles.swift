import Journal

/// The files a review is asked for.
enum ReviewFiles {
  struct Problem {
    var path: String
    var message: String
  }

  /// How deep folders are looked into.
  private static let deepest = 32

  /// The files behind the paths given, in order, none twice.
  ///
  /// In a folder: every `.md` and `.markdown`, but no hidden files, no transcripts, nothing kept from before
  /// a draft was coached, and no incident
  /// documents beside a folder of postmortems.
  static func find(_ paths: [String]) -> (files: [String], problems: [Problem]) {
    var files: [String] = []
    var problems: [Problem] = []
    var seen: Set<String> = []
    for path in paths {
      var found = [path]
      if path != "-", FileKind(at: path) == .folder {
        found = []
        walk(path, 0, &found, &problems)
        if found.isEmpty, problems.isEmpty {
          problems.append(
            Problem(
              path: path,
              message: "There is no Markdown file in \(PathName.shown(path)); name another folder.")
          )
        }
      }
      // `a.md` and `./a.md` are one file.
      files += found.filter { seen.insert(Folder.resolve($0) ?? $0).inserted }
    }
    return (files, problems)
  }

  private static func walk(
    _ folder: String, _ depth: Int, _ files: inout [String], _ problems: inout [Problem]
  ) {
    guard depth < deepest else { return }
    let entries: [FolderEntry]
    do throws(FileError) {
      entries = try Folder.entries(folder)
    } catch {
      problems.append(Problem(path: folder, message: error.description))
      return
    }
    let hasPostmortems = entries.contains { $0.name == "postmortems" && $0.kind == .folder }
    for entry in entries where !entry.name.hasPrefix(".") {
      let path = PathName.join(folder, entry.name)
      switch entry.kind {
      case .folder:
        if hasPostmortems, entry.name == "incidents" { continue }
        // A link back up would go round for ever.
        if isLink(path, in: folder) { continue }
        walk(path, depth + 1, &files, &problems)
      case .file:
        let name = entry.name.lowercased()
        guard name.hasSuffix(".md") || name.hasSuffix(".markdown"),
          !name.hasSuffix(".transcript.md"), !name.hasSuffix(".before.md")
        else { continue }
        files.append(path)
      case .danglingLink, .other: continue
      }
    }
  }

  private static func isLink(_ path: String, in folder: String) -> Bool {
    guard let resolved = Folder.resolve(path), let parent = Folder.resolve(folder) else {
      return true
    }
    return PathName.parent(of: resolved) != parent
  }
}
