import Testing

@testable import Terminal

@Suite struct TerminalSettingsTests {
  /// What is given, and whether lines are edited, prompts shown, styles and signs used.
  struct Row: CustomTestStringConvertible {
    var input = true
    var output = true
    var color = ColorChoice.auto
    var isPlain = false
    var environment: [String: String] = ["TERM": "xterm", "LANG": "de_DE.UTF-8"]
    var edits = true
    var prompts = true
    var styles = true
    var signs = true

    var testDescription: String {
      let set = environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
      return "\(input) \(output) \(color) \(isPlain) \(set.joined(separator: " "))"
    }

    /// The row with variables set on top of those of an ordinary terminal.
    func with(_ variables: [String: String]) -> Row {
      var row = self
      row.environment.merge(variables) { $1 }
      return row
    }
  }

  @Test(
    "throws each switch by itself",
    arguments: [
      Row(),
      Row(input: false, edits: false, prompts: false),
      Row(output: false, edits: false, styles: false),
      Row(input: false, output: false, edits: false, prompts: false, styles: false),
      Row(environment: ["LANG": "C.UTF-8"], edits: false, styles: false),
      Row(edits: false, styles: false).with(["TERM": ""]),
      Row(edits: false, styles: false).with(["TERM": "dumb"]),
      Row().with(["NO_COLOR": ""]),
      Row(styles: false).with(["NO_COLOR": "1"]),
      Row(styles: false).with(["NO_COLOR": "0"]),
      Row(color: .never, styles: false),
      Row(color: .never, styles: false).with(["CLICOLOR_FORCE": "1"]),
      Row(color: .always).with(["NO_COLOR": "1"]),
      Row(color: .always, edits: false).with(["TERM": "dumb"]),
      Row(output: false, color: .always, edits: false),
      Row(output: false, edits: false).with(["CLICOLOR_FORCE": "1"]),
      Row(output: false, edits: false, styles: false).with(["CLICOLOR_FORCE": "0"]),
      Row(output: false, edits: false, styles: false).with(["CLICOLOR_FORCE": ""]),
      Row(styles: false).with(["CLICOLOR_FORCE": "1", "NO_COLOR": "1"]),
      Row(isPlain: true, edits: false, styles: false),
      Row(color: .always, isPlain: true, edits: false, styles: false),
      Row(signs: false).with(["LANG": ""]),
      Row(signs: false).with(["LANG": "C"]),
      Row(signs: false).with(["LC_ALL": "POSIX"]),
      Row(signs: false).with(["LC_CTYPE": "de_DE.ISO-8859-1"]),
      Row().with(["LANG": "C", "LC_CTYPE": "en_US.utf8"]),
      Row().with(["LANG": "C", "LC_CTYPE": "C", "LC_ALL": "C.UTF-8"]),
      Row(output: false, edits: false, styles: false).with(["LANG": "C"]),
    ])
  func throwsSwitches(row: Row) {
    let settings = TerminalSettings(
      inputIsTerminal: row.input, outputIsTerminal: row.output,
      environment: { row.environment[$0] }, color: row.color, isPlain: row.isPlain)
    #expect(
      settings
        == TerminalSettings(
          editsLines: row.edits, showsPrompts: row.prompts, usesStyles: row.styles,
          showsSigns: row.signs))
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
