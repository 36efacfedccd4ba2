import Postmortem
import Testing

@Suite struct RelativeLinkTests {
  @Test(arguments: [
    ("postmortems/2026/W24-x.md", "incidents/2026/W24-x.md", "../../incidents/2026/W24-x.md"),
    ("postmortems/2026/W24-x.md", "incidents/2026-W24-x.md", "../../incidents/2026-W24-x.md"),
    ("postmortems/2026/W24-x.md", "postmortems/2026/W23-y.md", "W23-y.md"),
    ("postmortems/2026/W24-x.md", "postmortems/2025/W23-y.md", "../2025/W23-y.md"),
    ("a.md", "b.md", "b.md"), ("a.md", "c/b.md", "c/b.md"), ("c/a.md", "b.md", "../b.md"),
    ("./p//q/../a.md", "p/b.md", "b.md"), ("a/b/c.md", "a", "../../a"),
    ("a.md", "../../b.md", "b.md"),
  ])
  func findsTheWay(source: String, target: String, link: String) {
    #expect(RelativeLink.path(to: target, from: source) == link)
  }

  @Test func comesBackToTheTarget() {
    let paths = ["a.md", "x/a.md", "x/y/a b.md", "x/z/(1)#2.md", "w/é%20.md", "x/y/z/q?.md"]
    for source in paths {
      for target in paths {
        let link = RelativeLink.destination(RelativeLink.path(to: target, from: source))
        #expect(RelativeLink.target(of: link, in: source) == target)
        #expect(!link.contains { " ()<>#?".contains($0) })
      }
    }
  }

  @Test(arguments: [
    "../../../x.md", "/etc/passwd", "https://example.org/x.md", "mailto:x@example.org", "#anchor",
    "", "..",
    "%2e%2e/%2e%2e/x.md",
  ])
  func refusesToLeaveTheHandbook(link: String) {
    #expect(RelativeLink.target(of: link, in: "postmortems/x.md") == nil || link == "..")
    #expect(RelativeLink.target(of: "../..", in: "postmortems/x.md") == nil)
  }

  @Test func escapesOnlyWhatEndsALink() {
    #expect(
      RelativeLink.destination("../a b/(é)~W24_x,y;z.md") == "../a%20b/%28é%29~W24_x,y;z.md")
  }
}
