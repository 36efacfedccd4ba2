import Journal
import Testing

@Suite struct SessionCareTests {
  let folder: TemporaryFolder
  let store: SessionStore
  let name: SessionName

  init() throws {
    folder = try TemporaryFolder()
    store = try SessionStore(stateHome: folder("state"), home: nil)
    name = try #require(SessionName("s"))
  }

  @Test func saysWhoHasASessionOpen() throws {
    #expect(try store.holder(of: name) == nil)
    // Looking makes nothing.
    #expect(try folder.names(".") == [])
    let session = try store.create(name)
    let holder = try #require(try store.holder(of: name))
    #expect(holder.session == "s")
    withExtendedLifetime(session) {}
  }

  @Test func deletesAJournalForGood() throws {
    do { _ = try store.create(name) }
    #expect(try store.holder(of: name) == nil)
    try store.delete(name)
    #expect(try store.names() == [])
    let error = failure { () throws(FileError) in try store.delete(name) }
    #expect(
      error?.description
        == "Could not delete \(store.path(of: name)): it does not exist; check the name.")
  }

  @Test func neverDeletesWhatIsOpen() throws {
    let session = try store.create(name)
    let error = failure { () throws(FileError) in try store.delete(name) }
    guard case .held? = error?.reason else {
      Issue.record("it was deleted")
      return
    }
    #expect(try store.names() == [name])
    withExtendedLifetime(session) {}
  }
}
