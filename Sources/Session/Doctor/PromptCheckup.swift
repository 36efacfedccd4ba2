import EmbeddedPrompts
import Interview
import Journal

/// The questions and rules: ours, and a team's own.
enum PromptCheckup {
  static func finding(_ handbook: String?, _ prompts: String?) -> Doctor.Finding {
    let team: PromptFolder?
    do throws(FileError) {
      team = try TeamPrompts.folder(prompts: prompts, handbook: handbook)
    } catch {
      return Doctor.Finding(
        "prompts", .wrong, "\(error)", advice: "Name the folder of your team's rules: --prompts DIR"
      )
    }
    guard let team else {
      // Ours were checked when the program was built; trying each example again takes seconds.
      let problem = Guide(.embedded).problems().first
      return problem.map {
        Doctor.Finding("prompts", .wrong, "\($0)", advice: "Install pushback again.")
      }
        ?? Doctor.Finding("prompts", .good, "those inside the program")
    }
    let check = PromptsCheck(team)
    let count = check.problems.count
    guard count == 0 else {
      return Doctor.Finding(
        "prompts", .wrong, "\(count) \(count == 1 ? "problem" : "problems") in the prompt files.",
        advice: "They are listed by: pushback check-prompts")
    }
    let own = team.texts.count
    return Doctor.Finding(
      "prompts", .good,
      "those inside the program, \(own) \(own == 1 ? "file" : "files") of yours in \(team.folder)")
  }
}
