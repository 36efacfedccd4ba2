import Coach
import EmbeddedPrompts
import Postmortem
import Prompts

/// What the judge gets done on one core, beside ripgrep searching the same text for phrases.
struct Judging {
  let options: Options
  let scratch: ScratchFolder
  private let coach: Coach

  /// What a judgement of 2,000 characters may take, in nanoseconds.
  private static let longest = 1_000_000.0

  init(options: Options, scratch: ScratchFolder) throws {
    self.options = options
    self.scratch = scratch
    coach = try Coach(PromptLibrary.embedded)
  }

  func measure() throws {
    var plain = InventedText()
    let sentences = plain.sentences(bytes: options.kilobytes * 1000)
    let size = sentences.reduce(0) { $0 + $1.utf8.count + 1 }
    var curly = InventedText(marks: .curly)
    let dressed = curly.sentences(bytes: options.kilobytes * 1000)
    let dressedSize = dressed.reduce(0) { $0 + $1.utf8.count + 1 }
    print("judging, in time of one processor, \(decimal(Double(size) / 1e6)) MB of sentences")
    let ours = rate(size, time { judge(sentences) })
    let oursCurly = rate(dressedSize, time { judge(dressed) })
    report("sentences", ours, sentences.count, size)
    report("the same, curly", oursCurly, dressed.count, dressedSize)
    print("  curly to plain \(decimal(oursCurly / ours)) (budget 1.00)")
    let answers = Array(sentences.prefix(4000))
    let answersSize = answers.reduce(0) { $0 + $1.utf8.count + 1 }
    report(
      "answers to a why", rate(answersSize, time { answer(answers) }), answers.count, answersSize)
    report("action items", rate(answersSize, time { act(answers) }), answers.count, answersSize)
    try compare(sentences, size, ours)
    measureLongTexts()
    measureHostileTexts()
  }

  private func judge(_ sentences: [String]) -> Int {
    sentences.reduce(0) { $0 + (coach.sentence($1, in: .rootCause).challenge ? 1 : 0) }
  }

  private func answer(_ answers: [String]) -> Int {
    answers.reduce(0) {
      let verdict = coach.why(question: "Why did the gate stay shut?", answer: $1, previous: [])
      return $0 + verdict.findings.count
    }
  }

  private func act(_ items: [String]) -> Int {
    items.reduce(0) { $0 + coach.action($1, today: nil).problems.count }
  }

  /// ripgrep on the same text: it is started several times, and the median holds.
  private func compare(_ sentences: [String], _ size: Int, _ ours: Double) throws {
    let phrases = try SearchedPhrases().write(to: scratch)
    let text = try scratch.write("judged.md", sentences)
    let words = [
      options.searcher, "--no-config", "--no-unicode", "-j1", "-c", "--include-zero", "-i", "-w",
      "-F", "-f", phrases,
      text,
    ]
    var runs = Sample()
    for _ in 0..<7 {
      let before = processorTimeOfChildren()
      let child = try Child.onPipes(words, environment: scratch.environment)
      let found = child.nextLine()
      child.stop()
      guard found != nil else { throw Obstacle("\(words.joined(separator: " ")) found nothing") }
      runs.add(processorTimeOfChildren() - before)
    }
    let theirs = rate(size, runs.median)
    report("\(options.searcher), 300 phrases", theirs, sentences.count, size)
    print("  sentences to \(options.searcher) \(decimal(ours / theirs)) (budget of a review 0.15)")
  }

  /// Texts of 2,000 characters, and of ten times as many.
  private func measureLongTexts() {
    print("one judgement of 2,000 characters")
    let kinds: [(String, (String) -> Int)] = [
      ("sentence", { coach.sentence($0, in: .rootCause).findings.count }),
      (
        "why",
        { coach.why(question: "Why did it stop?", answer: $0, previous: [$0]).findings.count }
      ),
      ("action", { coach.action($0, today: nil).findings.count }),
    ]
    for (name, judge) in kinds {
      var short = Sample()
      var long = Sample()
      var text = InventedText(seed: 9)
      for _ in 0..<options.judgements {
        let texts = (0..<10).map { _ in text.sentences(bytes: 2000).joined(separator: " ") }
        for text in texts { short.add(UInt64(time { judge(text) })) }
        let joined = texts.joined(separator: " ")
        long.add(UInt64(time { judge(joined) }))
      }
      print(short.line(name))
      print(
        "    p99 is \(decimal(short.percentile(99) / Self.longest)) of 1 ms (budget 1.00); "
          + "10 × the text takes \(decimal(long.median / short.median)) × the time (budget 11.00)")
    }
  }

  /// Texts made of one piece over and over, at which a careless reader backtracks.
  private func measureHostileTexts() {
    let pieces = [
      "`", "'", "\"", "“", "n't ", "a-", "a/", "a.", "@", "@a ", "#", "(", "[", "](", "<", "|",
      "\n",
      "- ", "1. ", "…", "because ", "and the ", "not ", "he forgot ", "should have ", "if only ",
      "5 ",
      "12 May ", "owner: ", "we ", "--", "*", "🔥", "e\u{301}", ", ", "x", "aB", "a`b'c\"d “",
    ]
    var worst = (growth: 0.0, name: "")
    for piece in pieces {
      let short = String(repeating: piece, count: 4000 / piece.utf8.count)
      let long = String(repeating: piece, count: 40000 / piece.utf8.count)
      let kinds: [(String, (String) -> Int)] = [
        ("sentence", { coach.sentence($0, in: nil).findings.count }),
        ("why", { coach.why(question: "Why?", answer: $0, previous: [$0]).findings.count }),
        ("action", { coach.action($0, today: nil).findings.count }),
      ]
      for (kind, judge) in kinds {
        let before = (0..<3).map { _ in time { judge(short) } }.min() ?? .nan
        let after = (0..<3).map { _ in time { judge(long) } }.min() ?? .nan
        if after / before > worst.growth {
          worst = (after / before, "\(kind) of \(piece.debugDescription)")
        }
      }
    }
    print(
      "one piece over and over: 10 × the text takes at most \(decimal(worst.growth)) × the time "
        + "(\(worst.name))")
  }

  /// Nanoseconds of the processor.
  private func time(_ body: () -> Int) -> Double {
    let started = processorTime()
    let result = body()
    let taken = processorTime() - started
    // What nobody reads is not computed.
    if result < 0 { complain("\(result)") }
    return Double(taken)
  }

  /// Megabytes a second.
  private func rate(_ bytes: Int, _ nanoseconds: Double) -> Double {
    Double(bytes) / nanoseconds * 1000
  }

  private func report(_ name: String, _ rate: Double, _ count: Int, _ size: Int) {
    let each = Int(rate * 1e6 / (Double(size) / Double(count)))
    print("  \(name): \(decimal(rate)) MB/s, \(each) a second")
  }
}
