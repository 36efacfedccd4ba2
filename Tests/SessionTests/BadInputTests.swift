import Foundation
import Testing

/// Each kind of bad input gets a clear answer, and the conversation goes on.
@Suite struct BadInputTests {
  static let toSymptom = [#"{"answer":""}"#, #"{"answer":""}"#]
  static let toStarted = toSymptom + [#"{"answer":"Tickets printed without a date"}"#]
  static let toEnded = toStarted + [#"{"answer":"2026-06-08 10:40 CEST"}"#]
  static let toSeverity = toEnded + [#"{"answer":"12:15"}"#]
  static let toWho = toSeverity + [#"{"answer":"2"}"#]

  /// Holds a conversation that the input's end cuts off, and gives back the events after `skipped`
  /// inputs were answered.
  private func events(after lines: [String], then input: Data) throws -> [[String: Any]] {
    let sandbox = try Sandbox()
    let before = try Program.converse(["draft"], lines, in: sandbox).events.count - 1
    let other = try Sandbox()
    let outcome = try Program.run(
      ["draft", "--protocol", "jsonl", "--now", Program.now],
      input: Data(lines.map { $0 + "\n" }.joined().utf8) + input, in: other)
    #expect(outcome.status == 3)
    #expect(outcome.errors == "")
    return Array(outcome.events.dropFirst(before).dropLast())
  }

  private func events(after lines: [String], then answer: String) throws -> [[String: Any]] {
    let line = try JSONSerialization.data(withJSONObject: ["answer": answer])
    return try events(after: lines, then: line + Data("\n".utf8))
  }

  private func message(_ events: [[String: Any]], _ name: String) -> String? {
    events.first { $0["event"] as? String == name }?["message"] as? String
  }

  private func label(_ events: [[String: Any]]) -> String? {
    events.first { $0["event"] as? String == "challenge" }?["label"] as? String
  }

  @Test(arguments: ["", "   ", "\t", "\u{A0}", "\r\n", "\u{0}\u{1}"])
  func asksAgainWhereNothingWasWritten(_ answer: String) throws {
    let events = try events(after: Self.toSymptom, then: answer)
    #expect(label(events) == "vacuous")
    #expect(
      message(events, "challenge")
        == "This one cannot stay empty. The symptom from outside, not the cause: which thing did not work, and how did that look?"
    )
    #expect(events.last?["field"] as? String == "symptom")
  }

  @Test func asksToShortenALineOf64KiB() throws {
    let events = try events(
      after: Self.toWho, then: String(repeating: "wards and more ", count: 4_400))
    #expect(label(events) == "too-long")
    #expect(
      message(events, "challenge")
        == "This is 65999 characters long; here 2000 are the most. Which part of it answers the question?"
    )
  }

  @Test(arguments: [
    "Tickets \u{0}printed", "Tickets \u{1B}[31mprinted\u{1B}[0m", "Tickets \u{202E}printed",
    "Tickets \u{7}printed", "\u{FEFF}Tickets printed", "Tickets \u{2066}printed\u{2069}",
  ])
  func leavesOutCharactersThatCannotBeSeenAndSaysSo(_ answer: String) throws {
    let events = try events(after: Self.toSymptom, then: answer)
    #expect(
      message(events, "note")
        == "Some characters that cannot be seen (control or direction marks) were left out of your answer."
    )
    let value = try #require(
      events.first { $0["event"] as? String == "accepted" }?["value"] as? String)
    #expect(value.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value < 0x2000 })
  }

  @Test func asksAgainAfterInvalidUTF8() throws {
    let line = Data(#"{"answer":"Tickets "#.utf8) + Data([0xFF, 0xC3]) + Data("\"}\n".utf8)
    let events = try events(after: Self.toSymptom, then: line)
    #expect(message(events, "error") == "This line is not valid UTF-8; send it as UTF-8.")
    #expect(events.last?["field"] as? String == "symptom")
  }

  @Test func readsLinesThatEndInCarriageReturns() throws {
    let events = try events(
      after: Self.toSymptom, then: Data("{\"answer\":\"Tickets without a date\"}\r\n".utf8))
    #expect(events.first?["value"] as? String == "Tickets without a date")
  }

  @Test(arguments: [
    (
      "answer",
      "This line is not JSON at byte 1: a value starts with {, [, \", a digit, true, false or null. Send {\"answer\":\"…\"} or {\"command\":\"/help\"}."
    ),
    (
      "[]",
      "This line has neither an answer nor a command as text. Send {\"answer\":\"…\"} or {\"command\":\"/help\"}."
    ),
    (
      #"{"answer":7}"#,
      "This line has neither an answer nor a command as text. Send {\"answer\":\"…\"} or {\"command\":\"/help\"}."
    ),
    (
      #"{"command":"/dance"}"#,
      "“/dance” is no command here. Commands: /help, /back, /edit, /hint, /why, /show, /goto SECTION, /park, /quit."
    ),
    (
      #"{"command":"/goto nowhere"}"#,
      "“nowhere” is no section. Sections: incident, impact, timeline, root-cause, went-well, went-poorly, action-items, learned, summary, references, finish."
    ),
  ])
  func answersABadLineWithAnErrorAndTheSameQuestion(_ line: String, _ expected: String) throws {
    let events = try events(after: Self.toSymptom, then: Data((line + "\n").utf8))
    #expect(message(events, "error") == expected)
    #expect(events.last?["event"] as? String == "ask")
    #expect(events.last?["field"] as? String == "symptom")
  }

  @Test(arguments: [
    (
      "30 February 2026 10:00",
      "There is no 30 February 2026 in the calendar. Type the day like 2026-06-08."
    ),
    (
      "yesterdayish",
      "“yesterdayish” is not a time I can read. Type it like 2026-06-08 21:14, with a zone if it is not UTC."
    ),
    ("2026-06-08", "At what time on 8 June 2026? Type both, like 2026-06-08 21:14."),
    ("25:70", "No clock shows 25:70. Type the time like 21:14."),
  ])
  func saysWhatIsWrongWithATime(_ answer: String, _ expected: String) throws {
    let events = try events(after: Self.toStarted, then: answer)
    #expect(label(events) == "format")
    #expect(message(events, "challenge") == expected)
  }

  @Test(arguments: ["2026-06-08 09:00 CEST", "2026-06-07 23:00 CEST", "10:15"])
  func refusesAnEndBeforeItsStart(_ answer: String) throws {
    let events = try events(after: Self.toEnded, then: answer)
    #expect(label(events) == "format")
    #expect(message(events, "challenge")?.hasPrefix("That gives an end (2026-06-0") == true)
  }

  @Test(arguments: ["9", "0", "two", "-1", "sev 5", "1 or 2", "99999999999999999999"])
  func refusesASeverityThatIsNone(_ answer: String) throws {
    let events = try events(after: Self.toSeverity, then: answer)
    #expect(label(events) == "format")
    #expect(
      message(events, "challenge")
        == "“\(answer)” is no severity. 1 full outage, 2 partial outage, 3 degraded, 4 internal only: which one?"
    )
  }

  @Test func refusesToParkWhatTheRestDependsOn() throws {
    let events = try events(
      after: Self.toSymptom + [#"{"answer":""}"#], then: Data("{\"command\":\"/park\"}\n".utf8))
    #expect(
      message(events, "note")
        == "This one cannot be parked: the folder, the dates and the first why depend on it.")
  }
}

/// Incident documents that are none.
@Suite struct BadIncidentTests {
  private func draft(_ path: String, in sandbox: Sandbox) throws -> Outcome {
    try Program.converse(
      ["draft", "--incident", sandbox.handbook.appending(path: path).path], [], in: sandbox)
  }

  @Test func saysThatADirectoryIsNoDocument() throws {
    let sandbox = try Sandbox()
    try sandbox.write("", to: "incidents/x.md")
    let outcome = try draft("incidents", in: sandbox)
    #expect(outcome.status == 4)
    #expect(outcome.events.count == 1)
    #expect(outcome.events[0]["event"] as? String == "error")
    #expect((outcome.events[0]["message"] as? String)?.contains("is a folder") == true)
  }

  @Test func saysThatADocumentIsMissing() throws {
    let sandbox = try Sandbox()
    let outcome = try draft("incidents/none.md", in: sandbox)
    #expect(outcome.status == 4)
    #expect((outcome.events[0]["message"] as? String)?.contains("none.md") == true)
  }

  @Test func saysThatABinaryFileIsNoDocument() throws {
    let sandbox = try Sandbox()
    try sandbox.write(Data((0..<4_096).map { UInt8(truncatingIfNeeded: $0 &* 7) }), to: "x.md")
    let outcome = try draft("x.md", in: sandbox)
    #expect(outcome.status == 4)
    #expect(outcome.events.last?["event"] as? String == "error")
  }

  @Test func saysThatTenMebibytesAreTooMuch() throws {
    let sandbox = try Sandbox()
    try sandbox.write(Data(repeating: 0x61, count: 10 << 20), to: "x.md")
    let outcome = try draft("x.md", in: sandbox)
    #expect(outcome.status == 4)
    #expect(outcome.events.last?["event"] as? String == "error")
  }

  @Test func goesOnWithoutFrontMatter() throws {
    let sandbox = try Sandbox()
    try sandbox.write("# Incident: Lifts stood still\n\n- **08:10** — Alert fired\n", to: "x.md")
    let outcome = try draft("x.md", in: sandbox)
    #expect(outcome.status == 3)
    #expect(outcome.events.contains { $0["field"] as? String == "draft" })
  }

  @Test func goesOnWithBrokenFrontMatterAndSaysWhatIsWrong() throws {
    let sandbox = try Sandbox()
    try sandbox.write(
      "---\ntitle: \"Incident: Lifts\nseverity: [\n---\n# Incident: Lifts stood still\n", to: "x.md"
    )
    let outcome = try draft("x.md", in: sandbox)
    #expect(outcome.status == 3)
    #expect(outcome.events.contains { $0["event"] as? String == "note" })
  }

  @Test func neverLetsASlugLeaveTheHandbook() throws {
    let sandbox = try Sandbox()
    try sandbox.write(
      "---\ntitle: \"Incident: Lifts\"\nslug: 2026-W24-../../../../tmp/evil\n---\n# Incident: Lifts\n",
      to: "x.md")
    let outcome = try draft("x.md", in: sandbox)
    #expect(outcome.status == 3)
    #expect(
      outcome.events.contains {
        $0["event"] as? String == "note" && ($0["message"] as? String)?.contains("slug") == true
      })
  }
}
