import Testing

@testable import Session

@Suite struct PagerTests {
  @Test(
    arguments: [
      (nil, true, "less -R"), (nil, false, nil), ("", true, nil), ("cat", true, nil),
      (" more ", true, "more"), ("less -S", false, "less -S"),
    ] as [(String?, Bool, String?)])
  func takesTheUsersPagerElseLess(_ pager: String?, _ hasLess: Bool, _ command: String?) {
    #expect(Pager.command(pager: pager, hasLess: hasLess) == command)
  }
}
