import Language
import Prompts

/// Challenges that leave the author with nothing to answer.
enum ChallengeCheck {
  /// What a sentence begins with that tells the author what to do.
  private static let requests: Set<String> = [
    "choose", "describe", "give", "look", "name", "pick", "press", "put", "read", "say", "split",
    "start", "swap", "take", "tell", "turn", "type", "write",
  ]

  static func problems(in rule: Rule) -> [PromptError] {
    rule.file.items("Challenges").filter { !asks($0.text) }.map { line, _ in
      PromptError(
        path: rule.path, line: line, column: 1,
        problem:
          "this challenge ends in nothing to answer; end it with a question, or with what to type")
    }
  }

  /// Whether one of the last two sentences is a question or a request, or is filled in later.
  static func asks(_ challenge: String) -> Bool {
    if challenge.hasSuffix("}") { return true }
    // "{problem} Type another path": what is filled in ends a sentence.
    let passage = Passage(challenge.split(separator: "} ").joined(separator: "}. "))
    return passage.sentences.suffix(2).contains { sentence in
      if passage.source(of: sentence).contains("?") { return true }
      let tokens = passage.tokens[sentence]
      return tokens.first.map { requests.contains($0.text) } == true
    }
  }
}
