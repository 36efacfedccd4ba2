public import Postmortem

/// A text that the coach is asked about more than once: it is read once only, when first needed.
///
/// It is for one coach and one thread.
public final class HeardText {
  public let text: String
  private var known: Reading?

  public init(_ text: String) { self.text = text }

  func reading(_ lexicon: Lexicon) -> Reading {
    if let known { return known }
    let reading = Reading(text, lexicon: lexicon)
    known = reading
    return reading
  }
}

extension Coach {
  /// Judges one sentence or passage in its section; nil is no section in particular.
  public func sentence(_ heard: HeardText, in section: SectionName?) -> SentenceVerdict {
    // A team's changes want it read by other classes, too.
    if isAdjusted { return sentence(heard.text, in: section) }
    return fittedSentence(heard, in: section)
  }

  /// What an answer to a question is found to be, without the why that follows.
  public func depth(question: String, answer heard: HeardText) -> WhyVerdict {
    if isAdjusted { return why(question: question, answer: heard.text, previous: []) }
    return fittedWhy(
      question: question, answer: heard.reading(lexicon), previous: [], goesOn: false)
  }

  /// Whether a sentence says in so many words that somebody was at fault.
  public func hearsFault(_ text: String, nearCertain: Bool = false) -> Bool {
    hearsFault(HeardText(text), nearCertain: nearCertain)
  }
}
