/// The labelled lines that are kept for measuring and never fitted on.
///
/// A text file with a line `group<TAB>id` for each; an id may stand in several groups.
struct HeldOut {
  /// Groups in the order of their first line.
  private(set) var groups: [String] = []
  private var members: [String: [String]] = [:]

  struct Failure: Error {
    var line: Int
    var message: String
  }

  init() {}

  init(_ text: some StringProtocol) throws(Failure) {
    for (number, line) in text.split(
      separator: "\n", omittingEmptySubsequences: false
    ).enumerated() where !line.isEmpty {
      let parts = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
        throw Failure(line: number + 1, message: "a line is a group, a tab and an id")
      }
      let group = String(parts[0])
      if !groups.contains(group) { groups.append(group) }
      members[String(parts[1]), default: []].append(group)
    }
  }

  /// The groups an id is kept for; empty where it may be fitted on.
  func groups(of id: String) -> [String] { members[id] ?? [] }
}
