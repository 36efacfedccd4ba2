/// Who holds a lock, as far as the lock file says.
public struct LockHolder: Hashable, Sendable, CustomStringConvertible {
  /// The number of the process; `nil` where it has not been written yet.
  public let process: Int32?

  /// The session it is held for.
  public let session: String?

  /// A holder of whom this much is known.
  public init(process: Int32?, session: String?) {
    self.process = process
    self.session = session
  }

  /// `session 20260609T100000Z (process 4121)`, `process 4121` or `another process`.
  public var description: String {
    switch (session, process) {
    case (let session?, let process?): "session \(session) (process \(process))"
    case (let session?, nil): "session \(session)"
    case (nil, let process?): "process \(process)"
    case (nil, nil): "another process"
    }
  }

  /// What is written into the lock file.
  var encoded: [UInt8] {
    Array("\(process.map(String.init) ?? "") \(session ?? "")\n".utf8)
  }

  /// What a lock file says; nothing that is no number or no name of a session is believed.
  init(encoded bytes: [UInt8]) {
    let words = bytes.prefix { $0 != UInt8(ascii: "\n") }
      .split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    self.init(
      process: words.first.flatMap { Int32($0) },
      session: words.dropFirst().first.flatMap { SessionName($0)?.text })
  }
}
