import ArgumentParser
import Journal
import Session

/// `pushback check-prompts`: what is wrong with prompt files.
struct CheckPromptsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check-prompts",
    abstract: "Says what is wrong with a folder of prompts.",
    discussion: """
      A folder of your team's is checked on top of the prompts inside the program; one that holds \
      interview/ is a whole set and checked by itself.
      Example: pushback check-prompts .pushback/prompts
      """)

  @Argument(
    help: ArgumentHelp(
      "The folder; without it the prompts that would be used here.", valueName: "dir"))
  var folder: String?

  @OptionGroup var options: PromptOptions

  func run() throws {
    let check: PromptsCheck
    do throws(FileError) {
      let team =
        if let folder { try PromptFolder(folder) } else {
          try TeamPrompts.folder(prompts: options.prompts, handbook: options.handbook)
        }
      check = PromptsCheck(team)
    } catch {
      Pushback.fail("\(error)", ExitStatus.file)
    }
    Pushback.say(check.text)
    if check.hasUnreadable { Pushback.leave(ExitStatus.file) }
    if !check.problems.isEmpty { Pushback.leave(1) }
  }
}
