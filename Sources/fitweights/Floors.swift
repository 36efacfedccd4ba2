/// The least each figure of the judge may be: lines `group<TAB>figure<TAB>floor`.
struct Floors {
  private var floors: [String: Double] = [:]

  init() {}

  init(_ text: some StringProtocol) throws(TabbedLines.Failure) {
    var floors: [String: Double] = [:]
    try TabbedLines.read(
      text, "a line is a group, a tab, a figure, a tab and a floor from 0 to 1"
    ) { fields in
      guard fields.count == 3, let floor = Double(fields[2]), (0...1).contains(floor) else {
        return false
      }
      floors["\(fields[0])\t\(fields[1])"] = floor
      return true
    }
    self.floors = floors
  }

  func floor(_ group: String, _ figure: String) -> Double? { floors["\(group)\t\(figure)"] }
}
