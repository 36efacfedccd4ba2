import Interview
import Postmortem
import Terminal

/// The incident as a scaled bar.
extension Sheet {
  /// A wider bar says no more.
  private static var widestBar: Int { 100 }

  mutating func draw(_ course: Course) {
    guard let started = course.started else {
      add(ViewTexts.noTimeline)
      return
    }
    let points = Self.points(of: course, started: started)
    if let ended = course.ended {
      let span = Duration(from: started, to: ended)
      let end = Self.label(ended, beside: started)
      add("\(started) \(glyphs.arrow) \(end)\(started.zone.map { " \($0)" } ?? ""), \(span)")
      if span.minutes <= 0 {
        add(ViewTexts.noSpan)
      } else if glyphs != .words {
        drawBar(points, started, ended, course)
      }
    } else {
      add(ViewTexts.noEnd)
    }
    for point in points { tell(point, started) }
    if course.detected == nil { add(ViewTexts.noDetection) }
    if course.mitigated == nil { add(ViewTexts.noMitigation) }
    tellEntries(course, started)
  }

  /// A moment that stands out.
  private struct Point {
    var letter: String
    var name: String
    var moment: Moment
    var entry: String?
  }

  private static func points(of course: Course, started: Moment) -> [Point] {
    func point(_ letter: String, _ name: String, _ index: Int?) -> Point? {
      index.map {
        Point(
          letter: letter, name: name, moment: course.entries[$0].moment,
          entry: course.entries[$0].text)
      }
    }
    return [
      Point(letter: "S", name: "started", moment: started),
      point("D", "detected", course.detected), point("M", "mitigated", course.mitigated),
      course.ended.map { Point(letter: "R", name: "recovered", moment: $0) },
    ].compactMap { $0 }
  }

  // MARK: - The bar

  private mutating func drawBar(
    _ points: [Point], _ started: Moment, _ ended: Moment, _ course: Course
  ) {
    let cells = min(width, Self.widestBar)
    let total = max(1, ended.secondsSinceEpoch - started.secondsSinceEpoch)
    func cell(_ moment: Moment) -> Int {
      let passed = min(max(moment.secondsSinceEpoch - started.secondsSinceEpoch, 0), total)
      return passed * (cells - 1) / total
    }
    let letters = Self.apart(points.map { cell($0.moment) }, cells: cells)
    var head = [String](repeating: " ", count: cells)
    for (point, place) in zip(points, letters) { head[place] = point.letter }
    var bar = [String](repeating: glyphs.pick("░", ".", ""), count: cells)
    let detected = course.detected.map { cell(course.entries[$0].moment) }
    let mitigated = course.mitigated.map { cell(course.entries[$0].moment) }
    if let detected { fill(&bar, from: detected, glyphs.pick("▓", "#", "")) }
    if let mitigated { fill(&bar, from: mitigated, glyphs.pick("▒", "=", "")) }
    var ticks = [String](repeating: " ", count: cells)
    for entry in course.entries where entry.moment >= started && entry.moment <= ended {
      ticks[cell(entry.moment)] = glyphs.pick("·", "'", "")
    }
    for line in [head, bar, ticks] { add(fitting: Self.line(line)) }
    var legend = "\(glyphs.pick("░", ".", "")) unknown"
    if detected != nil { legend += "  \(glyphs.pick("▓", "#", "")) known" }
    if mitigated != nil { legend += "  \(glyphs.pick("▒", "=", "")) mitigated" }
    add(legend + "  \(glyphs.pick("·", "'", "")) entry")
    add(fitting: "")
  }

  private func fill(_ bar: inout [String], from place: Int, _ glyph: String) {
    for index in bar.indices.dropFirst(place) { bar[index] = glyph }
  }

  private static func line(_ cells: [String]) -> String {
    var line = cells.joined()
    while line.utf8.last == 0x20 { line.unicodeScalars.removeLast() }
    return line
  }

  /// Moves places that coincide apart, in order; the first and the last keep to the ends.
  static func apart(_ places: [Int], cells: Int) -> [Int] {
    var places = places
    for index in places.indices.dropFirst() {
      places[index] = max(places[index], places[index - 1] + 1)
    }
    var limit = cells - 1
    for index in places.indices.reversed() {
      places[index] = min(places[index], limit)
      limit = places[index] - 1
    }
    return places
  }

  // MARK: - The same in words

  private mutating func tell(_ point: Point, _ started: Moment) {
    let after = Duration(from: started, to: point.moment)
    let clock = Self.label(point.moment, beside: started)
    var text = "\(clock) \(point.name)"
    if after.minutes > 0 { text += " after \(after)" }
    if after.minutes < 0 { text += " \(Duration(minutes: -after.minutes)) before the start" }
    if let entry = point.entry { text += ": \(entry)" }
    add(text, first: glyphs == .words ? "" : "\(point.letter) ", further: "  ")
  }

  private mutating func tellEntries(_ course: Course, _ started: Moment) {
    let count = course.entries.count
    guard count > 0 else { return }
    let before = course.entries.count { $0.moment < started }
    let behind = course.ended.map { end in course.entries.count { $0.moment > end } } ?? 0
    var parts = ["\(count) \(count == 1 ? "entry" : "entries")"]
    if before > 0 { parts.append("\(before) before the start") }
    if behind > 0 { parts.append("\(behind) after the end") }
    add(parts.joined(separator: ", ") + "; /show has them all.")
  }

  /// The clock, with the date where it is another day than the start's.
  private static func label(_ moment: Moment, beside started: Moment) -> String {
    let shown = moment.shown(in: started.zone)
    return shown.date == started.date ? shown.clock.description : shown.description
  }
}
