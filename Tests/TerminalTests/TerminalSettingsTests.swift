import Testing

@testable import Terminal

@Suite struct TerminalSettingsTests {
  /// What is given, and whether lines are edited, prompts shown, styles used.
  struct Row: CustomTestStringConvertible {
    var input = true
    var output = true
    var term: String? = "xterm"
    var noColor: String?
    var edits = true
    var prompts = true
    var styles = true

    var testDescription: String {
      "\(input) \(output) TERM=\(term ?? "unset") NO_COLOR=\(noColor ?? "unset")"
    }
  }

  @Test(
    "throws each switch by itself",
    arguments: [
      Row(),
      Row(input: false, edits: false, prompts: false),
      Row(output: false, edits: false, styles: false),
      Row(input: false, output: false, edits: false, prompts: false, styles: false),
      Row(term: nil, edits: false, styles: false),
      Row(term: "", edits: false, styles: false),
      Row(term: "dumb", edits: false, styles: false),
      Row(noColor: ""),
      Row(noColor: "1", styles: false),
      Row(noColor: "0", styles: false),
    ])
  func throwsSwitches(row: Row) {
    let settings = TerminalSettings(
      inputIsTerminal: row.input, outputIsTerminal: row.output, term: row.term,
      noColor: row.noColor)
    #expect(
      settings
        == TerminalSettings(
          editsLines: row.edits, showsPrompts: row.prompts, usesStyles: row.styles))
  }

  @Test(
    "takes the width from the terminal, then from COLUMNS, then eighty",
    arguments: [
      (132, "40", 132), (0, "40", 40), (0, nil, 80), (0, "", 80), (0, "many", 80), (0, "-5", 80),
      (0, "99999999999999999999", 80), (3, nil, 20), (0, "1", 20), (65_535, nil, 10_000),
    ] as [(Int, String?, Int)])
  func takesTheWidth(measured: Int, columns: String?, width: Int) {
    #expect(TerminalWidth.width(measured: measured, columns: columns) == width)
  }
}
