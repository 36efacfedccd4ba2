import Postmortem

/// Front matter that is broken, or says something else than the text; and drafts written late.
enum FrontMatterChecks {
  static func run(_ findings: inout Findings, _ facts: DraftFacts, weekRule: WeekRule, path: String)
  {
    let matter = findings.draft.frontMatter
    if let problem = matter.problem {
      findings.add(
        "broken-front-matter", in: nil, at: [findings.draft.place(ofLine: problem.line)],
        ["problem": problem.message])
      return
    }
    severity(&findings, matter)
    slug(&findings, facts, weekRule)
    fileName(&findings, path)
  }

  /// `severity`, the tag `sev-2` and a line `Severity: 2` of the text.
  private static func severity(_ findings: inout Findings, _ matter: DraftFrontMatter) {
    let draft = findings.draft
    var said: [(value: String, place: ReviewFinding.Place)] = []
    if let field = matter["severity"], let number = digit(field.value) {
      said.append((number, draft.place(ofLine: field.line)))
    }
    if let tags = matter["tags"] {
      for tag in tags.values where tag.lowercased().hasPrefix("sev") {
        if let number = digit(tag) { said.append((number, draft.place(ofLine: tags.line))) }
      }
    }
    for part in draft.parts where TemplateText.plain(part.label) == "severity" {
      if let number = digit(part.body.text) { said.append((number, draft.place(part.body))) }
    }
    guard let first = said.first, let other = said.first(where: { $0.value != first.value }) else {
      return
    }
    findings.add(
      "front-matter-differs", in: nil, at: [first.place, other.place],
      ["a": first.place.quote, "b": other.place.quote])
  }

  private static func digit(_ text: String) -> String? {
    let digits = text.filter { $0.isASCII && $0.isNumber }
    return digits.count == 1 ? digits : nil
  }

  /// The week in the slug against the day the incident began.
  private static func slug(_ findings: inout Findings, _ facts: DraftFacts, _ weekRule: WeekRule) {
    guard let field = findings.draft.frontMatter["slug"], let slug = WeekSlug(field.value),
      let day = facts.day
    else { return }
    let week = weekRule.week(of: day)
    guard slug.week != week else { return }
    findings.add(
      "front-matter-differs", in: nil, at: [findings.draft.place(ofLine: field.line)],
      ["a": field.value, "b": "\(day), which is in \(week)"])
  }

  /// The slug against the name of the file, where that is `W24-name.md` or `2026-W24-name.md`.
  private static func fileName(_ findings: inout Findings, _ path: String) {
    guard let field = findings.draft.frontMatter["slug"], let slug = WeekSlug(field.value),
      let last = path.split(separator: "/").last, last.hasSuffix(".md")
    else { return }
    let name = last.dropLast(3)
    let isFiledByWeek =
      name.hasPrefix("W") && name.dropFirst().prefix(2).allSatisfy(\.isNumber)
      || WeekSlug(String(name)) != nil
    guard isFiledByWeek, name != slug.fileName.dropLast(3), name != slug.description else { return }
    findings.add(
      "front-matter-differs", in: nil, at: [findings.draft.place(ofLine: field.line)],
      ["a": field.value, "b": "the file is called \(last)"])
  }

  /// More than 72 hours after the end, where the draft gives its own day.
  static func late(_ findings: inout Findings, _ facts: DraftFacts) {
    guard let written = facts.written,
      let end = facts.span?.end.date ?? facts.timeline.dates.map(\.date).max()
    else { return }
    let days = written.date.daysSinceEpoch - end.daysSinceEpoch
    guard days > 3 else { return }
    findings.add(
      "written-late", in: nil, at: [written.place], ["days": "\(days)", "end": "\(end)"])
  }
}
