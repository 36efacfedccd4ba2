import Coach
import Interview

/// What was pushed back on, and how it went.
extension Sheet {
  mutating func draw(_ entries: [View.Challenged]) {
    guard !entries.isEmpty else {
      add(ViewTexts.noLedger)
      return
    }
    for (index, entry) in entries.enumerated() {
      let number = "\(index + 1). "
      let indent = String(repeating: " ", count: number.count)
      add("\(entry.place): \(entry.label.rawValue) (\(entry.rule))", first: number, further: indent)
      add("first: \(entry.first.isEmpty ? "(Enter)" : entry.first)", first: indent)
      let fate = Fate(entry)
      let mark =
        switch fate {
        case .reworded, .leftOut: glyphs.good
        case .kept, .parked: glyphs.bad
        case .open: ""
        }
      let final = fate == .reworded ? ": \(entry.final ?? "")" : ""
      add(glyphs.marked(mark, fate.rawValue + final), first: indent)
    }
    let counts = Fate.allCases.compactMap { fate in
      let count = entries.count { Fate($0) == fate }
      return count > 0 ? "\(count) \(fate.rawValue)" : nil
    }
    add(
      "\(entries.count) \(entries.count == 1 ? "challenge" : "challenges"): "
        + counts.joined(separator: ", ") + ".")
  }
}

/// How a challenge went.
private enum Fate: String, CaseIterable {
  case reworded
  case leftOut = "left out"
  case kept = "kept as it was"
  case parked
  case open = "still open"

  init(_ entry: View.Challenged) {
    guard let final = entry.final else {
      self = .open
      return
    }
    self =
      entry.isParked
      ? .parked : entry.isLeftOut ? .leftOut : final == entry.first ? .kept : .reworded
  }
}
