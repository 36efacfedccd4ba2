/// The labelled lines that are kept for measuring and never fitted on.
///
/// A text file with a line `group<TAB>id` for each; an id may stand in several groups.
struct HeldOut {
  /// Groups in the order of their first line.
  private(set) var groups: [String] = []
  private var members: [String: [String]] = [:]

  init() {}

  init(_ text: some StringProtocol) throws(TabbedLines.Failure) {
    var groups: [String] = []
    var members: [String: [String]] = [:]
    try TabbedLines.read(text, "a line is a group, a tab and an id") { fields in
      guard fields.count == 2, !fields[0].isEmpty, !fields[1].isEmpty else { return false }
      let group = String(fields[0])
      if !groups.contains(group) { groups.append(group) }
      members[String(fields[1]), default: []].append(group)
      return true
    }
    self.groups = groups
    self.members = members
  }

  /// The groups an id is kept for; empty where it may be fitted on.
  func groups(of id: String) -> [String] { members[id] ?? [] }
}
