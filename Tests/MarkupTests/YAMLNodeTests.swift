import Markup
import SplitMix
import Testing

@Suite struct YAMLNodeTests {
  @Test func readsScalarsListsAndMappingsWithTheirPlaces() throws {
    let node = try #require(
      try YAMLNode(
        parsing: """
          title: "Queue: stuck"
          tags: [ops, sev-2]
          café: crème
          deep:
            - one
            - k: é é x
          """, firstLine: 2))
    #expect(node["title"]?.string == "Queue: stuck")
    #expect(node["tags"]?.strings == ["ops", "sev-2"])
    let cafe = try #require(node["café"])
    #expect((cafe.line, cafe.column) == (4, 8))
    guard case .sequence(let items) = node["deep"]?.value else {
      Issue.record("deep is no list")
      return
    }
    #expect(items.map(\.line) == [6, 7])
    #expect(items.map(\.column) == [5, 5])
    #expect(items[1]["k"]?.string == "é é x")
    #expect(items[1]["k"]?.column == 8)
  }

  @Test func countsAScalarAsAListOfOne() throws {
    let node = try #require(try YAMLNode(parsing: "a: x\nb:\nc: {d: e}\nf: [[g]]"))
    #expect(node["a"]?.strings == ["x"])
    #expect(node["b"]?.strings == [])
    #expect(node["c"]?.strings == nil)
    #expect(node["f"]?.strings == nil)
    #expect(node["z"] == nil)
    #expect(node["a"]?["b"] == nil)
  }

  @Test(arguments: ["", "\n\n", "# only a comment\n", "---\n# nothing\n", "\u{FEFF}"])
  func findsNothingInABlankDocument(text: String) throws {
    let node = try YAMLNode(parsing: text)
    #expect(node == nil || node?.string == "")
  }

  @Test func readsCarriageReturnsAndSeparatorsWithoutLosingCount() throws {
    let node = try #require(try YAMLNode(parsing: "a: 1\r\nb: x\u{2028}\r\nc: 3\r\n"))
    #expect(node["a"]?.string == "1")
    #expect(node["c"]?.line == 3)
  }

  @Test(arguments: [
    (
      "a: b: c",
      "line 1, column 5: A colon and a space stand inside the value; put the value in double quotes."
    ),
    (
      "title: \"open\nslug: x\n",
      "line 1, column 8: The quotation that begins here is never closed."
    ),
    (
      "tags: [a, b\nslug: x\n",
      "line 1, column 7: The list that begins here with [ is never closed, or a comma is missing in it."
    ),
    (
      "title: `x`",
      "line 1, column 8: A value cannot begin with this character; put the value in double quotes."
    ),
    (
      "title: @x",
      "line 1, column 8: A value cannot begin with this character; put the value in double quotes."
    ),
    (
      "a: 1\nb\nc: 2\n",
      "line 3, column 1: A key without a colon stands here; write it as key: value."
    ),
    (
      "a:\n\t- x\n",
      "line 2, column 1: A value cannot begin with this character; put the value in double quotes."
    ),
    ("é: x\u{1}y", "line 1, column 6: A control character stands here; remove it."),
    (
      "a: \"\\q\"",
      "line 1, column 5: A backslash here is followed by a letter that means nothing; write two backslashes."
    ),
    (
      "slug: x\ntags: y\nslug: z\n",
      "line 3, column 1: The key slug stands twice, first on line 1; keep one of them."
    ),
    ("a: 1\n---\nb: 2\n", "line 2, column 1: A second document begins here; only one is read."),
    ("a: *b\n", "line 1, column 4: The alias *b has no finished anchor &b before it."),
    ("a: &b [*b]\n", "line 1, column 8: The alias *b has no finished anchor &b before it."),
    (
      String(repeating: "[", count: 200),
      "line 1, column 65: Lists and mappings stand more than 64 deep here."
    ),
  ])
  func saysWhatIsWrongAndWhere(text: String, message: String) {
    let error = #expect(throws: YAMLError.self) { try YAMLNode(parsing: text) }
    #expect(error?.description == message)
  }

  @Test func boundsAliasesThatMultiply() {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1...30 {
      let alias = "*a\(level - 1)"
      text +=
        "a\(level): &a\(level) [\(Array(repeating: alias, count: 10).joined(separator: ", "))]\n"
    }
    let error = #expect(throws: YAMLError.self) { try YAMLNode(parsing: text) }
    #expect(error?.message == "The document grows beyond 100000 values here; use fewer aliases.")
  }

  @Test func writesOutAliases() throws {
    let node = try #require(try YAMLNode(parsing: "a: &x [1, 2]\nb: *x\n"))
    #expect(node["b"] == node["a"])
  }

  @Test func givesBackWhatWasQuoted() throws {
    let texts = [
      "", "plain", "a: b # c", "\"quoted\" and \\back\\", "tab\tand\nline\r\nend", "é 🔥 \u{FEFF}",
      "nul \0 bell \u{7} nel \u{85} ls \u{2028} ps \u{2029} \u{FFFE}", "- [x] {y}", "%&*!|>'@`",
    ]
    for text in texts {
      let node = try YAMLNode(parsing: "k: \(YAMLQuoting.quoted(text))")
      #expect(node?["k"]?.string == text)
    }
    #expect(YAMLQuoting.quoted("a \"b\" \\ c\n") == #""a \"b\" \\ c\n""#)
  }

  @Test func survivesGarbage() {
    var generator = SplitMix(seed: 7)
    let pieces = [
      "a: ", "- ", "[", "]", "{", "}", "\n", "  ", "\t", "\"", "'", "&x ", "*x", "|", ">", "%",
      "\0", "é", "---\n", "...", "? ", "!!", "\r", "🔥",
    ]
    for _ in 0..<3000 {
      let text = (0..<Int.random(in: 0...30, using: &generator)).map { _ in
        pieces.randomElement(using: &generator) ?? ""
      }.joined()
      _ = try? YAMLNode(parsing: text)
      _ = try? FrontMatter(of: "---\n" + text + "\n---\nx")
    }
  }
}
