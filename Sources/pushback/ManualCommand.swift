import ArgumentParser
import JSONText
import Session

/// `pushback manual`: the man page.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual",
    abstract: "Prints the man page.",
    discussion: """
      Read it with: pushback manual | man -l -
      Install it:   pushback manual > ~/.local/share/man/man1/pushback.1
      """)

  func run() throws {
    do {
      Pushback.say(try Manual.page(Pushback._dumpHelp()))
    } catch {
      Pushback.fail("The man page cannot be made: \(error)", ExitStatus.file)
    }
  }
}
