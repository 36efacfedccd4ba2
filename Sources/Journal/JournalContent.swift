/// What a journal holds.
public struct JournalContent: Hashable, Sendable {
  /// The records, in the order they were appended.
  public let records: [[UInt8]]

  /// How many bytes of an unfinished last line were left out: what was being written when the
  /// process was killed, and had not been acknowledged.
  public let unfinishedBytes: Int
}
