import Journal

/// From an input to the reply, over whole interviews, beside a bare append and sync of a record
/// of the same size in the same folder, taken by turns.
struct Turns {
  let options: Options
  let scratch: ScratchFolder

  /// What a turn may take beyond two bare appends, in nanoseconds.
  private static let allowance = 1_000_000.0

  func measure() throws {
    let inputs = try readInputs()
    var turns = Sample()
    var bare = Sample()
    var saves = Sample()
    var unanswered = 0
    for _ in 0..<options.interviews {
      unanswered += try interview(inputs, &turns, &bare, &saves)
    }
    print("one turn, from input to reply")
    print(bare.line("append and sync"))
    print(turns.line("pushback draft"))
    if !saves.values.isEmpty { print(saves.line("saving both files")) }
    let allowed = 2 * bare.percentile(99) + Self.allowance
    print(
      "  ratio of medians \(decimal(turns.median / bare.median)); "
        + "p99 is \(decimal(turns.percentile(99) / allowed)) of "
        + "2 × append and sync p99 + 1 ms = \(milliseconds(allowed)) (budget 1.00)")
    if unanswered > 0 { print("  \(unanswered) inputs came after the end of the interview") }
  }

  private func readInputs() throws -> [[UInt8]] {
    let bytes = try FileReader.read(options.conversation ?? "", limit: 10_485_760)
    return bytes.split(separator: UInt8(ascii: "\n"))
      .filter { $0.first == UInt8(ascii: "{") && !$0.starts(with: "{\"event\"".utf8) }
      .map { Array($0) + [UInt8(ascii: "\n")] }
  }

  /// Holds the interview once, and returns how many inputs found nobody to answer them.
  private func interview(
    _ inputs: [[UInt8]], _ turns: inout Sample, _ bare: inout Sample, _ saves: inout Sample
  ) throws -> Int {
    scratch.forgetSessions()
    scratch.forgetPostmortems()
    let words =
      [options.program, "draft", "--protocol", "jsonl", "--handbook", scratch.handbook]
      + options.arguments
    let child = try Child.onPipes(words, environment: scratch.environment)
    defer { child.stop() }
    let log = try BareLog(PathName.join(scratch.state, "bare"))
    defer { log.finish() }
    guard reply(of: child) == .ask else { throw Obstacle("the interview did not begin") }
    for (number, input) in inputs.enumerated() {
      if number.isMultiple(of: 2) { bare.add(try log.time(input)) }
      let started = now()
      child.send(input)
      let answer = reply(of: child)
      let taken = now() - started
      if !number.isMultiple(of: 2) { bare.add(try log.time(input)) }
      switch answer {
      case .ask: turns.add(taken)
      case .saved:
        saves.add(taken)
        return inputs.count - number - 1
      case nil: throw Obstacle("no reply to line \(number + 1): \(text(input))")
      }
    }
    return 0
  }

  private enum Reply {
    case ask
    case saved
  }

  /// Reads events up to the one that ends a turn; `nil` if none comes.
  private func reply(of child: Child) -> Reply? {
    while let line = child.nextLine() {
      // Within a text the quotation marks would be escaped, so this is the event itself.
      if line.contains("\"event\":\"ask\"".utf8) { return .ask }
      if line.contains("\"event\":\"saved\"".utf8) { return .saved }
    }
    return nil
  }

  private func text(_ bytes: [UInt8]) -> String {
    String(decoding: bytes.prefix(80).filter { $0 >= 0x20 }, as: UTF8.self)
  }
}
