/// A stretch of a sentence between two links: marks, conjunctions, words of cause.
struct Segment: Sendable {
  /// What ties the stretch to the one before it.
  enum Link: Sendable {
    case start
    case comma
    case colon
    case semicolon
    case dash
    /// "because", "since", "as": what follows is the cause of what came before.
    case reason
    /// "due to", "because of": the same, as a noun phrase.
    case reasonPhrase
    /// "so", "hence", an arrow: what follows came of it.
    case effect
    /// "but", "yet"
    case contrast
    /// "although", "whereas", "while"
    case concession
    case and
    /// ", which …", ", causing …": goes on about what was said.
    case tail
    /// ", when …", "if …, "
    case circumstance
  }

  var range: Range<Int>
  var link: Link
}
