import TerminalTestSupport

/// The program that these tests drive.
enum Demo {
  static func path() throws -> String {
    try BuiltProduct.path(of: "lineedit-demo")
  }

  /// Starts it and waits for its first prompt.
  static func start(
    _ arguments: [String] = [], prompt: String = "> ",
    environment: [String] = TerminalProgram.plainEnvironment
  ) throws -> TerminalProgram {
    let program = try TerminalProgram(path(), arguments, environment: environment)
    try program.expect("\n\(prompt)")
    return program
  }
}
