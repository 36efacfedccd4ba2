import SplitMix
import Testing

@testable import Journal

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

@Suite struct JournalTests {
  let folder: TemporaryFolder
  let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder("a.journal")
  }

  @Test func returnsEveryRecordAsItWasAppended() throws {
    var dice = SplitMix(seed: 7)
    var records: [[UInt8]] = [[], Array("\n".utf8), Array(repeating: 0, count: 65_536)]
    for _ in 0..<60 {
      let length = Int.random(in: 0...200, using: &dice)
      records.append((0..<length).map { _ in UInt8.random(in: 0...255, using: &dice) })
    }
    let journal = try Journal.create(at: path)
    for record in records.prefix(30) { try journal.append(record) }
    let (resumed, content) = try Journal.resume(at: path)
    #expect(content.records == Array(records.prefix(30)))
    #expect(resumed.count == 30)
    for record in records.dropFirst(30) { try resumed.append(record) }
    #expect(try Journal.read(path) == JournalContent(records: records, unfinishedBytes: 0))
  }

  @Test func showsOthersAtOnceWhatItDoesNotWaitFor() throws {
    let journal = try Journal.create(at: path)
    try journal.append([65], waiting: false)
    #expect(try Journal.read(path).records == [[65]])
    try journal.append([66])
    #expect(try Journal.read(path).records == [[65], [66]])
  }

  @Test func readsLikeText() throws {
    let journal = try Journal.create(at: path)
    try journal.append(Array("{\"answer\":\"yes\"}".utf8))
    try journal.append(Array("two\nlines".utf8))
    let text = String(decoding: try FileReader.read(path), as: UTF8.self)
    #expect(
      text == """
        journal 1: length, checksum, text of one record a line; ^0A stands for byte 0A
        16 \(Checksum(of: Array("{\"answer\":\"yes\"}".utf8)).hexadecimal) {"answer":"yes"}
        11 \(Checksum(of: Array("{\"answer\":\"yes\"}two^0Alines".utf8)).hexadecimal) two^0Alines

        """)
  }

  @Test func knowsTheChecksumOfThePublishedVectors() {
    #expect(Checksum().hexadecimal == "cbf29ce484222325")
    #expect(Checksum(of: Array("a".utf8)).hexadecimal == "af63dc4c8601ec8c")
    #expect(Checksum(of: Array("foobar".utf8)).hexadecimal == "85944171f73967e8")
  }

  @Test func isForItsOwnerOnly() throws {
    _ = try Journal.create(at: path)
    #expect(folder.mode("a.journal") == 0o600)
  }

  @Test func dropsALineCutOffAtAnyByteAndGoesOn() throws {
    let journal = try Journal.create(at: path)
    let records = ["first", "sec\nond", "caf\u{E9} ^ 3rd"].map { Array($0.utf8) }
    var ends = [JournalFormat.header.count]
    for record in records {
      try journal.append(record)
      ends.append(try FileReader.read(path).count)
    }
    let whole = try FileReader.read(path)
    for length in 0...whole.count {
      try folder.put(Array(whole[..<length]), "cut")
      let kept = ends.lastIndex { $0 <= length } ?? 0
      let end = length < ends[0] ? 0 : ends[kept]
      let expected = JournalContent(
        records: Array(records[..<kept]), unfinishedBytes: length - end)
      #expect(try Journal.read(folder("cut")) == expected, "\(length) bytes")
      let (resumed, content) = try Journal.resume(at: folder("cut"))
      #expect(content == expected, "\(length) bytes")
      try resumed.append([1])
      let after = try Journal.read(folder("cut"))
      #expect(after.records == expected.records + [[1]], "\(length) bytes")
      #expect(after.unfinishedBytes == 0, "\(length) bytes")
    }
  }

  @Test func noticesEveryFlippedBit() throws {
    let journal = try Journal.create(at: path)
    for record in ["one", "two ^ 2", "three\n"] { try journal.append(Array(record.utf8)) }
    let whole = try FileReader.read(path)
    var line = 1
    for index in whole.indices {
      for bit in 0..<8 {
        var damaged = whole
        damaged[index] ^= 1 << bit
        do throws(JournalFormat.Fault) {
          let content = try JournalFormat.read(damaged)
          Issue.record("bit \(bit) of byte \(index): read \(content.records)")
        } catch {
          if case .damaged(let reported) = error { #expect(reported == line) }
          if line > 1 { #expect(error == .damaged(line: line)) }
        }
      }
      if whole[index] == UInt8(ascii: "\n") { line += 1 }
    }
  }

  @Test(arguments: [[0, 2], [0, 1, 1, 2], [1, 0, 2], [1, 2]])
  func noticesLinesMissingRepeatedOrMoved(order: [Int]) throws {
    let journal = try Journal.create(at: path)
    for record in ["one", "two", "two"] { try journal.append(Array(record.utf8)) }
    let lines = try FileReader.read(path).split(separator: UInt8(ascii: "\n"))
    var bytes = Array(lines[0]) + [UInt8(ascii: "\n")]
    for index in order { bytes += Array(lines[index + 1]) + [UInt8(ascii: "\n")] }
    try folder.put(bytes, "mixed")
    #expect(failure { () throws(FileError) in _ = try Journal.read(folder("mixed")) } != nil)
  }

  @Test func dropsSectorsThatThePowerCutLeftAsZeros() throws {
    let journal = try Journal.create(at: path)
    try journal.append(Array("kept".utf8))
    let kept = try FileReader.read(path)
    try folder.put(kept + [UInt8](repeating: 0, count: 300), "zeros")
    #expect(
      try Journal.read(folder("zeros"))
        == JournalContent(records: [Array("kept".utf8)], unfinishedBytes: 300))

    try journal.append(Array(repeating: UInt8(ascii: "x"), count: 2_000))
    var bytes = try FileReader.read(path)
    for index in 512..<1_024 { bytes[index] = 0 }
    try folder.put(bytes, "hole")
    #expect(try Journal.read(folder("hole")).records == [Array("kept".utf8)])
    bytes[512] = UInt8(ascii: "x")
    try folder.put(bytes, "damage")
    #expect(
      failure { () throws(FileError) in _ = try Journal.read(folder("damage")) }?.reason
        == .damaged(line: 3))
  }

  @Test func changesNothingInADamagedFile() throws {
    let journal = try Journal.create(at: path)
    try journal.append([65])
    try journal.append([66])
    var bytes = try FileReader.read(path)
    bytes[JournalFormat.header.count] = UInt8(ascii: "9")
    try folder.put(bytes, "bad")
    let error = failure { () throws(FileError) in _ = try Journal.resume(at: folder("bad")) }
    #expect(
      error?.description == """
        Could not resume \(folder("bad")): line 2 is damaged; restore the file from a backup, or \
        keep a copy and delete that line and all after it.
        """)
    #expect(try FileReader.read(folder("bad")) == bytes)
  }

  @Test func neverTakesANameThatIsTaken() throws {
    try folder.put([65], "a.journal")
    let error = failure { () throws(FileError) in _ = try Journal.create(at: path) }
    #expect(error == FileError(.create, path, .alreadyExists))
    #expect(try FileReader.read(path) == [65])
  }

  @Test(
    arguments: [
      ("", nil), ("jour", nil), ("# Notes\n", .notAJournal),
      ("journal 2: whatever\n", .unknownVersion("journal 2")),
      ("journal 12", .unknownVersion("journal 12")), ("journal x\n", .damaged(line: 1)),
      ("journal 1: something else\n", .damaged(line: 1)), ("\u{0}\u{0}", nil),
    ] as [(String, FileError.Reason?)])
  func tellsAJournalFromOtherFiles(text: String, reason: FileError.Reason?) throws {
    try folder.put(Array(text.utf8), "other")
    let error = failure { () throws(FileError) in
      #expect(try Journal.read(folder("other")).records == [])
    }
    #expect(error?.reason == reason)
  }

  @Test(arguments: [
    "99999999999999999999 0000000000000000 x\n", "9223372036854775808 ", "1 ", "-1 x\n", "\n",
    "1\n",
    "1  x\n", "01 af63dc4c8601ec8c a\n", "1 AF63DC4C8601EC8C a\n", "+1 af63dc4c8601ec8c a\n",
  ])
  func survivesLinesThatNobodyWrote(line: String) throws {
    let bytes = JournalFormat.header + Array(line.utf8)
    do throws(JournalFormat.Fault) {
      #expect(try JournalFormat.read(bytes).records == [])
    } catch {
      #expect(error == .damaged(line: 2))
    }
  }

  @Test func noticesThatItWasDeletedInUse() throws {
    let journal = try Journal.create(at: path)
    try journal.append([65])
    unlink(path)
    let error = failure { () throws(FileError) in try journal.append([66]) }
    #expect(
      error?.description == """
        Could not write \(path): it was deleted or moved while in use; put it back, then resume \
        the session.
        """)
    #expect(journal.count == 1)
  }

  @Test func growsInLinearTime() throws {
    var bytes = JournalFormat.header
    var checksum = Checksum()
    for number in 0..<20_000 {
      let (line, next) = JournalFormat.line(of: Array("record \(number)".utf8), after: checksum)
      bytes += line
      checksum = next
    }
    #expect(try JournalFormat.read(bytes).records.count == 20_000)
  }
}
