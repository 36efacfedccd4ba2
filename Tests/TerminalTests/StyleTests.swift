import Testing

@testable import Terminal

@Suite struct StyleTests {
  @Test func stylesWhenItIsOn() {
    let style = Style(isEnabled: true)
    #expect(style.bold("x") == "\u{1B}[1mx\u{1B}[22m")
    #expect(style.dim("x") == "\u{1B}[2mx\u{1B}[22m")
    #expect(style.underline("x") == "\u{1B}[4mx\u{1B}[24m")
    #expect(style.red("x") == "\u{1B}[31mx\u{1B}[39m")
    #expect(style.green("x") == "\u{1B}[32mx\u{1B}[39m")
    #expect(style.yellow("x") == "\u{1B}[33mx\u{1B}[39m")
    #expect(style.blue("x") == "\u{1B}[34mx\u{1B}[39m")
    #expect(style.cyan("x") == "\u{1B}[36mx\u{1B}[39m")
    #expect(style.bold("") == "")
  }

  @Test func nests() {
    let style = Style(isEnabled: true)
    #expect(
      style.red("a" + style.underline("b") + "c")
        == "\u{1B}[31ma\u{1B}[4mb\u{1B}[24mc\u{1B}[39m")
  }

  @Test func givesTheTextBackWhenItIsOff() {
    #expect(Style.plain.bold(Style.plain.red("x")) == "x")
  }

  @Test func followsTheSettings() {
    let settings = TerminalSettings(editsLines: false, showsPrompts: false, usesStyles: true)
    #expect(Style(settings).isEnabled)
    #expect(
      !Style(TerminalSettings(editsLines: true, showsPrompts: true, usesStyles: false)).isEnabled)
  }
}
