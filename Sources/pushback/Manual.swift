import JSONText

/// The man page out of what the commands say of themselves, in mdoc(7).
enum Manual {
  /// The page.
  ///
  /// - Parameter help: What `--experimental-dump-help` prints.
  /// - Returns: The source of the page.
  /// - Throws: `help` is no JSON.
  static func page(_ help: String) throws(JSONError) -> String {
    let root = try JSONValue(parsing: help)["command"] ?? .null
    let name = root["commandName"]?.string ?? ""
    let commands = shown(root["subcommands"])
    var page = """
      .Dd June 1, 2026
      .Dt \(name.uppercased()) 1
      .Os
      .Sh NAME
      .Nm \(name)
      .Nd \(escaped(sentence(root["abstract"]?.string)))
      .Sh SYNOPSIS
      .Nm
      .Op Ar command
      .Op Ar option ...
      .Sh DESCRIPTION

      """
    page += paragraphs(root["discussion"]?.string)
    page += ".Sh COMMANDS\n"
    for command in commands { page += section(command, named: []) }
    return page + ending
  }

  /// One command with its options, and those below it.
  private static func section(_ command: JSONValue, named parents: [String]) -> String {
    let path = parents + [command["commandName"]?.string ?? ""]
    let arguments = shown(command["arguments"]).filter { $0["valueName"]?.string != "help" }
    let below = shown(command["subcommands"])
    var text = ".Ss \(path.joined(separator: " "))\n"
    text += paragraphs(command["abstract"]?.string)
    let synopsis = arguments.filter { $0["kind"]?.string == "positional" }.map { argument in
      let name = "Ar \(escaped(argument["valueName"]?.string ?? ""))"
      let isMany = argument["isRepeating"]?.bool == true ? " ..." : ""
      return argument["isOptional"]?.bool == true ? ".Op \(name)\(isMany)\n" : ".\(name)\(isMany)\n"
    }
    text += ".Pp\n.Nm\n.Cm \(path.joined(separator: " "))\n\(synopsis.joined())"
    if !arguments.isEmpty, below.isEmpty { text += ".Op Ar option ...\n" }
    if let discussion = command["discussion"]?.string {
      let body = paragraphs(discussion)
      // A display stands apart already.
      text += (body.hasPrefix(".Bd") ? "" : ".Pp\n") + body
    }
    if !arguments.isEmpty {
      text += ".Bl -tag -width Ds\n"
      for argument in arguments { text += item(argument) }
      text += ".El\n"
    }
    for command in below { text += section(command, named: path) }
    return text
  }

  private static func item(_ argument: JSONValue) -> String {
    let value = argument["valueName"]?.string ?? ""
    let names = argument["names"]?.array ?? []
    var head: [String] = []
    for name in names {
      let dashes = name["kind"]?.string == "long" ? "Fl -" : "Fl "
      let takes = argument["kind"]?.string == "option" ? " Ar \(escaped(value))" : ""
      head.append(dashes + escaped(name["name"]?.string ?? "") + takes)
    }
    let tag = head.isEmpty ? "Ar \(escaped(value))" : head.joined(separator: " , ")
    var text = ".It \(tag)\n"
    text += paragraphs(argument["abstract"]?.string)
    if let discussion = argument["discussion"]?.string { text += paragraphs(discussion) }
    return text
  }

  private static func shown(_ values: JSONValue?) -> [JSONValue] {
    (values?.array ?? []).filter {
      $0["shouldDisplay"]?.bool != false && $0["commandName"]?.string != "help"
    }
  }

  /// A text a line each; lines that show what to type stand as they are.
  private static func paragraphs(_ text: String?) -> String {
    guard let text, !text.isEmpty else { return "" }
    var result = ""
    var isLaidOut = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let shows = line.hasPrefix(" ") || line.contains(":  ") || line.contains(": pushback ")
      if shows != isLaidOut { result += shows ? ".Bd -literal\n" : ".Ed\n" }
      isLaidOut = shows
      // An empty line in front of a display is its own already.
      if line.isEmpty { continue }
      if shows {
        result += escaped(String(line.drop { $0 == " " })) + "\n"
      } else {
        result += sentences(String(line))
      }
    }
    return result + (isLaidOut ? ".Ed\n" : "")
  }

  /// Each sentence on a line of its own, as mdoc wants it, none longer than 78 characters.
  private static func sentences(_ text: String) -> String {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      let isFull = !line.isEmpty && line.utf8.count + word.utf8.count >= 72
      let isNew = line.hasSuffix(".") && word.first?.isUppercase == true
      if isFull || isNew {
        lines.append(line)
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + word
    }
    return (lines + [line]).map { escaped($0) + "\n" }.joined()
  }

  /// Nothing in a text is a request or an escape of roff.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for (index, character) in text.enumerated() {
      switch character {
      case "\\": result += "\\e"
      case ".", "'": result += index == 0 ? "\\&\(character)" : String(character)
      case "-": result += "\\-"
      case "\"": result += "\\(dq"
      case "…": result += "..."
      case "“": result += "\\(lq"
      case "”": result += "\\(rq"
      case "’": result += "\\(cq"
      case "❌": result += "(x)"
      default: result.append(character)
      }
    }
    return result
  }

  private static func sentence(_ text: String?) -> String {
    let text = text ?? ""
    return text.hasSuffix(".") ? String(text.dropLast()) : text
  }

  private static let ending = """
    .Sh ENVIRONMENT
    .Bl -tag -width Ds
    .It Ev XDG_STATE_HOME
    Sessions are kept in the folder
    .Pa pushback
    below it, by default in
    .Pa ~/.local/state/pushback .
    .It Ev PAGER
    Shows what is longer than the screen; by default
    .Xr less 1 .
    .It Ev VISUAL , Ev EDITOR
    The editor that /edit opens.
    .It Ev NO_COLOR , Ev CLICOLOR_FORCE
    End styles, and demand them.
    .It Ev PUSHBACK_PLAIN
    Numbered plain lines, as with \\-\\-plain.
    .El
    .Sh EXIT STATUS
    .Bl -tag -width Ds
    .It 0
    Done.
    .It 1
    Something is wrong with what was looked at.
    .It 2
    The command line is wrong.
    .It 3
    The input ended before the interview did; it can be resumed.
    .It 4
    A file could not be read or written.
    .It 130
    Interrupted; it can be resumed.
    .El

    """
}
