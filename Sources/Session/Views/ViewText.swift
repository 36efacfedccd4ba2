import Interview
import Terminal

/// Draws what a command asked to see, as text.
struct ViewText {
  let width: Int
  let glyphs: Glyphs

  /// As programs get it.
  static let forPrograms = ViewText(width: 80, glyphs: .unicode)

  /// - Returns: Lines, each with a line feed.
  func text(_ view: View) -> String { lines(view).map { $0 + "\n" }.joined() }

  /// The lines, without their line feeds.
  func lines(_ view: View) -> [String] {
    var sheet = Sheet(width: width, glyphs: glyphs)
    switch view {
    case .text(let text), .document(let text): sheet.add(text.trimmingEnd)
    case .ladder(let chains): sheet.draw(chains)
    case .timeline(let course): sheet.draw(course)
    case .sections(let states): sheet.draw(states)
    case .ledger(let entries): sheet.draw(entries)
    }
    return sheet.lines
  }

  /// The message of a note: what a program shows as it is.
  func message(_ view: View) -> String {
    switch view {
    case .text(let text), .document(let text): text
    default: text(view).trimmingEnd
    }
  }
}

extension String {
  /// Without line feeds at its end.
  fileprivate var trimmingEnd: String {
    var text = self[...]
    while text.utf8.last == 0x0A { text = text.dropLast() }
    return String(text)
  }
}

/// What the pictures say of their own.
enum ViewTexts {
  static let noLadder =
    "There are no whys yet. The ladder begins in section 4; /goto root-cause goes there."
  static let noTimeline =
    "There is nothing to draw yet: when it started is told in section 1; /goto incident goes there."
  static let noEnd = "When it ended is not told yet, so there is no bar to scale."
  static let noSpan = "It ended when it started, so there is no bar to scale."
  static let noDetection = "No entry says how it came to be known."
  static let noMitigation = "No entry says what was done against it before the end."
  static let noLedger = "Nothing has been pushed back on yet."
  static let rootCauseToCome = "the root cause is still to come"
  static let goto = "/goto takes a section's name, the beginning of it, or its number."
}
