/// A clause whose subject and finite verb have been found; all indices are into the same words.
struct ParsedClause: Sendable {
  /// Empty where the author left the subject out.
  var subject: Range<Int>
  /// The finite verb: an auxiliary, or a verb in the present or the past.
  var verb: Int
  /// Where what belongs to the clause ends.
  var end: Int
}
