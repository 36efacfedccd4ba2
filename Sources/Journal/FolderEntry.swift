/// One name in a folder.
public struct FolderEntry: Hashable, Sendable {
  /// The name, without the folder.
  public let name: String

  /// What stands under the name, links followed.
  public let kind: FileKind
}
