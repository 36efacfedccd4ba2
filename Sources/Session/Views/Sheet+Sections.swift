import Interview

/// The sections: what is done, where the author is.
extension Sheet {
  mutating func draw(_ states: [View.SectionState]) {
    for state in states {
      let first =
        mark(of: state) + (state.section.index < 10 ? " " : "") + "\(state.section.index)  "
      let hanging = String(repeating: " ", count: glyphs == .ascii ? 9 : 7)
      add(
        "\(state.title): \(words(state))",
        first: glyphs == .words ? "\(state.section.index). " : first,
        further: glyphs == .words ? "   " : width < 40 ? "   " : hanging)
    }
    let done = states.count { $0.isDone }
    add("\(done) of \(states.count) done. \(ViewTexts.goto)")
  }

  /// Two columns and a blank, four in seven bits.
  private func mark(of state: View.SectionState) -> String {
    if state.here != nil { return glyphs.pick("▶  ", "[>>] ", "") }
    guard state.isDone else { return glyphs.pick("   ", "     ", "") }
    return (state.parked > 0 ? glyphs.bad : glyphs.good) + " "
  }

  private func words(_ state: View.SectionState) -> String {
    var parts: [String] = []
    if let here = state.here { parts.append("you are here, at \(here)") }
    if state.isDone { parts.append("done") }
    if !state.isDone, state.here == nil { parts.append(state.answered > 0 ? "begun" : "to come") }
    if state.answered > 0 {
      parts.append("\(state.answered) \(state.answered == 1 ? "answer" : "answers")")
    }
    if state.parked > 0 { parts.append("\(state.parked) parked") }
    return parts.joined(separator: ", ")
  }
}
