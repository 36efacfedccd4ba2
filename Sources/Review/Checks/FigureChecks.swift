import Language
import Postmortem

/// Lengths of time, counts and days that say one thing here and another there.
enum FigureChecks {
  static func run(_ findings: inout Findings, _ facts: DraftFacts) {
    lengths(&findings, facts)
    counts(&findings)
    days(&findings, facts)
  }

  private static func lengths(_ findings: inout Findings, _ facts: DraftFacts) {
    var known:
      [(duration: Duration, isApproximate: Bool, place: ReviewFinding.Place, shown: String)] = []
    if let span = facts.span {
      let length = Duration(from: span.start, to: span.end)
      if length.minutes > 0 { known.append((length, false, span.place, "\(length)")) }
    }
    for length in facts.lengths {
      known.append((length.duration, length.isApproximate, length.place, length.place.quote))
    }
    guard let first = known.first else { return }
    let others = known.dropFirst().filter { other in
      let distance = abs(other.duration.minutes - first.duration.minutes)
      let isRough = other.isApproximate || first.isApproximate
      let slack = max(isRough ? 10 : 2, first.duration.minutes / (isRough ? 4 : 10))
      return distance > slack
    }
    guard let other = others.first else { return }
    let places = ([first] + others).map(\.place)
    findings.add(
      "figures-disagree", in: facts.lengths.first?.section ?? .impact, at: unique(places),
      ["a": other.shown, "b": first.shown])
  }

  private static func unique(_ places: [ReviewFinding.Place]) -> [ReviewFinding.Place] {
    var seen: Set<Int> = []
    return places.filter { seen.insert($0.range.lowerBound).inserted }
  }

  private struct Count {
    var number: String
    var thing: String
    var place: ReviewFinding.Place
  }

  private static func counts(_ findings: inout Findings) {
    let summary = counts(findings.draft, .summary).prefix(100)
    let impact = counts(findings.draft, .impact).prefix(100)
    for count in summary {
      let same = impact.filter { $0.thing == count.thing }
      let own = summary.filter { $0.thing == count.thing }
      guard own.count == 1, same.count == 1, let other = same.first, other.number != count.number
      else { continue }
      findings.add(
        "figures-disagree", in: .summary, at: [count.place, other.place],
        ["a": count.place.quote, "b": other.place.quote])
    }
  }

  private static func counts(_ draft: Draft, _ section: SectionName) -> [Count] {
    var counts: [Count] = []
    for part in draft.words(of: section) {
      for cell in part.cells {
        let tokens = Tokenizer.tokens(in: cell.text)
        for (index, word) in tokens.enumerated().dropFirst()
        where word.kind == .word && things.contains(word.text) {
          let number = tokens[index - 1]
          guard number.kind == .number,
            number.text.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2C })
          else { continue }
          // Both numbers of `187 of 611 cars` count cars: which one is meant cannot be told.
          if index > 2, tokens[index - 2].text == "of" { continue }
          counts.append(
            Count(
              number: String(decoding: number.text.utf8.filter { $0 != 0x2C }, as: UTF8.self),
              thing: word.text,
              place: draft.place(
                cell.fileRange(of: number.range.lowerBound..<word.range.upperBound))))
        }
      }
    }
    return counts
  }

  /// What an incident is counted in; other nouns are too often two different groups.
  private static let things: Set<String> = [
    "users", "customers", "orders", "requests", "accounts", "messages", "payments", "clients",
    "emails", "jobs",
    "shops", "visitors", "transactions", "tickets", "calls", "sessions", "passengers", "patients",
    "deliveries",
    "parcels", "bookings", "subscribers", "invoices", "players", "students", "documents", "files",
    "records",
  ]

  /// A day in title, summary or impact that lies more than a day outside the timeline.
  private static func days(_ findings: inout Findings, _ facts: DraftFacts) {
    let draft = findings.draft
    var stated: [(date: CalendarDate, place: ReviewFinding.Place)] = []
    func note(_ excerpt: Excerpt) {
      let found = DateReader.find(in: excerpt.text, today: nil)
      guard found.count == 1, let one = found.first else { return }
      stated.append((one.date, draft.place(excerpt.fileRange(of: one.range))))
    }
    if let title = draft.title { note(title.excerpt) }
    for part in draft.parts where part.kind == .text || part.kind == .item {
      let label = TemplateText.plain(part.label)
      if ["incident date", "date of incident", "start time"].contains(label) { note(part.body) }
    }
    for part in draft.words(of: .summary).prefix(1) { note(part.body) }
    let rows = facts.timeline.dates.map(\.date)
    var range: ClosedRange<CalendarDate>?
    var other: ReviewFinding.Place?
    if let first = rows.min(), let last = rows.max() {
      range = first...last
      other = facts.timeline.dates.first.map { draft.place($0.excerpt) }
    } else if let span = facts.span, span.start.date <= span.end.date {
      range = span.start.date...span.end.date
      other = span.place
    } else if let first = stated.first {
      range = first.date...first.date
      other = first.place
    }
    guard let range, let other else { return }
    let wrong = stated.filter {
      $0.date < range.lowerBound.adding(days: -1) || $0.date > range.upperBound.adding(days: 1)
    }
    guard let first = wrong.first else { return }
    findings.add(
      "figures-disagree", in: nil, at: unique(wrong.map(\.place) + [other]),
      ["a": first.place.quote, "b": other.quote])
  }
}
