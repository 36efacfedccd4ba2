#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// A log of records that grows at its end only, and whose records are on the disk before
/// ``append(_:waiting:)`` returns.
///
/// A record is any bytes. Nothing is assumed of what they say. The file is text, one line a
/// record, with a checksum each, so that an unfinished line is told from a damaged one. Only one
/// process may write at a time; see ``SessionStore`` for the lock.
public final class Journal {
  /// The file.
  public let path: String

  /// How many records it holds.
  public private(set) var count: Int

  private let file: Descriptor
  private var checksum: Checksum
  /// How many bytes of the file are header and whole records.
  private var length: Int
  /// Whether bytes of a failed append may follow these.
  private var hasRemnant = false
  /// Whether the file's name in its folder is known to be on the disk.
  private var isNamed = false

  private init(_ path: String, _ file: Descriptor, _ content: JournalFormat.Content) {
    self.path = path
    self.file = file
    count = content.records.count
    checksum = content.checksum
    length = content.length
  }

  /// Makes a new journal, readable for its owner only; its folder has to be there.
  ///
  /// Does not wait for the disk: an empty journal is nothing to lose, and somebody is waiting for
  /// the first question. The first record makes the file durable too.
  ///
  /// - Throws: a ``FileError``, with the reason ``FileError/Reason/alreadyExists`` if there is
  ///   something of that name.
  public static func create(at path: String) throws(FileError) -> Journal {
    do throws(SystemFailure) {
      let file = try Descriptor.open(path, O_RDWR | O_APPEND | O_CREAT | O_EXCL, mode: .owner)
      let journal = Journal(path, file, JournalFormat.Content())
      do throws(SystemFailure) {
        try journal.writeHeader()
      } catch {
        unlink(path)
        throw error
      }
      return journal
    } catch {
      throw FileError(.create, path, error)
    }
  }

  /// Opens a journal to go on with it, and removes an unfinished line at its end.
  ///
  /// - Throws: a ``FileError``, with the reason ``FileError/Reason/damaged(line:)`` if a line is not
  ///   what was written there; then nothing has been changed.
  public static func resume(
    at path: String
  ) throws(FileError) -> (journal: Journal, content: JournalContent) {
    let (content, unfinished) = try load(path, for: .resume)
    do throws(SystemFailure) {
      let file = try Descriptor.open(path, O_RDWR | O_APPEND | O_NONBLOCK)
      let journal = Journal(path, file, content)
      if unfinished > 0 {
        try file.truncate(to: content.length)
      }
      if content.length == 0 { try journal.writeHeader() }
      return (
        journal, JournalContent(records: content.records, unfinishedBytes: unfinished)
      )
    } catch {
      throw FileError(.resume, path, error)
    }
  }

  /// What the journal at `path` holds; changes nothing and needs no lock.
  ///
  /// - Throws: a ``FileError``, as ``resume(at:)`` does.
  public static func read(_ path: String) throws(FileError) -> JournalContent {
    let (content, unfinished) = try load(path, for: .read)
    return JournalContent(records: content.records, unfinishedBytes: unfinished)
  }

  /// Adds a record, and returns once it and all before it are on the disk.
  ///
  /// - Parameters:
  ///   - record: any bytes.
  ///   - waiting: `false` for what nobody typed, such as the opening of a session: it survives this
  ///     process at once, and a power cut from the next record on.
  /// - Throws: a ``FileError`` if it is not. Then the journal holds what it held before and can be
  ///   appended to again once the cause is gone.
  public func append(_ record: [UInt8], waiting: Bool = true) throws(FileError) {
    let (line, checksum) = JournalFormat.line(of: record, after: checksum)
    do throws(SystemFailure) {
      if hasRemnant { try removeRemnant() }
      // Without a name in any folder the bytes would be gone with this process.
      guard try file.status().st_nlink > 0 else { throw SystemFailure(ESTALE) }
      hasRemnant = true
      try file.write(line)
      if waiting { try sync() }
      hasRemnant = false
    } catch {
      if hasRemnant { try? removeRemnant() }
      guard error.code != ESTALE else { throw FileError(.write, path, .deleted) }
      throw FileError(.write, path, error)
    }
    self.checksum = checksum
    length += line.count
    count += 1
  }

  private func sync() throws(SystemFailure) {
    try file.sync()
    guard !isNamed else { return }
    try Folder.syncNames(PathName.parent(of: path))
    isNamed = true
  }

  /// Cuts off what a failed append may have left.
  private func removeRemnant() throws(SystemFailure) {
    try file.truncate(to: length)
    hasRemnant = false
    try file.sync()
  }

  private func writeHeader() throws(SystemFailure) {
    try file.write(JournalFormat.header)
    length = JournalFormat.header.count
  }

  private static func load(
    _ path: String, for action: FileError.Action
  ) throws(FileError) -> (content: JournalFormat.Content, unfinished: Int) {
    let bytes = try FileReader.read(path, limit: .max, for: action)
    do throws(JournalFormat.Fault) {
      let content = try JournalFormat.read(bytes)
      return (content, bytes.count - content.length)
    } catch {
      let reason: FileError.Reason =
        switch error {
        case .damaged(let line): .damaged(line: line)
        case .notAJournal: .notAJournal
        case .unknownVersion(let version): .unknownVersion(version)
        }
      throw FileError(action, path, reason)
    }
  }
}
