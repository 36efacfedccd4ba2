import Foundation
import Testing

/// What a newcomer is told.
@Suite struct HelpTests {
  static let commands = [
    "start", "draft", "resume", "sessions", "replay", "review", "judge", "rules", "explain",
    "check-prompts", "doctor", "completions", "manual",
  ]

  private func run(_ arguments: [String]) throws -> Outcome {
    try Program.run(arguments, input: Data(), in: try Sandbox(), environment: ["COLUMNS": "80"])
  }

  @Test func beginsWithWhatToType() throws {
    let outcome = try run(["--help"])
    #expect(outcome.status == 0)
    #expect(
      outcome.output.hasPrefix(
        """
        OVERVIEW: A coach for blameless postmortems: it asks, you write.

        pushback alone begins an interview, or offers to go on with one. Each answer is
        saved as you type it; nothing leaves this machine, and every sentence of the
        document is yours.

        Begin with your notes:      pushback draft --incident notes.md
        Go on where you left:       pushback resume
        Look at a draft you have:   pushback review draft.md
        Learn to write blamelessly: pushback teach
        Ask why something is wrong: pushback explain human-error
        If something looks odd:     pushback doctor

        """))
    for command in Self.commands { #expect(outcome.output.contains("\n  \(command) ")) }
    // Without anybody at the keyboard there is nobody to interview.
    #expect(try run([]).output == outcome.output)
    #expect(try run([]).status == 0)
  }

  @Test(arguments: commands)
  func showsAnExampleOfEachCommand(_ command: String) throws {
    let outcome = try run([command, "--help"])
    #expect(outcome.status == 0)
    let example = command == "start" ? "This is what pushback alone does." : ": pushback \(command)"
    let shows = command == "completions" ? "bash: pushback completions bash" : example
    #expect(outcome.output.contains(shows) || outcome.output.contains("with: pushback \(command)"))
    #expect(outcome.output.split(separator: "\n").count <= 45, "too long to be read")
  }

  @Test(
    arguments: [
      (
        "sesions",
        "“sesions” is no command; did you mean sessions? All are listed by: pushback --help"
      ),
      ("frobnicate", "“frobnicate” is no command. All are listed by: pushback --help"),
      (
        "notes.md",
        "“notes.md” is no command. All are listed by: pushback --help. To look at a draft: pushback review notes.md"
      ),
    ])
  func meetsAnUnknownCommandWithTheNearest(_ word: String, _ message: String) throws {
    let outcome = try run([word])
    #expect(outcome.errors == "pushback: \(message)\n")
    #expect(outcome.status == 2)
  }

  @Test func doesNotStartForAProgram() throws {
    let outcome = try run(["start", "--protocol", "jsonl"])
    #expect(outcome.status == 2)
    #expect(
      outcome.errors.hasPrefix(
        "Error: A program says which it wants: pushback draft --protocol jsonl, or pushback resume.\n"
      ))
  }
}
