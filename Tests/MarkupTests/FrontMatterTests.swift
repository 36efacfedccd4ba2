import Markup
import Testing

@Suite struct FrontMatterTests {
  @Test(arguments: [
    ("---\ntitle: x\n---\n# Body\n", "# Body\n", 4, 17),
    ("\u{FEFF}---\r\ntitle: x\r\n---\r\n# Body\r\n", "# Body\r\n", 4, 23),
    ("---  \ntitle: x\n...\nBody", "Body", 4, 19),
    ("---\rtitle: x\r---\rBody", "Body", 4, 17),
    ("---\n# a comment\n\ntitle: x\n---\n", "", 6, 30),
  ])
  func cutsFieldsFromTheBody(text: String, body: String, line: Int, offset: Int) throws {
    let cut = try FrontMatter(of: text)
    #expect(cut.root?["title"]?.string == "x")
    #expect(cut.body == body)
    #expect(cut.bodyLine == line)
    #expect(cut.bodyOffset == offset)
    #expect(Array(text.utf8)[offset...].elementsEqual(body.utf8))
  }

  @Test(arguments: [
    "", "# Body\n", "---", "---\n", "---\n\nProse after a rule.\n\n---\nMore.\n",
    "---\n\nNote to everybody on call: read this.\n\n---\n", "----\ntitle: x\n----\n",
    "text\n---\ntitle: x\n---\n", " \n",
  ])
  func leavesMarkdownWithoutFrontMatterAlone(text: String) throws {
    let cut = try FrontMatter(of: text)
    #expect(cut.root == nil)
    #expect(cut.body == text)
    #expect(cut.bodyLine == 1)
    #expect(cut.bodyOffset == 0)
  }

  @Test func cutsEmptyFrontMatterAndTOML() throws {
    #expect(try FrontMatter(of: "---\n---\nBody").body == "Body")
    let toml = try FrontMatter(of: "+++\ntitle = \"x\"\n+++\nBody")
    #expect(toml.root == nil)
    #expect(toml.body == "Body")
    #expect(toml.bodyLine == 4)
  }

  @Test(arguments: [
    (
      "---\ntitle: a: b\n---\nBody",
      "line 2, column 9: A colon and a space stand inside the value; put the value in double quotes."
    ),
    (
      "---\ntitle: x\n\n# Body\n",
      "line 1, column 1: The front matter that begins here is never closed; end it with a line ---."
    ),
    (
      "---\n- title: x\n---\n",
      "line 2, column 1: The front matter must be lines of key: value."
    ),
  ])
  func saysWhatIsWrongWithFields(text: String, message: String) {
    let error = #expect(throws: YAMLError.self) { try FrontMatter(of: text) }
    #expect(error?.description == message)
  }

  @Test func keepsTheBodyOfBrokenFrontMatter() {
    let cut = FrontMatterCut("---\ntitle: a: b\n---\nBody")
    #expect(cut.body == "Body")
    #expect(cut.bodyLine == 4)
  }
}
