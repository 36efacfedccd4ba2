import Language
import Postmortem
import Testing

@Suite struct ActionItemReadingTests {
  /// An item as typed and what is to be read in it on 9 June 2026.
  struct Item: Sendable, CustomTestStringConvertible {
    let typed: String
    let text: String
    let owner: String?
    let due: String?
    let issue: String?

    init(_ typed: String, _ text: String, _ owner: String?, _ due: String?, _ issue: String?) {
      self.typed = typed
      self.text = text
      self.owner = owner
      self.due = due
      self.issue = issue
    }

    var testDescription: String { typed }
  }

  static let names: WordSet = [
    "priya", "dana", "marek", "ines", "ola", "grace", "mark", "will", "babak",
  ]

  static func read(_ text: String) throws -> ActionItemReading {
    // A Tuesday.
    let today = try #require(CalendarDate(year: 2026, month: 6, day: 9))
    return ActionItemReading.read(text, today: today, names: names)
  }

  @Test(arguments: layouts)
  func readsOwnerDayAndIssueOutOf(item: Item) throws {
    let reading = try Self.read(item.typed)
    #expect(reading.text == item.text)
    #expect(reading.owner == item.owner)
    #expect(reading.due?.description == item.due)
    #expect(reading.issue == item.issue)
    #expect(reading.statesDue == (item.due != nil))
  }

  @Test func countsADayWithoutAYearAsStated() {
    let reading = ActionItemReading.read("Ines, before Fri 12 June: cap the retries", today: nil)
    #expect(reading.due == nil)
    #expect(reading.statesDue)
    #expect(reading.text == "cap the retries")
  }

  @Test func countsADayThatReadsTwoWaysAsStated() throws {
    let reading = try Self.read("payments squad | reject unsigned builds | 10/07/2026")
    #expect(reading.due == nil)
    #expect(reading.statesDue)
  }

  @Test(arguments: ["Owner: Dana", "2026-06-30", "@dana", "Owner: n/a", "(Ines, 30 June)"])
  func keepsTheWordsOfAnItemThatIsNothingElse(typed: String) throws {
    #expect(try Self.read(typed).text.isEmpty == false)
  }

  @Test(arguments: ["", " ", "***", "- [ ]", "|", "| | |", "()", "\u{0}", "\n\n"])
  func readsNothingInMarks(typed: String) throws {
    let reading = try Self.read(typed)
    #expect(reading.owner == nil)
    #expect(reading.due == nil)
    #expect(reading.issue == nil)
  }

  @Test(
    arguments: [
      ("We will cap the retries soon", "We", "soon"),
      ("Cap the retries, next sprint", nil, "next sprint"),
      ("somebody caps the retries", "somebody", nil),
      ("The team caps the retries in Q3", "The team", "Q3"),
      ("Owner: TBD. Cap the retries ASAP", "TBD", "ASAP"),
    ] as [(String, String?, String?)])
  func findsTheWordsThatNameNobodyAndNoDay(typed: String, crowd: String?, timeless: String?) throws
  {
    let places = try Self.read(typed).places
    func words(_ range: Range<Int>?) -> String? {
      range.map { String(decoding: Array(typed.utf8)[$0], as: UTF8.self) }
    }
    #expect(words(places.crowd) == crowd)
    #expect(words(places.timeless) == timeless)
  }

  @Test func placesTheOwnerAndTheDayInTheTypedText() throws {
    let typed = "- [ ] Cap the retries (Ines, by 30 June, OPS-3)"
    let places = try Self.read(typed).places
    let bytes = Array(typed.utf8)
    let owner = try #require(places.owner)
    let due = try #require(places.due)
    let issue = try #require(places.issue)
    #expect(String(decoding: bytes[owner], as: UTF8.self) == "Ines")
    #expect(String(decoding: bytes[due], as: UTF8.self) == "30 June")
    #expect(String(decoding: bytes[issue], as: UTF8.self) == "OPS-3")
  }

  @Test func survivesGarbage() throws {
    let pieces = [
      "Owner:", "@", "|", "(", ")", "[", "](", "`", "**", "2026-06-30", "#",
      "#99999999999999999999",
      "Dana", "—", "->", "\u{1F464}", "\u{200D}", "\u{FE0F}", "'", "\u{0}", "by", "the", "OPS-1",
      ":",
      "99/99/9999", "é", "\n", "  ", "_", "http://", "<http://x", "n/a", "todo(", "=",
    ]
    var state: UInt64 = 7
    for _ in 0..<3000 {
      var text = ""
      for _ in 0..<12 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int(state >> 33) % pieces.count]
        if state & 4 == 0 { text += " " }
      }
      let reading = try Self.read(text)
      for range in [reading.places.owner, reading.places.due, reading.places.issue].compactMap({
        $0
      }) {
        #expect(range.upperBound <= text.utf8.count)
      }
    }
  }

  @Test(arguments: [
    "a, ", "Dana (", "| x ", "[a](", "`", "**b", "owner: ", "#1 ", "(", "2026-06-30 ",
  ])
  func growsWithTheTextAndNotFaster(piece: String) throws {
    let clock = ContinuousClock()
    let small = String(repeating: piece, count: 400)
    let large = String(repeating: piece, count: 6400)
    _ = try Self.read(small)
    let first = try clock.measure { _ = try Self.read(small) }
    let second = try clock.measure { _ = try Self.read(large) }
    // Sixteen times the text; a quadratic reader would take 256 times as long.
    #expect(second < first * 80 + .milliseconds(20))
  }
}
