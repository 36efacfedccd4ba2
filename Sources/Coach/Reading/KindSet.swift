/// A set of class kinds.
struct KindSet: OptionSet, Sendable, Hashable {
  let rawValue: UInt32

  init(rawValue: UInt32) { self.rawValue = rawValue }

  /// One bit for each kind; read for every match, so nothing is searched for.
  init(_ kind: WordClass.Kind) {
    rawValue =
      switch kind {
      case .person: 1 << 0
      case .team: 1 << 1
      case .bystander: 1 << 2
      case .fault: 1 << 3
      case .remark: 1 << 4
      case .emptiness: 1 << 5
      case .gap: 1 << 6
      case .weakness: 1 << 7
      case .safeguard: 1 << 8
      case .component: 1 << 9
      case .humanAct: 1 << 10
      case .promise: 1 << 11
      case .remedy: 1 << 12
      case .action: 1 << 13
      case .other: 1 << 14
      case .name: 1 << 15
      case .filler: 1 << 16
      case .synonyms: 1 << 17
      case .helper: 1 << 18
      }
  }

  static let person = KindSet(.person)
  static let team = KindSet(.team)
  static let bystander = KindSet(.bystander)
  static let fault = KindSet(.fault)
  static let remark = KindSet(.remark)
  static let emptiness = KindSet(.emptiness)
  static let promise = KindSet(.promise)
  static let remedy = KindSet(.remedy)
  static let other = KindSet(.other)
  static let gap = KindSet(.gap)
  static let weakness = KindSet(.weakness)
  static let safeguard = KindSet(.safeguard)
  static let component = KindSet(.component)
  static let humanAct = KindSet(.humanAct)
  static let filler = KindSet(.filler)
}
