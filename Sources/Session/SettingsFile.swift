public import Coach
public import Journal
public import Review

/// The `.pushback.yml` that says how strict a review is, as it was read.
public struct SettingsFile: Sendable {
  public let path: String
  let text: String

  /// The file of a folder or the nearest above it; nil where there is none.
  public static func path(above folder: String) -> String? {
    guard var place = Folder.resolve(folder) else { return nil }
    while true {
      let path = PathName.join(place, ".pushback.yml")
      if FileKind(at: path) == .file { return path }
      let parent = PathName.parent(of: place)
      if parent == place { return nil }
      place = parent
    }
  }

  public init(at path: String) throws(FileError) {
    self.path = path
    text = String(decoding: try FileReader.read(path, limit: 1 << 20), as: UTF8.self)
  }

  init(path: String, text: String) {
    self.path = path
    self.text = text
  }

  /// - Throws: The first thing that is wrong in it.
  public func settings(coach: Coach) throws(ReviewSettings.Problem) -> ReviewSettings {
    try ReviewSettings(parsing: text, path: path, coach: coach)
  }
}
