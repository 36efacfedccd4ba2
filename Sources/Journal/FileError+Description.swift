extension FileError: CustomStringConvertible {
  /// One sentence: what could not be done, where, why, and what to do.
  public var description: String {
    if case .homeUnknown = reason {
      return "Could not find a place for the sessions: HOME is not set; set HOME, or "
        + "XDG_STATE_HOME, to a folder of yours."
    }
    let (why, remedy) = words
    return "Could not \(action.rawValue) \(PathName.shown(path)): \(why); \(remedy)."
  }

  /// The reason, and what to do about it.
  private var words: (why: String, remedy: String) {
    switch reason {
    case .alreadyExists:
      ("it is already there", "move it away, or choose another name")
    case .badName(let fault):
      (fault, "use another name")
    case .damaged(let line):
      (
        "line \(line) is damaged",
        "restore the file from a backup, or keep a copy and delete that line and all after it"
      )
    case .danglingLink(let link) where link == path:
      ("it is a link to nothing", "repair the link, or name another place")
    case .danglingLink(let link):
      ("its folder \(PathName.shown(link)) is a link to nothing", "repair the link")
    case .deleted:
      ("it was deleted or moved while in use", "put it back, then resume the session")
    case .device:
      ("the device reported an error", "check the disk or the connection, then try again")
    case .diskFull:
      ("the disk is full", "free some space, then try again")
    case .folderMissing(let folder):
      ("there is no folder \(PathName.shown(folder))", "create it, or name another place")
    case .held(let holder):
      ("\(holder) has it open", "close it there first")
    case .homeUnknown:
      ("HOME is not set", "set it")
    case .isFolder:
      ("it is a folder", "name a file")
    case .locksUnsupported:
      ("its file system has no locks", "set XDG_STATE_HOME to a folder on a local disk")
    case .missing:
      ("it does not exist", "check the name")
    case .nameTooLong:
      ("the name is too long", "use a shorter one")
    case .notAFolder(let part) where part == path:
      ("it is not a folder", "name a folder")
    case .notAFolder(let part):
      ("\(PathName.shown(part)) is not a folder", "check the path")
    case .notAJournal:
      ("it is not a journal of a session", "check the name")
    case .notPermitted:
      ("the permissions do not allow it", "change them, or name another place")
    case .notRegular:
      ("it is a device, a pipe or a socket", "name an ordinary file")
    case .quota:
      ("your disk quota is used up", "free some space, then try again")
    case .readOnly:
      ("the file system is read-only", "name another place, or mount it for writing")
    case .sizeLimit:
      ("it would exceed the file size limit", "raise the limit (ulimit -f), then try again")
    case .tooLarge(let limit):
      ("it is larger than \(Self.size(limit))", "name a smaller file")
    case .tooManyLinks:
      ("its links lead round in a circle", "repair the links")
    case .tooManyOpen:
      ("too many files are open", "close some programs, then try again")
    case .unknownVersion(let version):
      (
        "its format (\(PathName.shown(version))) is unknown to this version",
        "use the version of the program that wrote it"
      )
    case .system(let code):
      (systemText(code), "see to that, then try again")
    }
  }

  /// A number of bytes as people write it: `10 MiB`, `64 KiB`, `100 bytes`.
  private static func size(_ bytes: Int) -> String {
    let mebi = 1_048_576
    if bytes >= mebi, bytes.isMultiple(of: mebi) { return "\(bytes / mebi) MiB" }
    if bytes >= 1_024, bytes.isMultiple(of: 1_024) { return "\(bytes / 1_024) KiB" }
    return "\(bytes) bytes"
  }
}
