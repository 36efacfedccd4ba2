/// The place of one answer in the interview.
struct Slot: Sendable, Hashable {
  var section: Section
  var field: Field
  /// The place in its list, from 1; 0 where the field is no list.
  var n = 0
  /// The chain of whys, from 1; 0 elsewhere.
  var chain = 0

  init(_ section: Section, _ field: Field, n: Int = 0, chain: Int = 0) {
    self.section = section
    self.field = field
    self.n = n
    self.chain = chain
  }
}
