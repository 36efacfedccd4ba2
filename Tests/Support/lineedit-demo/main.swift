import Terminal

// A program for the tests to drive: it reads lines and says what it read, in ASCII and escaped, so
// that what the terminal shows cannot be mistaken for what was read.

var settings = TerminalSettings.current()
var prefill: String?
var prompt = "> "
var underlined: String?
var output = Output()
let style = Style(settings)

for argument in CommandLine.arguments.dropFirst() {
  if argument == "--plain" {
    settings.editsLines = false
  } else if argument.hasPrefix("--prefill=") {
    prefill = String(argument.dropFirst("--prefill=".count)).split(
      separator: "|", omittingEmptySubsequences: false
    ).joined(separator: "\n")
  } else if argument == "--styled" {
    prompt = style.dim("two lines") + "\n" + style.bold(style.green("> "))
  } else if argument.hasPrefix("--underline=") {
    underlined = String(argument.dropFirst("--underline=".count))
  } else if argument == "--crash" {
    prompt = "crash> "
  }
}

func escaped(_ text: String) -> String {
  text.unicodeScalars.map { $0.escaped(asASCII: true) }.joined()
}

var reader = makeLineReader(settings: settings, program: "lineedit-demo")
if let editor = reader as? LineEditor {
  editor.completer = { before in
    let word = before.split(separator: " ", omittingEmptySubsequences: false).last.map(String.init)
    return Completion(
      typed: word ?? "", candidates: ["/back", "/help", "/hint", "incident.md", "na\u{EF}ve"])
  }
}
output.send(reader.editsInPlace ? "editing\n" : "plain\n")
session: while true {
  let input = reader.readLine(prompt: prompt, prefill: prefill)
  prefill = nil
  switch input {
  case .line(let line):
    if line.text == "exit" { break session }
    reader.remember(line.text)
    if line.text.hasPrefix("kind ") { reader.useHistory(line.text) }
    if let underlined { reader.underline(underlined, style: style) }
    if prompt == "crash> " { fatalError("asked to") }
    let repaired = line.isRepaired ? " repaired" : ""
    if line.text.utf8.count > 200 {
      output.send("read \(line.text.utf8.count) bytes\(repaired)\n")
    } else {
      output.send("read [\(escaped(line.text))]\(repaired)\n")
    }
  case .edit(let line): output.send("edit [\(escaped(line.text))]\n")
  case .tooLong(let limit): output.send("too long: more than \(limit)\n")
  case .interrupted: output.send("interrupted\n")
  case .terminated(let signal):
    output.send("terminated by \(signal)\n")
    break session
  case .endOfInput:
    output.send("end of input\n")
    break session
  case .failed(let code):
    output.send("failed: \(code)\n")
    break session
  }
}
