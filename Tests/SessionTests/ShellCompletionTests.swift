import Foundation
import Testing

/// The Tab key of the shells, and the man page.
@Suite struct ShellCompletionTests {
  private func print(_ arguments: String..., in sandbox: Sandbox) throws -> String {
    let outcome = try Program.run(arguments, input: Data(), in: sandbox)
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
    return outcome.output
  }

  /// Runs another program; nil where it is not installed.
  private func run(
    _ program: String, _ arguments: [String], input: String = "", in sandbox: Sandbox
  ) throws -> (status: Int32, output: String)? {
    let path = "/usr/bin/\(program)"
    guard FileManager.default.isExecutableFile(atPath: path) else { return nil }
    let process = Program.process(arguments, in: sandbox)
    process.executableURL = URL(fileURLWithPath: path)
    let folder = Program.url.deletingLastPathComponent().path
    process.environment?["PATH"] = "\(folder):/usr/bin:/bin"
    let file = sandbox.folder.appending(path: "input-\(UUID().uuidString)")
    try Data(input.utf8).write(to: file)
    process.standardInput = try FileHandle(forReadingFrom: file)
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }

  /// What bash offers behind these words.
  private func offered(_ words: [String], _ script: URL, in sandbox: Sandbox) throws -> [String] {
    let line = words.joined(separator: " ")
    let result = try #require(
      try run(
        "bash", ["--norc"],
        input: """
          source '\(script.path)'
          COMP_WORDS=(\(words.map { "'\($0)'" }.joined(separator: " ")))
          COMP_CWORD=\(words.count - 1)
          COMP_LINE='\(line)'
          COMP_POINT=\(line.utf8.count)
          $(complete -p pushback | sed 's/.*-F \\([^ ]*\\).*/\\1/') pushback "${COMP_WORDS[COMP_CWORD]}" \
          "${COMP_WORDS[COMP_CWORD-1]}"
          printf '%s\\n' "${COMPREPLY[@]}"
          """, in: sandbox))
    #expect(result.status == 0, "\(result.output)")
    return result.output.split(separator: "\n").map {
      $0.trimmingCharacters(in: .whitespaces)
    }
  }

  @Test func completesInBash() throws {
    let sandbox = try Sandbox()
    let script = sandbox.folder.appending(path: "pushback.bash")
    try Data(try print("completions", "bash", in: sandbox).utf8).write(to: script)
    let commands = try offered(["pushback", "re"], script, in: sandbox)
    #expect(Set(commands) == ["resume", "review", "replay"])
    let options = try offered(["pushback", "draft", "--inc"], script, in: sandbox)
    #expect(options == ["--incident"])
    let below = try offered(["pushback", "sessions", "e"], script, in: sandbox)
    #expect(below == ["export"])
    // Names of sessions come from the program.
    _ = try Program.converse(["draft"], [], in: sandbox)
    let names = try offered(["pushback", "sessions", "show", "2026"], script, in: sandbox)
    #expect(names == ["20260609T100000Z"])
    let rules = try offered(["pushback", "explain", "human"], script, in: sandbox)
    #expect(rules.contains("human-error"))
  }

  @Test(arguments: ["zsh", "fish"])
  func isReadByItsShell(_ shell: String) throws {
    let sandbox = try Sandbox()
    let script = try print("completions", shell, in: sandbox)
    #expect(script.contains("export"))
    let file = sandbox.folder.appending(path: "completions")
    try Data(script.utf8).write(to: file)
    guard let result = try run(shell, ["-n", file.path], in: sandbox) else { return }
    #expect(result.status == 0, "\(result.output)")
    #expect(result.output == "")
  }

  @Test func saysWhichShellsThereAre() throws {
    let outcome = try Program.run(["completions", "csh"], input: Data(), in: try Sandbox())
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("'bash', 'zsh' and 'fish'") || outcome.errors.contains("csh"))
  }

  // MARK: - The man page

  @Test func printsAManPageThatFormatsWithoutComplaint() throws {
    let sandbox = try Sandbox()
    let page = try print("manual", in: sandbox)
    #expect(page.hasPrefix(".Dd "))
    for command in HelpTests.commands { #expect(page.contains(".Ss \(command)\n"), "\(command)") }
    #expect(page.contains(".Ss sessions export\n"))
    let file = sandbox.folder.appending(path: "pushback.1")
    try Data(page.utf8).write(to: file)
    if let lint = try run("mandoc", ["-T", "lint", "-W", "warning", file.path], in: sandbox) {
      let lines = lint.output.split(separator: "\n").filter { !$0.contains("mandoc.db") }
      #expect(lines == [])
    }
    if let groff = try run("groff", ["-mdoc", "-ww", "-Tascii", "-z", file.path], in: sandbox) {
      #expect(groff.output == "")
      #expect(groff.status == 0)
    }
  }
}
