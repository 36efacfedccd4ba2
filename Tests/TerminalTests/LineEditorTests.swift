import TerminalTestSupport
import Testing

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

@Suite struct LineEditorTests {
  @Test(
    "reads what was typed",
    arguments: [
      ("plain words", "plain words"), ("h\u{E9}llo", #"h\u{00E9}llo"#),
      ("\u{65E5}\u{672C} \u{1F600}", #"\u{65E5}\u{672C} \u{0001F600}"#),
      ("e\u{301}", #"e\u{0301}"#), ("abc\u{7F}", "ab"), ("abc\u{1}X", "Xabc"),
      ("\u{65E5}\u{672C}\u{7F}x", #"\u{65E5}x"#), ("abc\u{1}\u{4}", "bc"), ("abc\u{15}x", "x"),
      ("one\u{1B}\rtwo", #"one\ntwo"#), ("ac\u{1B}[Db", "abc"), ("ac\u{1B}ODb", "abc"),
      ("abc\u{1B}[Hx\u{1B}[Fy", "xabcy"), ("abc\u{1B}[D\u{1B}[3~", "ab"),
      ("one two\u{17}x", "one x"), ("", ""),
      ("aaa\u{1B}\rbbb\u{1B}[AX", #"aXaa\nbbb"#),
      ("aaa\u{1B}\rb\u{1B}[AX\u{1B}[BY", #"Xaaa\nbY"#),
      ("aaa\u{1B}\r\u{65E5}\u{672C}c\u{1B}[AX", #"aaaX\n\u{65E5}\u{672C}c"#),
      ("\u{65E5}\u{672C}\u{1B}\rabcde\u{1B}[AX", #"\u{65E5}X\u{672C}\nabcde"#),
    ])
  func readsWhatWasTyped(keys: String, line: String) throws {
    let program = try Demo.start()
    try program.sendLine(keys)
    try program.expect("read [\(line)]\n")
  }

  @Test(
    "replaces and reports bytes that are not UTF-8",
    arguments: [
      ([0x61, 0xFF, 0x62], #"a\u{FFFD}b"#), ([0xE9, 0x62], #"\u{FFFD}b"#),
      ([0xE6, 0x97, 0x62], #"\u{FFFD}b"#), ([0xC0, 0x80], #"\u{FFFD}\u{FFFD}"#),
    ] as [([UInt8], String)])
  func repairs(bytes: [UInt8], line: String) throws {
    let program = try Demo.start()
    try program.send(bytes: bytes + [0x0D])
    try program.expect("read [\(line)] repaired\n")
  }

  @Test(
    "takes a pasted block as one line",
    arguments: [
      ("one\rtwo\rthree", #"one\ntwo\nthree"#), ("one\r\ntwo\nthree", #"one\ntwo\nthree"#),
      ("a\tb", #"a\tb"#), ("a\u{1}\u{4}\u{7}b", "ab"), ("\u{1B}[31mred", "[31mred"),
      ("a\u{1B}[201x", "a[201x"), ("a\u{1B}\u{1B}[20b", "a[20b"), ("x\u{202E}y\u{2066}z", "xyz"),
      ("\u{9B}x", "x"), ("\u{65E5}\u{672C}", #"\u{65E5}\u{672C}"#), ("", ""),
    ])
  func takesAPaste(block: String, line: String) throws {
    let program = try Demo.start()
    try program.sendLine("\u{1B}[200~\(block)\u{1B}[201~")
    try program.expect("read [\(line)]\n")
  }

  @Test func takesAPasteInTheMiddleOfALine() throws {
    let program = try Demo.start()
    try program.sendLine("ab\u{1B}[D\u{1B}[200~1\r2\u{1B}[201~c")
    try program.expect(#"read [a1\n2cb]"#)
  }

  @Test func takesAPasteOfThirtyLines() throws {
    let program = try Demo.start()
    let block = (1...30).map { "line \($0) of the log" }
    try program.sendLine("\u{1B}[200~" + block.joined(separator: "\r") + "\u{1B}[201~")
    try program.expect("read \(block.joined(separator: "\n").utf8.count) bytes\n")
  }

  @Test(arguments: [65_536, 1_048_576])
  func takesALongPaste(size: Int) throws {
    let program = try Demo.start()
    try program.sendLine("\u{1B}[200~" + String(repeating: "x", count: size) + "\u{1B}[201~")
    try program.expect("read \(size) bytes\n")
  }

  @Test func refusesAPasteOfMoreThanOneMebibyteAndGoesOn() throws {
    let program = try Demo.start()
    try program.sendLine("\u{1B}[200~" + String(repeating: "x", count: 1_048_577) + "\u{1B}[201~")
    try program.expect("too long: more than 1048576\n")
    try program.sendLine("")
    try program.sendLine("ok")
    try program.expect("read [ok]")
  }

  @Test func takesALineTypedOfSixtyFourKibibytes() throws {
    let program = try Demo.start()
    try program.sendLine(String(repeating: "word ", count: 13_107) + "x")
    try program.expect("read 65536 bytes\n")
  }

  @Test func losesNothingThatIsTypedAhead() throws {
    let program = try Demo.start()
    let lines = (1...60).map { "line \($0) " + String(repeating: "x", count: 100) }
    try program.send(lines.map { $0 + "\r" }.joined() + "exit\r")
    for line in lines { try program.expect("read [\(line)]\n") }
    #expect(try program.waitForEnd() == .exited(status: 0))
  }

  @Test func startsWithAPrefillOfSeveralLines() throws {
    let program = try Demo.start(["--prefill=first|second"])
    try program.expect("second")
    try program.sendLine("!")
    try program.expect(#"read [first\nsecond!]"#)
    try program.sendLine("next")
    try program.expect("read [next]")
  }

  @Test func bringsEarlierLinesBackEachOnce() throws {
    let program = try Demo.start()
    for line in ["first", "second", "second"] {
      try program.sendLine(line)
      try program.expect("read [\(line)]")
    }
    try program.sendLine("\u{1B}[A\u{1B}[A")
    try program.expect("read [first]")
  }

  @Test func completesWithTab() throws {
    let program = try Demo.start()
    try program.sendLine("/he\tx")
    try program.expect("read [/help x]")
    try program.send("see /h\t\t")
    try program.expect("/help  /hint\n")
    try program.sendLine("\u{7F}inc\t")
    try program.expect("read [see /inc]")
  }

  @Test func showsAStyledPromptOfTwoLines() throws {
    let program = try Demo.start(["--styled"], prompt: "two lines\n> ")
    let raw = String(decoding: program.raw, as: UTF8.self)
    #expect(raw.contains("\u{1B}[2mtwo lines\u{1B}[22m\r\n"))
    #expect(raw.contains("\u{1B}[1m\u{1B}[32m>\u{1B}[39m\u{1B}[22m "))
  }

  @Test func stylesNothingUnderNoColor() throws {
    let program = try Demo.start(
      ["--styled"], prompt: "two lines\n> ",
      environment: TerminalProgram.plainEnvironment + ["NO_COLOR=1"])
    #expect(!String(decoding: program.raw, as: UTF8.self).contains("\u{1B}[1m"))
  }

  @Test(arguments: ["C", "POSIX", "no_SUCH.locale", "de_DE.ISO-8859-1", "C.UTF-8"])
  func editsUTF8InAnyLocale(locale: String) throws {
    let program = try Demo.start(environment: ["TERM=xterm", "LC_ALL=\(locale)"])
    try program.send("h\u{E9}llo \u{65E5}")
    try program.expect("h\u{E9}llo \u{65E5}")
    try program.sendLine("\u{7F}!")
    try program.expect(#"read [h\u{00E9}llo !]"#)
  }

  @Test(arguments: Array(1...24))
  func worksInANarrowWindow(columns: Int) throws {
    let program = try TerminalProgram(Demo.path(), rows: 4, columns: columns)
    try program.sendLine("wide \u{65E5}\u{672C} words\u{1}\u{5}\u{1B}[200~a\rb\rc\rd\re\u{1B}[201~")
    try program.sendLine("exit")
    #expect(try program.waitForEnd() == .exited(status: 0))
    let shown = String(program.shown.filter { $0 != "\n" && $0 != " " })
    #expect(shown.contains(#"read[wide\u{65E5}\u{672C}wordsa\nb\nc\nd\ne]"#))
  }

  @Test func keepsTheTextWhenTheWindowChangesItsSize() throws {
    let program = try Demo.start()
    let text = String(repeating: "retry ", count: 40)
    try program.send(text)
    for columns in [40, 20, 5, 120, 80] {
      program.resize(rows: 24, columns: columns)
      program.settle(.milliseconds(60))
    }
    try program.sendLine("!")
    try program.expect("read 241 bytes")
  }

  @Test(
    "goes on to another line after a backslash",
    arguments: [
      ("one\\\rtwo", #"one\ntwo"#), ("one\\\\", #"one\\\\"#), ("one\\\\\\\rtwo", #"one\\\\\ntwo"#),
      ("ab\\\u{1B}[D\u{1B}[D\rc", #"ab\nc"#), ("a\\b", #"a\\b"#), ("\\\r", #"\n"#),
    ])
  func goesOn(keys: String, line: String) throws {
    let program = try Demo.start()
    try program.sendLine(keys)
    try program.expect("read [\(line)]\n")
  }

  @Test(
    "lets a slash take the place of a prefill nobody has touched",
    arguments: [
      ("/hint", "/hint"), (" /hint", "earlier /hint"), ("\u{7F}/", "earlie/"),
      ("\u{1B}[D/", "earlie/r"), ("/\u{7F}x", "x"), ("", "earlier"),
    ])
  func replacesThePrefill(keys: String, line: String) throws {
    let program = try Demo.start(["--prefill=earlier"])
    try program.expect("earlier")
    try program.sendLine(keys)
    try program.expect("read [\(line)]\n")
  }

  @Test func handsTheLineOverForAnEditor() throws {
    let program = try Demo.start()
    try program.send("half a\u{1}\u{18}\u{5}")
    try program.expect("edit [half a]\n> ")
    try program.sendLine("next")
    try program.expect("read [next]")
  }

  @Test func keepsAHistoryForEachKind() throws {
    let program = try Demo.start()
    for line in ["first", "kind b", "second", "kind c"] {
      try program.sendLine(line)
      try program.expect("read [\(line)]")
    }
    try program.sendLine("\u{1B}[Ax")
    try program.expect("read [x]")
    try program.sendLine("kind b")
    try program.sendLine("\u{1B}[A\u{1B}[A!")
    try program.expect("read [second!]")
  }

  @Test func bringsADroppedLineBack() throws {
    let program = try Demo.start()
    try program.send("half")
    try program.expect("half")
    try program.send("\u{3}")
    try program.expect("interrupted\n> ")
    try program.sendLine("\u{1B}[A!")
    try program.expect("read [half!]")
  }

  @Test func underlinesWordsOfTheLineAbove() throws {
    let program = try Demo.start(["--underline=simply forgot"])
    try program.sendLine("he simply forgot it")
    try program.expect("read [")
    let raw = String(decoding: program.raw, as: UTF8.self)
    #expect(raw.contains("\u{1B}[1A\r\u{1B}[J> he \u{1B}[4msimply forgot\u{1B}[24m it\r\n"))
  }

  @Test func underlinesNothingWithoutStyles() throws {
    let program = try Demo.start(
      ["--underline=forgot"], environment: TerminalProgram.plainEnvironment + ["NO_COLOR=1"])
    try program.sendLine("he forgot it")
    try program.expect("read [he forgot it]")
    #expect(!String(decoding: program.raw, as: UTF8.self).contains("\u{1B}[4m"))
  }

  /// The keys of vi work, and ours with them.
  @Test func editsAsTheEditrcSays() throws {
    let home = "/tmp/pushback-editrc-\(getpid())"
    mkdir(home, 0o700)
    let file = fopen(home + "/.editrc", "w")
    fputs("bind -v\n", file)
    fclose(file)
    defer {
      unlink(home + "/.editrc")
      rmdir(home)
    }
    let program = try Demo.start(
      environment: ["TERM=xterm", "LANG=C.UTF-8", "HOME=\(home)"])
    try program.sendLine("one two\u{1B}bix\u{1B}0iy")
    try program.expect("read [yone xtwo]")
    try program.sendLine("one\\\rtwo")
    try program.expect(#"read [one\ntwo]"#)
    try program.sendLine("\u{1B}[200~a\rb\u{1B}[201~")
    try program.expect(#"read [a\nb]"#)
  }
}
