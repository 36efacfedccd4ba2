import ArgumentParser
import Postmortem
import Session

/// The options of every command that holds a conversation.
struct ConversationOptions: ParsableArguments {
  @OptionGroup var prompts: PromptOptions
  @OptionGroup var talk: TalkOptions

  var runner: Runner { talk.runner(prompts) }

  /// What runs lessons, by the same judge.
  var teaching: TeachingRunner {
    get throws {
      try TeachingRunner(
        face: talk.speaks == .jsonl ? .jsonLines : .terminal, now: talk.now,
        handbook: prompts.handbook, prompts: prompts.team(), appearance: talk.terminal.appearance)
    }
  }
}

/// How a conversation is held: by which clock, and with whom.
struct TalkOptions: ParsableArguments {
  @OptionGroup var terminal: TerminalOptions

  @Option(
    help: ArgumentHelp("Fixes the clock, as in 2026-06-09T10:00:00Z.", valueName: "time"),
    transform: { text in
      guard let moment = Moment(stamp: text) else {
        throw ValidationError("“\(text)” is not a time such as 2026-06-09T10:00:00Z.")
      }
      return moment
    })
  var now: Moment?

  enum ProtocolName: String, ExpressibleByArgument, CaseIterable {
    case jsonl
  }

  @Option(
    name: .customLong("protocol"),
    help: "Speaks to a program: JSON Lines in and out.")
  var speaks: ProtocolName?

  func runner(_ prompts: PromptOptions) -> Runner {
    Runner(
      face: speaks == .jsonl ? .jsonLines : .terminal, now: now, handbook: prompts.handbook,
      prompts: prompts.prompts, appearance: terminal.appearance)
  }
}
