import Foundation
import Testing

@testable import Language

@Suite struct QuestionPropertyTests {
  /// Texts that nobody means, and texts that break parsers.
  static let hostile: [String] = [
    "", " ", "\n", "\u{0}", "?", "!!!", "...", ",", "and", "because", "Because because because",
    "so, and, but", "why", "\"", "\"\"", "\"unclosed", "`unclosed code", "```", "(((((", ")))))",
    "was was was was", "the the the", "no", "not", "No.", "n't", "didn't", "'s", "`'`", "[x](y",
    "\u{1B}[31mred\u{1B}[0m", "a\u{0}b was c", "tab\tseparated\twords were lost", "🔥", "🔥 was 🔥",
    "👩‍🚒 the pager 🧯 died", "שלום עולם", "مرحبا كان معطلا", "пул был исчерпан", "数据库已满",
    "\u{202E}desrever saw txet ehT", "\u{FEFF}The disk was full", "x\u{2028}y was z",
    "99999999999999999999999999999999 was 88888888888888888888888888", "- - - -", "; ; ;", ": : :",
    "that that that which who", "It", "They", "this", "there", "There is", "there was no",
    "had had had had", "must have", "The disk must have", "can't", "\r\n\r\n", "a. b. c. d.",
    "1. first\n2. second\n3. third", "# Heading\n\nThe disk was full.", "| a | b |\n| c | d |",
    "due to", "due to due to due to", "caused by", "The cause was", "The cause was that",
    "Add a dry run that moves the list against –a shelf with a spare drawer and expects against a shelf with a 25% spare drawer and expects it to",
  ]

  private func check(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let next = Questions.next(after: text)
    let all = [
      next.question, Questions.gap(after: text), Questions.first(symptom: text),
      Questions.other(after: text, question: next.question),
      Questions.other(after: text, question: text),
    ]
    for question in all {
      #expect(question.hasPrefix("Why "), "\(question)", sourceLocation: sourceLocation)
      #expect(question.hasSuffix("?"), "\(question)", sourceLocation: sourceLocation)
      #expect(!question.hasSuffix("??"), "\(question)", sourceLocation: sourceLocation)
      #expect(question.utf8.count <= 400, "\(question)", sourceLocation: sourceLocation)
      #expect(
        !question.unicodeScalars.contains { scalar in
          scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || scalar.value == 0x2028
            || scalar.value == 0x2029
        }, "\(question)", sourceLocation: sourceLocation)
      #expect(
        question.split(separator: " ").count <= 30, "\(question)", sourceLocation: sourceLocation)
    }
    let marks = next.question.utf8.count { $0 == 0x22 }
    #expect(marks.isMultiple(of: 2), "\(next.question)", sourceLocation: sourceLocation)
    #expect(next.clause.lowerBound >= 0 && next.clause.upperBound <= text.utf8.count)
    if let second = Clauses.secondCause(in: text) {
      #expect(!second.isEmpty && second.split(separator: " ").count <= 20)
    }
    let share = Overlap.share(of: text, in: next.question)
    #expect(share >= 0 && share <= 1)
  }

  @Test("asks one plain line whatever the text", arguments: hostile)
  func asksOneLine(text: String) {
    check(text)
  }

  @Test("asks one plain line for any shuffle of words and marks")
  func survivesShuffles() {
    let pieces = [
      "the", "disk", "was", "not", "full", "because", ",", "and", "so", "which", "`code`", "it",
      "had",
      "been", "no", "42", "s", ".", ";", "\"quoted\"", "that", "failed", "to", "retry", "of", "but",
      "there", "didn't", "could", "have", "they", "alert", "fires", "-", "(", ")", "when", "if",
      "🔥",
      "due", "caused", "by", "only", "a", "Why", "?", "\n", "its", "engineer's", "'d",
    ]
    var seed: UInt64 = 42
    for _ in 0..<500 {
      var words: [String] = []
      for _ in 0..<14 {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        words.append(pieces[Int((seed >> 33) % UInt64(pieces.count))])
      }
      check(words.joined(separator: " "))
    }
  }

  @Test(
    "keeps code as it was written",
    arguments: [
      "`rm -rf $DIR/*` ran with `$DIR` empty", "`ORDER BY` is missing",
      "The job sets `retries = 0`, and `Client.close()` is never called",
      "`DELETE FROM x` without a `WHERE`", "we call `a(b, c)` twice because `d` isn't thread-safe",
    ])
  func keepsCode(text: String) {
    let parts = Questions.next(after: text).question.split(
      separator: "`", omittingEmptySubsequences: false)
    #expect(parts.count % 2 == 1)
    for (index, part) in parts.enumerated() where index % 2 == 1 {
      #expect(text.contains("`\(part)`"))
    }
  }

  @Test("takes texts of 64 KiB in their stride")
  func takesLongTexts() {
    let unit = "the queue was full, and the worker that reads it had no limit because of it "
    for text in [
      String(repeating: unit, count: 900), String(repeating: "a", count: 65_536),
      String(repeating: "(", count: 65_536), String(repeating: "\"", count: 65_536),
      String(repeating: "and ", count: 16_384), String(repeating: "é,", count: 20_000),
      String(repeating: "that the ", count: 7_000), String(repeating: "`x` ", count: 16_000),
    ] {
      check(text)
    }
  }

  @Test("needs no more than eleven times as long for ten times the text")
  func staysLinear() {
    let unit =
      "the queue was full, and the worker that reads it had no limit because nobody set it "
    // The time of this thread alone: other tests run beside it.
    func now() -> Double {
      var time = timespec()
      clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
      return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
    func best(_ text: String) -> Double {
      (0..<3).map { _ in
        let start = now()
        _ = Questions.next(after: text)
        _ = Clauses.secondCause(in: text)
        return now() - start
      }.min() ?? 0
    }
    let small = best(String(repeating: unit, count: 80))
    let large = best(String(repeating: unit, count: 800))
    // Tokens are counted in full, the rest is bounded: allow for noise on a shared machine.
    #expect(large <= small * 11 + 0.02)
  }

  @Test("quotes the author where the grammar is beyond it")
  func quotesWhenLost() {
    #expect(
      Questions.next(after: "what failed was the handshake").question
        == "Why was it that \"what failed was the handshake\"?")
    #expect(
      Questions.next(after: "Asdf qwer zxcv, the \"other\" thing").question.hasPrefix("Why was "))
  }

  @Test("names the clause it asks about by its place")
  func namesTheClause() throws {
    let answer = "Orders piled up because the broker had no disk left, and nobody saw it."
    let next = Questions.next(after: answer)
    let utf8 = Array(answer.utf8)
    #expect(next.question == "Why did the broker have no disk left?")
    #expect(String(decoding: utf8[next.clause], as: UTF8.self) == "the broker had no disk left")
  }
}
