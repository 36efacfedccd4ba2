import Coach
import Interview

/// The whys as a ladder: each rung with its mark, and the forks that were set aside.
extension Sheet {
  mutating func draw(_ chains: [View.Chain]) {
    if chains.isEmpty { add(ViewTexts.noLadder) }
    for (index, chain) in chains.enumerated() {
      if index > 0 { add(fitting: "") }
      if let cause = chain.cause { add("Chain \(index + 1): \(glyphs.quoted(cause))") }
      draw(chain)
    }
  }

  private mutating func draw(_ chain: View.Chain) {
    let isNarrow = width < 40
    let rail = isNarrow ? glyphs.pick("│ ", "| ", "  ") : glyphs.pick("│    ", "|    ", "   ")
    for (index, rung) in chain.rungs.enumerated() {
      let corner = index == 0 ? glyphs.pick("┌", "+", "") : glyphs.pick("├", "+", "")
      let first =
        glyphs == .words
        ? "\(rung.n). " : isNarrow ? "\(corner) \(rung.n) " : "\(corner)─ \(rung.n) "
      add(
        rung.question, first: glyphs == .ascii ? first.replacing("─", with: "-") : first,
        further: rail)
      if !rung.answer.isEmpty { add(rung.answer, first: rail) }
      add(words(rung.mark), first: rail)
      for fork in chain.forks where fork.n == rung.n {
        add("fork: \(glyphs.quoted(fork.cause)), \(words(fork.fate))", first: rail)
      }
    }
    let end = isNarrow ? glyphs.pick("└ ", "+ ", "") : glyphs.pick("└─ ", "+- ", "")
    let behind = isNarrow ? "  " : "   "
    guard let cause = chain.rootCause else {
      add(
        ViewTexts.rootCauseToCome, first: glyphs.pick("┆ ", ": ", ""),
        further: glyphs.pick("  ", "  ", ""))
      return
    }
    add("Root cause: \(cause.text)", first: end, further: behind)
    add(words(cause.mark), first: behind)
  }

  private func words(_ mark: View.Mark) -> String {
    let word =
      switch mark {
      case .system: "system: can be changed"
      case .mechanism: "mechanism: a step on the way"
      case .kept(let label): "kept with \(label.rawValue) in it"
      case .parked(let label): "parked: \(label.rawValue)"
      case .again: "asked again: a why above it changed"
      case .asked: "asked now"
      }
    return glyphs.marked(mark.isGood.map { $0 ? glyphs.good : glyphs.bad } ?? "", word)
  }

  private func words(_ fate: View.Fork.Fate) -> String {
    switch fate {
    case .waits: "set aside until this chain has its root cause"
    case .followed: "followed in a chain of its own"
    case .left: "left aside"
    }
  }
}
