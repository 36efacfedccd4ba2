/// The programs we call: the pager and the editor.
enum ProgramCheckup {
  static func findings(_ surroundings: Surroundings) -> [Doctor.Finding] {
    [pager(surroundings), editor(surroundings)]
  }

  private static func pager(_ surroundings: Surroundings) -> Doctor.Finding {
    let stated = surroundings.variables["PAGER"]
    guard
      let command = Pager.command(pager: stated, hasLess: surroundings.hasProgram("less"))
    else {
      return Doctor.Finding(
        "pager", stated == nil ? .note : .good,
        stated == nil ? "less is not installed: long output is not paged." : "PAGER says none.")
    }
    guard let program = word(command), surroundings.hasProgram(program) else {
      return Doctor.Finding(
        "pager", .wrong, "PAGER is \(command), which is not found.",
        advice: "Install it, or do: export PAGER=cat")
    }
    return Doctor.Finding("pager", .good, command)
  }

  private static func editor(_ surroundings: Surroundings) -> Doctor.Finding {
    let name = surroundings.value("VISUAL") == nil ? "EDITOR" : "VISUAL"
    guard let command = surroundings.value(name) else {
      return Doctor.Finding(
        "editor", .note, "Neither VISUAL nor EDITOR is set: /edit takes the first editor it finds.")
    }
    guard let program = word(command), surroundings.hasProgram(program) else {
      return Doctor.Finding(
        "editor", .wrong, "\(name) is \(command), which is not found.",
        advice: "Install it, or set \(name) to an editor you have.")
    }
    return Doctor.Finding("editor", .good, command)
  }

  /// The program of a command.
  private static func word(_ command: String) -> String? {
    command.split(separator: " ").first.map(String.init)
  }
}
