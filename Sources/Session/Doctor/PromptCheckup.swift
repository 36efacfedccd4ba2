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
    let check = PromptsCheck(team)
    let count = check.problems.count
    guard count == 0 else {
      return Doctor.Finding(
        "prompts", .wrong, "\(count) \(count == 1 ? "problem" : "problems") in the prompt files.",
        advice: "They are listed by: pushback check-prompts")
    }
    let own = team.map { ", \($0.texts.count) of them in \($0.folder)" } ?? ""
    return Doctor.Finding("prompts", .good, "\(check.count) files\(own)")
  }
}
