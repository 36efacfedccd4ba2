import Testing

@testable import Terminal

@Suite struct PromptMarkupTests {
  @Test(
    "marks styles, keeps one line, and lets no style stand last",
    arguments: [
      ("> ", "", "> "),
      ("\u{1B}[1m> \u{1B}[22m", "", "\u{1}\u{1B}[1m\u{1}>\u{1}\u{1B}[22m\u{1} "),
      ("\u{1B}[1m>\u{1B}[22m", "", "\u{1}\u{1B}[1m\u{1}>\u{1}\u{1B}[22m\u{1} "),
      ("What broke?\n> ", "What broke?\n", "> "),
      ("\u{1B}[2mone\ntwo\u{1B}[22m\n> ", "\u{1B}[2mone\ntwo\u{1B}[22m\n", "> "),
      ("a\u{1}b\u{7}", "", "ab"),
      ("\u{1B}]0;x\u{7}> ", "", "]0;x> "),
      ("", "", ""),
      ("\u{1B}[1m", "", "\u{1}\u{1B}[1m\u{1} "),
    ])
  func marks(text: String, above: String, prompt: String) {
    let markup = PromptMarkup(text)
    #expect(markup.above == above)
    #expect(markup.prompt == prompt)
  }
}
