import ArgumentParser
import Session
import Terminal

/// `pushback doctor`: what is wrong around the program, and what to do.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Says what is wrong around the program.",
    discussion: """
      It looks at the terminal, the locale, the handbook, the sessions, the prompts, pager and editor.
      Exit status 0: nothing is wrong; 1: something is, and what to do is said.
      Example: pushback doctor --handbook ops-handbook
      """)

  @OptionGroup var options: PromptOptions

  func run() throws {
    let doctor = Doctor(handbook: options.handbook, prompts: options.prompts)
    Pushback.say(
      doctor.text(width: Pushback.width ?? .max, style: Style(TerminalSettings.current())))
    if !doctor.isWell { Pushback.leave(1) }
  }
}
