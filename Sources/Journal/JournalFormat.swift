/// The lines of a journal: a header, then one line a record.
///
/// A record's line is the length of its text in bytes, a checksum over that text and all texts
/// before it, and the text itself (see ``RecordText``). As the checksums build on one another, a
/// line that is changed, missing, repeated or in another place is noticed.
enum JournalFormat {
  /// The header of the version written, with what a person needs to read the rest.
  static let header = Array(
    "journal 1: length, checksum, text of one record a line; ^0A stands for byte 0A\n".utf8)

  private static let newline = UInt8(ascii: "\n")
  private static let space = UInt8(ascii: " ")

  /// The line of `record`, and the checksum that the next one builds on.
  static func line(
    of record: [UInt8], after previous: Checksum
  ) -> (line: [UInt8], checksum: Checksum) {
    let text = RecordText.encode(record)
    var checksum = previous
    checksum.add(text[...])
    var line = Array("\(text.count) \(checksum.hexadecimal) ".utf8)
    line.append(contentsOf: text)
    line.append(newline)
    return (line, checksum)
  }

  /// What went wrong in a journal.
  enum Fault: Error, Equatable {
    case notAJournal
    case unknownVersion(String)
    case damaged(line: Int)
  }

  /// A journal as read.
  struct Content {
    var records: [[UInt8]] = []
    /// The checksum that the next record builds on.
    var checksum = Checksum()
    /// How many bytes of the file hold the header and whole records.
    var length = 0
  }

  /// Reads a journal, without an unfinished line at its end.
  ///
  /// A process that is killed while it writes leaves the beginning of a line; when the power fails, a
  /// file system may leave zeros where the line was to be. Neither has been acknowledged, as
  /// a record is on the disk before anybody is told, so both are dropped. Anything else is damage.
  static func read(_ bytes: [UInt8]) throws(Fault) -> Content {
    var content = Content()
    guard bytes.count >= header.count else {
      guard header.starts(with: bytes) || isUnwritten(bytes[...], of: bytes) else {
        throw faultOfHeader(bytes)
      }
      return content
    }
    guard bytes.starts(with: header) else { throw faultOfHeader(bytes) }
    content.length = header.count
    var number = 1
    while content.length < bytes.count {
      number += 1
      let rest = bytes[content.length...]
      let end = rest.firstIndex(of: newline)
      let line = rest[..<(end ?? rest.endIndex)]
      if let end, let record = parse(line, &content.checksum) {
        content.records.append(record)
        content.length = end + 1
      } else if end == nil && isBeginning(line)
        || isLast(end, bytes) && isUnwritten(line, of: bytes)
      {
        break
      } else {
        throw .damaged(line: number)
      }
    }
    return content
  }

  /// The record on `line`, if length and checksum agree.
  private static func parse(_ line: ArraySlice<UInt8>, _ checksum: inout Checksum) -> [UInt8]? {
    let fields = line.split(separator: space, maxSplits: 2, omittingEmptySubsequences: false)
    guard fields.count == 3, fields[0].elementsEqual("\(fields[2].count)".utf8) else { return nil }
    var next = checksum
    next.add(fields[2])
    guard fields[1].elementsEqual(next.hexadecimal.utf8), let record = RecordText.decode(fields[2])
    else { return nil }
    checksum = next
    return record
  }

  /// Whether `line`, which no line feed ends, can be the beginning of a longer one.
  private static func isBeginning(_ line: ArraySlice<UInt8>) -> Bool {
    let fields = line.split(separator: space, maxSplits: 2, omittingEmptySubsequences: false)
    guard let first = fields.first, first.count <= 19, first.allSatisfy(isDigit) else {
      return false
    }
    guard fields.count > 1 else { return true }
    guard let length = Int(String(decoding: first, as: UTF8.self)) else { return false }
    guard
      fields[1].allSatisfy({ isDigit($0) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0) })
    else { return false }
    guard fields.count > 2 else { return fields[1].count <= 16 }
    return fields[1].count == 16 && fields[2].count <= length
      && fields[2].allSatisfy { $0 >= 0x20 && $0 != 0x7F }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func isLast(_ end: Int?, _ bytes: [UInt8]) -> Bool {
    end.map { $0 == bytes.count - 1 } ?? true
  }

  /// Whether whole sectors of `line` were never written: zeros, which no line contains otherwise,
  /// from its start or a multiple of 512 bytes up to a multiple of 512 or the end of the file.
  private static func isUnwritten(_ line: ArraySlice<UInt8>, of bytes: [UInt8]) -> Bool {
    guard let first = line.firstIndex(of: 0) else { return false }
    let end = line[first...].firstIndex { $0 != 0 } ?? line.endIndex
    return (first == line.startIndex || first.isMultiple(of: 512))
      && (end == bytes.count || end.isMultiple(of: 512))
  }

  /// The fault of a file that does not begin with the header of this version.
  private static func faultOfHeader(_ bytes: [UInt8]) -> Fault {
    let first = bytes.prefix { $0 != newline }.prefix(40)
    guard first.starts(with: "journal ".utf8) else { return .notAJournal }
    let version = first.dropFirst(8).prefix { $0 != UInt8(ascii: ":") }
    guard !version.isEmpty, version.allSatisfy(isDigit), !version.elementsEqual("1".utf8) else {
      return .damaged(line: 1)
    }
    return .unknownVersion("journal \(String(decoding: version, as: UTF8.self))")
  }
}
