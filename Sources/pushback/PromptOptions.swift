import ArgumentParser
import Coach
import Journal
import Session

/// The options of every command that judges or shows by what: where a team's own prompts are.
struct PromptOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The folder that holds postmortems/ and incidents/.",
      discussion: "Default: ./ops-handbook if it is there, else this folder.",
      valueName: "dir"))
  var handbook: String?

  @Option(
    help: ArgumentHelp(
      "The folder of your team's own words and rules.",
      discussion: "Default: .pushback/prompts in the handbook if it is there.",
      valueName: "dir"))
  var prompts: String?

  /// Our prompts with the team's on top; leaves the program where they cannot be used.
  func team() -> TeamPrompts { Self.team(prompts: prompts, handbook: handbook) }

  /// The same for a command line without options.
  static func team(prompts: String? = nil, handbook: String? = nil) -> TeamPrompts {
    do {
      return try TeamPrompts(try TeamPrompts.folder(prompts: prompts, handbook: handbook))
    } catch let failure as TeamPrompts.Failure {
      Pushback.fail(failure.description, failure.status)
    } catch {
      Pushback.fail("\(error)", ExitStatus.file)
    }
  }
}
