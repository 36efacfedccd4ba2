import ArgumentParser
import Session
import Terminal

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// The command line: parse, call one room, leave with its status.
@main
struct Pushback: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pushback",
    abstract: "A coach for blameless postmortems: it asks, you write.",
    discussion: """
      pushback alone begins an interview, or offers to go on with one. Each answer is saved as you type \
      it; nothing leaves this machine, and every sentence of the document is yours.

      Begin with your notes:      pushback draft --incident notes.md
      Go on where you left:       pushback resume
      Look at a draft you have:   pushback review draft.md
      Learn to write blamelessly: pushback teach
      Ask why something is wrong: pushback explain human-error
      If something looks odd:     pushback doctor
      """,
    groupedSubcommands: [
      CommandGroup(
        name: "Write",
        subcommands: [
          StartCommand.self, DraftCommand.self, ResumeCommand.self, SessionsCommand.self,
          ReplayCommand.self,
        ]),
      CommandGroup(name: "Review", subcommands: [ReviewCommand.self, JudgeCommand.self]),
      CommandGroup(name: "Learn", subcommands: [TeachCommand.self, ExplainCommand.self]),
      CommandGroup(name: "Rules", subcommands: [RulesCommand.self, CheckPromptsCommand.self]),
      CommandGroup(
        name: "Set up",
        subcommands: [
          DoctorCommand.self, CompletionsCommand.self, ManualCommand.self,
        ]),
    ],
    defaultSubcommand: StartCommand.self)

  /// Parses and runs.
  ///
  /// Usage errors leave with 2, where ArgumentParser would say 64.
  static func main() {
    do {
      if isPlainJudge {
        try JudgeCommand.run(by: PromptOptions.team().coach)
      } else {
        try checkCommand()
        var command = try parseAsRoot()
        try command.run()
      }
    } catch {
      let status = exitCode(for: error)
      let message = fullMessage(for: error)
      if !message.isEmpty {
        let isHelp = status == .success
        write(message + "\n", to: isHelp ? STDOUT_FILENO : STDERR_FILENO)
      }
      Self.leave(status == .validationFailure ? ExitStatus.usage : status.rawValue)
    }
  }

  /// Whether nothing but `judge` was typed.
  ///
  /// Bots start it for a single line, and ArgumentParser would take longer than the judge.
  private static var isPlainJudge: Bool {
    CommandLine.arguments.dropFirst().elementsEqual(["judge"])
  }

  /// Meets an unknown command with the nearest: ArgumentParser would take it for an argument of the
  /// default one.
  private static func checkCommand() throws {
    guard let word = CommandLine.arguments.dropFirst().first, !word.hasPrefix("-") else { return }
    let names = allCommands.compactMap { $0.configuration.commandName } + ["help"]
    guard !names.contains(word) else { return }
    fail(UnknownCommand.message(word, among: names), ExitStatus.usage)
  }

  private static var allCommands: [any ParsableCommand.Type] {
    configuration.ungroupedSubcommands + configuration.groupedSubcommands.flatMap { $0.subcommands }
  }

  /// The width of the terminal; nil for a file or a pipe, where nothing need be broken.
  static var width: Int? { isatty(STDOUT_FILENO) == 1 ? TerminalWidth.current() : nil }

  /// Prints what was asked for, through a pager where it is longer than the screen.
  static func page(_ text: String) {
    if !Pager.isNeeded(for: text) || !Pager.show(text) { say(text) }
  }

  /// Prints what was asked for; a reader that has gone is no error.
  static func say(_ text: String) {
    var output = Output()
    output.send(text)
    if case .failed(let code) = output.state {
      fail("The output cannot be written: \(String(cString: strerror(code)))", ExitStatus.file)
    }
  }

  /// Says what went wrong, with nothing raw in it, and leaves.
  static func fail(_ message: String, _ status: Int32) -> Never {
    let end = message.hasSuffix("\n") ? "" : "\n"
    write("pushback: \(Sanitize.visible(message))\(end)", to: STDERR_FILENO)
    leave(status)
  }

  static func leave(_ status: Int32) -> Never {
    #if canImport(Darwin)
    Darwin.exit(status)
    #elseif canImport(Musl)
    Musl.exit(status)
    #else
    Glibc.exit(status)
    #endif
  }

  private static func write(_ text: String, to descriptor: Int32) {
    signal(SIGPIPE, SIG_IGN)
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes {
        #if canImport(Darwin)
        Darwin.write(descriptor, $0.baseAddress, $0.count)
        #elseif canImport(Musl)
        Musl.write(descriptor, $0.baseAddress, $0.count)
        #else
        Glibc.write(descriptor, $0.baseAddress, $0.count)
        #endif
      }
      if count < 0, errno != EINTR { return }
      bytes = bytes.dropFirst(max(0, count))
    }
  }
}
