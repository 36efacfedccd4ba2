#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Runs another program on the terminal, which has it to itself until it ends.
public enum ForegroundProgram {
  /// What came of running it.
  public enum Ending: Equatable, Sendable {
    /// There is no such program.
    case missing
    /// It ended with this exit status; by a signal, 128 and its number.
    case exited(status: Int32)
  }

  /// Runs the program named by a command, such as the value of `EDITOR`, and waits for its end.
  ///
  /// A command of plain words is run as it is; one with quotes or other signs that a shell knows is
  /// run by `sh`, as git does. Ctrl-C is the program's own meanwhile, and Ctrl-Z stops both.
  ///
  /// - Parameters:
  ///   - command: The program with its first arguments.
  ///   - argument: The last argument.
  /// - Returns: How it ended.
  public static func run(_ command: String, argument: String) -> Ending {
    let isPlain = command.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || "0123456789_./+@:=- ".unicodeScalars.contains($0)
    }
    let words =
      isPlain
      ? command.split(separator: " ").map(String.init) + [argument]
      : ["sh", "-c", "\(command) \"$1\"", "sh", argument]
    guard words.count > 1, !words.contains(where: { $0.utf8.contains(0) }) else { return .missing }
    let before = quieten()
    defer { restore(before) }
    guard let child = spawn(words) else { return .missing }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 {
      guard errno == EINTR else { return .exited(status: 1) }
    }
    let signal = status & 0x7F
    let code = signal == 0 ? (status >> 8) & 0xFF : 128 + signal
    // What sh and env say of a command that is not there.
    return code == 127 ? .missing : .exited(status: code)
  }

  private static func spawn(_ words: [String]) -> pid_t? {
    #if canImport(Darwin)
    var attributes: posix_spawnattr_t?
    #else
    var attributes = posix_spawnattr_t()
    #endif
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    var all = sigset_t()
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setflags(
      &attributes, Int16(Int32(POSIX_SPAWN_SETSIGMASK) | Int32(POSIX_SPAWN_SETSIGDEF)))
    var arguments = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var child: pid_t = 0
    let code = posix_spawnp(&child, words[0], nil, &attributes, &arguments, environ)
    return code == 0 ? child : nil
  }

  /// Leaves the keys to the program: what it is interrupted by is not meant for us.
  private static func quieten() -> [(signal: Int32, action: sigaction)] {
    [(SIGINT, SIG_IGN), (SIGQUIT, SIG_IGN), (SIGTSTP, SIG_DFL)].map { number, handler in
      var action = sigaction()
      #if canImport(Darwin)
      action.__sigaction_u.__sa_handler = handler
      #else
      action.__sigaction_handler.sa_handler = handler
      #endif
      var before = sigaction()
      sigaction(number, &action, &before)
      return (number, before)
    }
  }

  private static func restore(_ before: [(signal: Int32, action: sigaction)]) {
    for (number, action) in before {
      var action = action
      sigaction(number, &action, nil)
    }
  }
}
