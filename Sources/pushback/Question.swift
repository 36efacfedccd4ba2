import Session
import Terminal

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// A question to whoever sits at the terminal.
enum Question {
  /// Whether somebody is there to answer.
  static var canBeAsked: Bool { isatty(STDIN_FILENO) == 1 }

  /// Asks, and takes only a yes for a yes.
  static func isAnsweredYes(_ question: String) -> Bool {
    var output = Output(descriptor: STDERR_FILENO)
    output.send(Wrap.text(Sanitize.visible(question), width: TerminalWidth.current()) + "\n> ")
    guard let line = readLine() else {
      output.send("\n")
      return false
    }
    return ["yes", "y"].contains(line.lowercased().filter { !$0.isWhitespace })
  }
}
