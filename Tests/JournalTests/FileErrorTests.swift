import Testing

@testable import Journal

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

@Suite struct FileErrorTests {
  @Test(
    arguments: [
      (.alreadyExists, "it is already there; move it away, or choose another name"),
      (.badName("it contains a NUL byte"), "it contains a NUL byte; use another name"),
      (
        .damaged(line: 7),
        "line 7 is damaged; restore the file from a backup, or keep a copy and delete that line and "
          + "all after it"
      ),
      (.danglingLink("/a/b"), "it is a link to nothing; repair the link, or name another place"),
      (.danglingLink("/a"), "its folder /a is a link to nothing; repair the link"),
      (.deleted, "it was deleted or moved while in use; put it back, then resume the session"),
      (
        .device,
        "the device reported an error; check the disk or the connection, then try again"
      ),
      (.diskFull, "the disk is full; free some space, then try again"),
      (.folderMissing("/a"), "there is no folder /a; create it, or name another place"),
      (
        .held(LockHolder(process: 4_121, session: "20260609T100000Z")),
        "session 20260609T100000Z (process 4121) has it open; close it there first"
      ),
      (
        .held(LockHolder(process: 4_121, session: nil)),
        "process 4121 has it open; close it there first"
      ),
      (
        .held(LockHolder(process: nil, session: "s")), "session s has it open; close it there first"
      ),
      (
        .held(LockHolder(process: nil, session: nil)),
        "another process has it open; close it there first"
      ),
      (.isFolder, "it is a folder; name a file"),
      (
        .locksUnsupported,
        "its file system has no locks; set XDG_STATE_HOME to a folder on a local disk"
      ),
      (.missing, "it does not exist; check the name"),
      (.nameTooLong, "the name is too long; use a shorter one"),
      (.notAFolder("/a/b"), "it is not a folder; name a folder"),
      (.notAFolder("/a"), "/a is not a folder; check the path"),
      (.notAJournal, "it is not a journal of a session; check the name"),
      (.notPermitted, "the permissions do not allow it; change them, or name another place"),
      (.notRegular, "it is a device, a pipe or a socket; name an ordinary file"),
      (.quota, "your disk quota is used up; free some space, then try again"),
      (.readOnly, "the file system is read-only; name another place, or mount it for writing"),
      (
        .sizeLimit,
        "it would exceed the file size limit; raise the limit (ulimit -f), then try again"
      ),
      (.tooLarge(limit: 10_485_760), "it is larger than 10 MiB; name a smaller file"),
      (.tooManyLinks, "its links lead round in a circle; repair the links"),
      (.tooManyOpen, "too many files are open; close some programs, then try again"),
      (
        .unknownVersion("journal 2"),
        "its format (journal 2) is unknown to this version; use the version of the program that "
          + "wrote it"
      ),
      (.system(ETXTBSY), "Text file busy; see to that, then try again"),
    ] as [(FileError.Reason, String)])
  func saysWhatWhereWhyAndWhatToDo(reason: FileError.Reason, text: String) {
    #expect(FileError(.write, "/a/b", reason).description == "Could not write /a/b: \(text).")
  }

  @Test(
    arguments: [
      (EACCES, .notPermitted), (EPERM, .notPermitted), (EDQUOT, .quota), (EEXIST, .alreadyExists),
      (EFBIG, .sizeLimit), (EIO, .device), (ENXIO, .device), (EISDIR, .isFolder),
      (ELOOP, .tooManyLinks), (EMFILE, .tooManyOpen), (ENFILE, .tooManyOpen),
      (ENAMETOOLONG, .nameTooLong), (ENOSPC, .diskFull), (EROFS, .readOnly),
      (EINVAL, .system(EINVAL)), (EBUSY, .system(EBUSY)),
    ] as [(CInt, FileError.Reason)])
  func putsErrorNumbersIntoWords(code: CInt, reason: FileError.Reason) {
    #expect(FileError(.write, "/a/b", SystemFailure(code)).reason == reason)
  }

  @Test func letsNoNameControlTheTerminal() {
    let error = FileError(.read, "/a\u{1B}]0;x\u{7}", .folderMissing("/\u{9B}2J"))
    #expect(
      error.description == """
        Could not read /a\\u{1B}]0;x\\u{7}: there is no folder /\\u{9B}2J; create it, or name \
        another place.
        """)
  }
}
