import Terminal

/// The terminal and its locale.
enum TerminalCheckup {
  static func findings(_ surroundings: Surroundings) -> [Doctor.Finding] {
    [terminal(surroundings), width(surroundings), locale(surroundings)].compactMap { $0 }
  }

  private static func terminal(_ surroundings: Surroundings) -> Doctor.Finding {
    guard surroundings.inputIsTerminal, surroundings.outputIsTerminal else {
      let which = surroundings.inputIsTerminal ? "output" : "input"
      return Doctor.Finding(
        "terminal", .note,
        "The \(which) is no terminal: lines are read as they come, without editing.")
    }
    switch surroundings.value("TERM") {
    case nil:
      return Doctor.Finding(
        "terminal", .wrong, "TERM is not set: lines cannot be edited.",
        advice: "Do: export TERM=xterm-256color")
    case "dumb":
      return Doctor.Finding(
        "terminal", .note, "TERM is dumb: lines are read as they come, without editing or styles.")
    case let name? where !surroundings.knowsTerminal(name):
      return Doctor.Finding(
        "terminal", .wrong, "TERM is \(name), which this machine does not know.",
        advice: "Do: export TERM=xterm-256color")
    case let name?:
      let rows = surroundings.rows.map { " x \($0)" } ?? ""
      return Doctor.Finding("terminal", .good, "\(name), \(surroundings.columns)\(rows)")
    }
  }

  private static func width(_ surroundings: Surroundings) -> Doctor.Finding? {
    guard surroundings.outputIsTerminal, surroundings.columns < 40 else { return nil }
    return Doctor.Finding(
      "window", .note, "\(surroundings.columns) columns work; from 60 on it reads better.")
  }

  private static func locale(_ surroundings: Surroundings) -> Doctor.Finding {
    let name =
      ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap(surroundings.value).first ?? "C"
    guard surroundings.hasLocale else {
      return Doctor.Finding(
        "locale", .wrong, "\(name) is not installed on this machine.",
        advice: "Do: export LC_ALL=C.UTF-8")
    }
    let codeset = name.uppercased().filter { $0 != "-" }
    guard codeset.contains("UTF8") else {
      return Doctor.Finding(
        "locale", .wrong,
        "\(name) is not UTF-8: letters outside English may look wrong, and signs are shown in ASCII.",
        advice: "Do: export LC_ALL=C.UTF-8")
    }
    return Doctor.Finding("locale", .good, name)
  }
}
