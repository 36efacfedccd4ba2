import Coach
import Language
import Synchronization

/// Words findings the way their rules do: what, why it matters, and the question.
package final class Voice: Sendable {
  private let coach: Coach
  private let known = Mutex<[String: (title: String, reason: String)]>([:])

  init(_ coach: Coach) { self.coach = coach }

  /// The rule's title and the first sentence of why it matters; `subject` is what the title is said of,
  /// where no words of the draft can show it.
  func message(_ rule: String, of subject: String? = nil) -> String {
    let (title, reason) = words(rule)
    guard !title.isEmpty else { return "" }
    return title + (subject.map { ": “\($0)”" } ?? "") + ". " + reason
  }

  /// The first sentence of why it matters, with which the message ends.
  func reason(_ rule: String) -> String { words(rule).reason }

  private func words(_ rule: String) -> (title: String, reason: String) {
    known.withLock { known in
      if let words = known[rule] { return words }
      var words = (title: "", reason: "")
      if let found = coach.rule(rule) {
        let why = found.whyItMatters.split(separator: "\n").joined(separator: " ")
        let passage = Passage(why)
        let first = passage.sentences.first.map { passage.source(of: $0) } ?? why
        words = (found.title, first)
      }
      known[rule] = words
      return words
    }
  }

  /// The rule's first challenge with the words it is about.
  func question(_ rule: String, _ values: [String: String]) -> String {
    coach.challenge(rule: rule, attempt: 1, values: values.mapValues(Self.short)) ?? ""
  }

  func level(_ rule: String) -> Level { coach.rule(rule)?.level ?? .warning }
  func label(_ rule: String) -> Label { coach.rule(rule)?.label ?? .other }

  /// At most some sixty characters, in one line.
  package static func short(_ text: String) -> String {
    var result = ""
    var count = 0
    for scalar in text.unicodeScalars {
      if count == 60 { return result + "…" }
      let isControl = scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
      if isControl, result.hasSuffix(" ") { continue }
      result.unicodeScalars.append(isControl ? " " : scalar)
      count += 1
    }
    return result
  }
}
