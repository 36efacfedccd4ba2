import SplitMix
import Terminal
import Testing

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

@Suite struct PlainReaderTests {
  @Test(
    "reads lines and their ends",
    arguments: [
      ("", []), ("one\n", ["one"]), ("one", ["one"]), ("one\ntwo", ["one", "two"]),
      ("one\r\ntwo\r\n", ["one", "two"]), ("\n\n", ["", ""]), ("a\rb\n", ["a\rb"]),
      ("a\r\r\n", ["a\r"]), ("a\u{0}b\n", ["a\u{0}b"]), ("\r\n", [""]), ("\r", [""]),
      ("\u{1B}[31m\u{202E}\n", ["\u{1B}[31m\u{202E}"]), ("日本 😀\n", ["日本 😀"]),
    ])
  func readsLines(text: String, lines: [String]) throws {
    #expect(try read(Array(text.utf8)) == lines.map { .line(InputLine($0)) } + [.endOfInput])
  }

  @Test(
    "replaces and reports bytes that are not UTF-8",
    arguments: [
      ([0x61, 0xFF, 0x62], "a\u{FFFD}b"), ([0xC3], "\u{FFFD}"), ([0xC0, 0x80], "\u{FFFD}\u{FFFD}"),
      ([0xED, 0xA0, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}"),
    ] as [([UInt8], String)])
  func repairs(bytes: [UInt8], text: String) throws {
    #expect(
      try read(bytes + [0x0A, 0x78]) == [
        .line(InputLine(text, isRepaired: true)), .line(InputLine("x")), .endOfInput,
      ])
  }

  @Test func takesAReplacementCharacterThatWasTypedForWhatItIs() throws {
    #expect(try read(Array("\u{FFFD}\n".utf8)) == [.line(InputLine("\u{FFFD}")), .endOfInput])
  }

  @Test(
    "skips a line longer than the limit and goes on",
    arguments: [
      ("12345678\nok\n", ["12345678", "ok"]), ("12345678\r\nok\n", ["12345678", "ok"]),
      ("123456789\nok\n", [nil, "ok"]), ("123456789\r\nok\n", [nil, "ok"]),
      ("12345678\r\r\nok\n", [nil, "ok"]), ("1234567890123\nok\n", [nil, "ok"]),
      ("123456789", [nil]),
    ])
  func skipsLongLines(text: String, lines: [String?]) throws {
    let expected = lines.map { line in
      line.map { LineInput.line(InputLine($0)) } ?? .tooLong(limit: 8)
    }
    #expect(try read(Array(text.utf8), limit: 8) == expected + [.endOfInput])
  }

  @Test func readsALineOfOneMebibyteAndNoneLonger() throws {
    let longest = [UInt8](repeating: 0x78, count: PlainReader.standardLimit)
    let file = try #require(tmpfile())
    defer { fclose(file) }
    for line in [longest + [0x0A], longest + [0x78, 0x0A], [0x6F, 0x6B, 0x0A]] {
      #expect(fwrite(line, 1, line.count, file) == line.count)
    }
    rewind(file)
    var reader = PlainReader(descriptor: fileno(file))
    guard case .line(let line) = reader.readLine() else {
      Issue.record("the longest line was refused")
      return
    }
    #expect(line.text.utf8.count == PlainReader.standardLimit)
    expect(reader.readLine(), .tooLong(limit: 1_048_576))
    expect(reader.readLine(), .line(InputLine("ok")))
    expect(reader.readLine(), .endOfInput)
  }

  @Test func findsTheEndAgain() throws {
    let pipe = try #require(Pipe())
    pipe.closeWriteEnd()
    var reader = PlainReader(descriptor: pipe.readEnd)
    expect(reader.readLine(), .endOfInput)
    expect(reader.readLine(), .endOfInput)
  }

  @Test func readsALineThatComesInPieces() throws {
    let pipe = try #require(Pipe())
    // Set not to block, as a program that shares the pipe may do.
    _ = fcntl(pipe.readEnd, F_SETFL, O_NONBLOCK)
    let writeEnd = pipe.writeEnd
    let writer = Background {
      for piece in ["one \u{65E5}", "half\r", "\nand more"] {
        usleep(20_000)
        _ = write(writeEnd, piece, piece.utf8.count)
      }
    }
    var reader = PlainReader(descriptor: pipe.readEnd)
    expect(reader.readLine(), .line(InputLine("one \u{65E5}half")))
    writer.join()
  }

  @Test func saysWhyItCannotRead() throws {
    let folder = open("/", O_RDONLY)
    defer { close(folder) }
    var reader = PlainReader(descriptor: folder)
    expect(reader.readLine(), .failed(errno: EISDIR))
    var closed = PlainReader(descriptor: -1)
    expect(closed.readLine(), .failed(errno: EBADF))
  }

  @Test func showsItsPromptWhereItIsTold() throws {
    let input = try #require(Pipe())
    let output = try #require(Pipe())
    input.put(Array("answer\n".utf8))
    var reader = PlainReader(
      descriptor: input.readEnd, prompts: Output(descriptor: output.writeEnd))
    expect(reader.readLine(prompt: "Who? "), .line(InputLine("answer")))
    output.closeWriteEnd()
    var shown = PlainReader(descriptor: output.readEnd)
    let prompt = shown.readLine()
    #expect(prompt == .line(InputLine("Who? ")))
  }

  @Test func agreesWithSplittingForAnyBytes() throws {
    var generator = SplitMix(seed: 3)
    for _ in 0..<500 {
      let alphabet: [UInt8] = [0x0A, 0x0D, 0x61, 0x00, 0xFF, 0xC3, 0xA9, 0x1B]
      let bytes = (0..<Int.random(in: 0..<60, using: &generator)).map { _ in
        alphabet[Int.random(in: 0..<alphabet.count, using: &generator)]
      }
      var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
      if lines.last?.isEmpty == true { lines.removeLast() }
      let expected = lines.map { line in
        String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self)
      }
      let texts = try read(bytes).compactMap { input -> String? in
        if case .line(let line) = input { line.text } else { nil }
      }
      #expect(texts == expected)
    }
  }

  /// Expects a line of a call that changes the reader, which the macro does not take.
  private func expect(
    _ input: LineInput, _ expected: LineInput, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(input == expected, sourceLocation: sourceLocation)
  }

  /// All that a reader makes of bytes that come through a pipe.
  private func read(
    _ bytes: [UInt8], limit: Int = PlainReader.standardLimit
  ) throws -> [LineInput] {
    let pipe = try #require(Pipe())
    pipe.put(bytes)
    pipe.closeWriteEnd()
    var reader = PlainReader(descriptor: pipe.readEnd, limit: limit)
    var inputs: [LineInput] = []
    repeat { inputs.append(reader.readLine()) } while inputs.last != .endOfInput
    return inputs
  }
}
