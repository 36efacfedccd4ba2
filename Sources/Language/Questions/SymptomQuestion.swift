/// Asks about a symptom that is told as a quality of a thing: "Slow search on the shop".
struct SymptomQuestion {
  let words: Words

  /// "was search slow on the shop"; nil where the symptom has another shape.
  func body() -> String? {
    guard let first = words.firstIndex(where: { !$0.tags.contains(.mark) }) else { return nil }
    let end =
      words.firstIndex {
        $0.tags.contains(.mark) && $0.text != "/"
          && $0.range.lowerBound > words[first].range.lowerBound
      } ?? words.count
    let opener = words[first]
    guard AdjectiveLexicon.predicates.contains(opener.text), !opener.may([.adverb, .preposition]),
      first + 1 < end, end - first <= 14,
      VerbFinder(words: words).clause(from: first, to: end) == nil
    else { return nil }
    var tail = first + 1
    while tail < end, words[tail].may([.noun, .adjective, .number, .name]),
      !words[tail].may(.preposition)
    {
      tail += 1
    }
    let subject = (first + 1)..<tail
    guard !subject.isEmpty, words[tail - 1].may(.noun), tail == end || words[tail].may(.preposition)
    else { return nil }
    let render = Rendering(words: words, sentenceStart: first)
    let number = SubjectNumber(of: words, subject)
    return (number == .plural ? "were " : "was ") + render.subject(subject) + " "
      + render.text(first..<first + 1)
      + (tail < end ? " " + render.text(tail..<end) : "")
  }
}
