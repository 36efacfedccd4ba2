/// The least each figure of the judge may be: lines `group<TAB>figure<TAB>floor`.
struct Floors {
  private var floors: [String: Double] = [:]

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
      guard parts.count == 3, let floor = Double(parts[2]), (0...1).contains(floor) else {
        throw Failure(
          line: number + 1,
          message: "a line is a group, a tab, a figure, a tab and a floor from 0 to 1")
      }
      floors["\(parts[0])\t\(parts[1])"] = floor
    }
  }

  func floor(_ group: String, _ figure: String) -> Double? { floors["\(group)\t\(figure)"] }
}
