/// From exec to the first prompt, beside the same of the sqlite3 shell.
///
/// The prompt is drawn when the last byte came before the program fell silent to wait for a
/// key, so that it does not matter what a prompt looks like.
struct FirstPrompt {
  let options: Options
  let scratch: ScratchFolder

  /// The longest that the coach may take, in first prompts of the reference.
  private static let budget = 3.0

  func measure() throws {
    let program = [options.program, "draft", "--handbook", scratch.handbook] + options.arguments
    let reference = [options.reference]
    // One start each that does not count: files come into memory, folders are made.
    _ = try time(reference)
    _ = try time(program)
    var ours = Sample()
    var theirs = Sample()
    for run in 0..<options.runs {
      // By turns, and each as often first, so that what else the machine does meets both.
      if run.isMultiple(of: 2) { theirs.add(try time(reference)) }
      ours.add(try time(program))
      if !run.isMultiple(of: 2) { theirs.add(try time(reference)) }
    }
    var interpreters = Sample()
    if options.hasInterpreter {
      for _ in 0..<options.runs { interpreters.add(try time([options.interpreter, "-q"])) }
    }
    print("first prompt, from exec to silence")
    print(theirs.line(options.reference))
    if !interpreters.values.isEmpty { print(interpreters.line("\(options.interpreter) -q")) }
    print(ours.line("pushback draft"))
    print("  ratio of medians \(decimal(ours.median / theirs.median)) (budget \(Self.budget))")
    if !interpreters.values.isEmpty {
      print(
        "  ratio of medians to \(options.interpreter) -q "
          + decimal(ours.median / interpreters.median))
    }
  }

  private func time(_ words: [String]) throws -> UInt64 {
    scratch.forgetSessions()
    let child = try Child.onTerminal(words, environment: scratch.environment)
    defer { child.stop() }
    guard let prompt = child.lastOutput(beforeSilenceOf: 120) else {
      throw Obstacle("\(words.joined(separator: " ")) ended without a prompt")
    }
    return prompt - child.started
  }
}
