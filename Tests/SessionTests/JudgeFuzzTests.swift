import Coach
import EmbeddedPrompts
import Foundation
import JSONText
import Prompts
import SplitMix
import Testing

@testable import pushback

/// Requests that nobody meant, thrown at `judge`: it answers every line with one line.
///
/// `PUSHBACK_FUZZ_ROUNDS` says how many (400), `PUSHBACK_FUZZ_SEED` with which numbers (1); the
/// benchmark measures what such texts cost. What ever broke it lies in `Tests/SessionTests/Fuzz`, one request a line, and is asked again in every run.
@Suite struct JudgeFuzzTests {
  private static let environment = ProcessInfo.processInfo.environment
  private static let rounds = environment["PUSHBACK_FUZZ_ROUNDS"].flatMap(Int.init) ?? 400
  private static let seed = environment["PUSHBACK_FUZZ_SEED"].flatMap(UInt64.init) ?? 1

  private func judge() throws -> JudgeLines { JudgeLines(coach: try Coach(PromptLibrary.embedded)) }

  /// The answer is one line, and its places lie in the text.
  private func check(_ judge: JudgeLines, _ line: [UInt8]) {
    let (answer, isGood) = judge.answer(line)
    let text = answer.text
    #expect(!text.utf8.contains(0x0A), "\(line)")
    #expect((answer["error"] == nil) == isGood, "\(line)")
    for finding in answer["findings"]?.array ?? [] {
      guard let start = finding["start"]?.integer, let end = finding["end"]?.integer else {
        Issue.record("no place in \(text)")
        continue
      }
      #expect(start >= 0 && start <= end, "\(line)")
    }
  }

  @Test func answersWhatEverBrokeIt() throws {
    let judge = try judge()
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Fuzz")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    for file in files where file.hasSuffix(".jsonl") {
      for line in try Data(contentsOf: folder.appending(path: file)).split(separator: 0x0A) {
        check(judge, Array(line))
      }
    }
  }

  @Test func answersMutatedRequests() throws {
    let judge = try judge()
    var mutations = RequestMutations(seed: Self.seed)
    for _ in 0..<Self.rounds { check(judge, mutations.next()) }
  }
}
