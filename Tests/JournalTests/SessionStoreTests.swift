import Journal
import Testing

@Suite struct SessionStoreTests {
  let folder: TemporaryFolder
  let store: SessionStore

  init() throws {
    folder = try TemporaryFolder()
    store = try SessionStore(stateHome: folder("state"), home: nil)
  }

  @Test(
    arguments: [
      ("/state", "/home/a", "/state/pushback"), (nil, "/home/a", "/home/a/.local/state/pushback"),
      ("", "/home/a", "/home/a/.local/state/pushback"),
      ("state", "/home/a", "/home/a/.local/state/pushback"), ("/state/", nil, "/state/pushback"),
      (nil, "/", "/.local/state/pushback"),
    ] as [(String?, String?, String)])
  func liesWhereTheXDGSpecificationSays(state: String?, home: String?, folder: String) throws {
    #expect(try SessionStore(stateHome: state, home: home).folder == folder)
  }

  @Test(arguments: [nil, "", "home"] as [String?])
  func asksForAHome(home: String?) {
    let error = failure { () throws(FileError) in
      _ = try SessionStore(stateHome: "x", home: home)
    }
    #expect(
      error?.description == """
        Could not find a place for the sessions: HOME is not set; set HOME, or XDG_STATE_HOME, \
        to a folder of yours.
        """)
  }

  @Test func numbersNamesThatAreTaken() throws {
    let base = try #require(SessionName("20260609T100000Z"))
    #expect(try store.names() == [])
    var sessions: [OpenSession] = []
    for _ in 1...3 { sessions.append(try store.create(base)) }
    let names = ["20260609T100000Z", "20260609T100000Z-2", "20260609T100000Z-3"]
    #expect(sessions.map(\.name.text) == names)
    #expect(try store.names().map(\.text) == names)
    #expect(folder.mode("state/pushback") == 0o700)
    #expect(folder.mode("state") == 0o700)
    #expect(
      try folder.names("state/pushback") == names.map { $0 + ".journal" }.sorted() + ["locks"])
  }

  @Test func resumesWithEveryRecord() throws {
    let name = try #require(SessionName("s"))
    do {
      let session = try store.create(name)
      try session.journal.append([1, 2, 3])
    }
    let (session, content) = try store.resume(name)
    #expect(session.name == name)
    #expect(content.records == [[1, 2, 3]])
    try session.journal.append([4])
    #expect(try Journal.read(store.path(of: name)).records == [[1, 2, 3], [4]])
  }

  @Test func refusesASessionOpenElsewhere() throws {
    let session = try store.create(try #require(SessionName("s")))
    let error = failure { () throws(FileError) in _ = try store.resume(session.name) }
    guard case .held(let holder)? = error?.reason else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(holder.session == "s")
    #expect(
      error?.description
        == "Could not lock session s: session s (process \(holder.process ?? 0)) has it open; "
        + "close it there first.")
  }

  @Test func refusesASessionThatIsNotThere() throws {
    let name = try #require(SessionName("s"))
    let error = failure { () throws(FileError) in _ = try store.resume(name) }
    #expect(error == FileError(.resume, store.path(of: name), .missing))
    #expect(FileKind(at: store.folder) == nil)
  }

  @Test func keepsSessionsOnOneIncidentApart() throws {
    let first = try #require(SessionName("a"))
    let second = try #require(SessionName("b"))
    let key = "/handbook/incidents/2026/24/../\u{1B}pool exhausted.md"
    let lock = try store.lockIncident(key, subject: "incident pool", session: first)
    let error = failure { () throws(FileError) in
      _ = try store.lockIncident(key, subject: "incident pool", session: second)
    }
    guard case .held(let holder)? = error?.reason else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(holder.session == "a")
    _ = try store.lockIncident(key + "x", subject: "another", session: second)
    withExtendedLifetime(lock) {}
  }

  @Test(arguments: [
    "", "..", ".", "a/b", "../a", "/a", "a b", "a\u{0}b", "-a", "a.journal", "é",
    String(repeating: "a", count: 65),
  ])
  func takesNoNameThatCouldLeaveTheFolder(text: String) {
    #expect(SessionName(text) == nil)
  }

  @Test func sortsNumbersAsNumbers() throws {
    let names = ["b", "a-10", "a", "a-2", "a-x", "a-02"].compactMap { SessionName($0) }
    #expect(names.sorted().map(\.text) == ["a", "a-02", "a-2", "a-10", "a-x", "b"])
  }

  @Test func leavesOutWhatIsNoSession() throws {
    _ = try store.create(try #require(SessionName("s")))
    try folder.put([], "state/pushback/notes.txt")
    try folder.put([], "state/pushback/a b.journal")
    try Folder.create(folder("state/pushback/d.journal"))
    #expect(try store.names().map(\.text) == ["s"])
  }

  @Test func saysWhenAFileIsInItsWay() throws {
    try folder.put([], "state")
    let error = failure { () throws(FileError) in
      if let name = SessionName("s") { _ = try store.create(name) }
    }
    #expect(error?.reason == .notAFolder(folder("state")))
  }
}
