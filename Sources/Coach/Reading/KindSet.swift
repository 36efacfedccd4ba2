/// A set of class kinds.
struct KindSet: OptionSet, Sendable, Hashable {
  let rawValue: UInt32

  init(rawValue: UInt32) { self.rawValue = rawValue }

  init(_ kind: WordClass.Kind) {
    let index = WordClass.Kind.allCases.firstIndex(of: kind) ?? 0
    rawValue = 1 << UInt32(truncatingIfNeeded: index)
  }

  static let person = KindSet(.person)
  static let team = KindSet(.team)
  static let bystander = KindSet(.bystander)
  static let fault = KindSet(.fault)
  static let remark = KindSet(.remark)
  static let emptiness = KindSet(.emptiness)
  static let promise = KindSet(.promise)
  static let gap = KindSet(.gap)
  static let weakness = KindSet(.weakness)
  static let safeguard = KindSet(.safeguard)
  static let component = KindSet(.component)
  static let humanAct = KindSet(.humanAct)
  static let filler = KindSet(.filler)
}
