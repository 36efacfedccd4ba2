import Interview
import Postmortem
import Terminal

/// The line at the head of a section: where one is, how much time is left, what comes next.
struct SectionLine {
  let section: Section
  let title: String
  let way: Way

  init(_ section: Section, title: String, way: Way) {
    self.section = section
    self.title = title
    self.way = way
  }

  /// `4/11  Root cause (5-whys)`.
  var name: String { "\(section.index)/\(Section.allCases.count)  \(title)" }

  /// `61h 20m left of 72h; next: What went well`; empty where there is nothing to say.
  var outlook: String {
    var parts: [String] = []
    if let left = way.left {
      parts.append(
        left.minutes >= 0
          ? "\(left) left of 72h" : "\(Duration(minutes: -left.minutes)) over the 72h")
    }
    if let next = way.next { parts.append("next: \(next)") }
    return parts.joined(separator: "; ")
  }

  /// The outlook in sentences, each with a blank before it.
  var spoken: String {
    var text = ""
    if let left = way.left {
      text +=
        left.minutes >= 0
        ? " Time left of the 72 hours: \(left)."
        : " The 72 hours were over \(Duration(minutes: -left.minutes)) ago."
    }
    if let next = way.next { text += " Next comes: \(next)." }
    return text
  }

  /// Both in one line where they fit, else each in lines of its own.
  func text(width: Int, style: Style) -> String {
    let name = Sanitize.visible(name)
    let outlook = Sanitize.visible(outlook)
    if !outlook.isEmpty, DisplayWidth.of(name) + 2 + DisplayWidth.of(outlook) <= width {
      return style.bold(name) + "  " + style.dim(outlook) + "\n"
    }
    let rest = outlook.isEmpty ? [] : Wrap.lines(outlook, width: width).map(style.dim)
    return (Wrap.lines(name, width: width).map(style.bold) + rest).map { $0 + "\n" }.joined()
  }
}

extension Way {
  /// What is left of the 72 hours, negative once they have passed; nil until the end is known.
  var left: Duration? {
    guard let due, let now else { return nil }
    return Duration(from: now, to: due)
  }
}
