public import ArgumentParser
import Session
public import Terminal

extension ColorChoice: ExpressibleByArgument {}

/// The options of every command that holds a conversation with a person.
struct TerminalOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "When to use bold, dim and underlined text; NO_COLOR and CLICOLOR_FORCE are heeded.",
      valueName: "auto|always|never"))
  var color: ColorChoice = .auto

  @Flag(
    help: """
      Numbered plain lines, nothing drawn again, everything said in words: for screen readers and \
      logs. Also with PUSHBACK_PLAIN=1.
      """)
  var plain = false

  var appearance: Appearance {
    Appearance(color: color, isPlain: plain || TerminalSettings.environmentIsPlain)
  }
}
