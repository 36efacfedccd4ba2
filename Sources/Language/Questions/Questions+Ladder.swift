/// Questions at particular places of a ladder.
extension Questions {
  /// The first question, from the line that names the symptom: "Checkout returned 502".
  public static func first(symptom: String) -> String {
    for words in WordReader.sentences(of: symptom) {
      if let body = SymptomQuestion(words: words).body() { return "Why " + body + "?" }
    }
    return next(after: symptom).question
  }

  /// The question after an early *system* answer: what made that gap possible, or kept it unseen.
  public static func gap(after answer: String) -> String {
    let formed = next(after: answer).question
    let plain = "Why was it that "
    guard formed.hasPrefix(plain) else { return formed }
    return "Why had nothing shown before this incident that " + formed.dropFirst(plain.count)
  }

  /// The question after a parked rung: what else there is to the last accepted one.
  ///
  /// - Parameters:
  ///   - answer: the last accepted answer; used where `question` is no "Why …?".
  ///   - question: the question that was parked.
  /// - Returns: `Why else …?`.
  public static func other(after answer: String, question: String) -> String {
    let isQuestion =
      question.hasPrefix("Why ") && question.hasSuffix("?")
      && !question.unicodeScalars.contains { $0.properties.generalCategory == .control }
    let asked = isQuestion ? question : next(after: answer).question
    let rest = asked.dropFirst(4)
    return rest.hasPrefix("else ") ? asked : "Why else " + rest
  }
}
