/// From a key to its echo, beside other shells that edit lines, key by key by turns.
struct Keystrokes {
  let options: Options
  let scratch: ScratchFolder

  /// How much longer than the fastest other the coach may take.
  private static let budget = 2.0
  /// A line is emptied after so many keys, so that it never wraps.
  private static let line = 50

  func measure() throws {
    scratch.forgetSessions()
    var shells = [
      ("pushback draft", [options.program, "draft", "--handbook", scratch.handbook]),
      (options.reference, [options.reference]),
    ]
    if options.hasInterpreter {
      shells.append(("\(options.interpreter) -q", [options.interpreter, "-q"]))
    }
    let children = try shells.map {
      try Child.onTerminal($0.1, environment: scratch.environment)
    }
    defer { for child in children { child.stop() } }
    for (shell, child) in zip(shells, children) where child.lastOutput(beforeSilenceOf: 300) == nil
    {
      throw Obstacle("\(shell.0) ended without a prompt")
    }
    var samples = shells.map { _ in Sample() }
    for number in 0..<options.keys {
      for index in children.indices {
        samples[index].add(try press(number, on: children[index], shells[index].0))
      }
    }
    print("one key, from typing to echo")
    for (shell, sample) in zip(shells, samples) { print(sample.line(shell.0)) }
    for (shell, sample) in zip(shells, samples).dropFirst() {
      print(
        "  beside \(shell.0): p99 ratio \(decimal(samples[0].percentile(99) / sample.percentile(99))), "
          + "median ratio \(decimal(samples[0].median / sample.median))")
    }
    let fastest = samples.dropFirst().map { $0.percentile(99) }.min() ?? .nan
    print(
      "  p99 is \(decimal(samples[0].percentile(99) / fastest)) of the fastest other's "
        + "(budget \(decimal(Self.budget)))")
  }

  private func press(_ number: Int, on child: Child, _ name: String) throws -> UInt64 {
    // Neighbours differ, so that no echo is taken for the one before.
    let key = UInt8(ascii: "a") + UInt8(number % 26)
    if number > 0, number.isMultiple(of: Self.line) {
      child.send([0x15])  // Ctrl-U
      _ = child.lastOutput(beforeSilenceOf: 60)
    }
    let started = now()
    child.send([key])
    guard let echoed = child.time(ofEcho: key) else { throw Obstacle("\(name) echoed no key") }
    return echoed - started
  }
}
