internal import Markup

/// The facts at the head of an incident document: from its front matter, else from labels such as
/// `Severity: 2` in its body.
struct IncidentFacts {
  var symptom: String?
  var slug: WeekSlug?
  var tags: [String] = []
  var severity: Int?
  var started: Moment?
  var ended: Moment?
  var status: IncidentDocument.Status?
  var problems: [String] = []

  // MARK: - Front matter

  mutating func readFrontMatter(_ cut: FrontMatterCut) {
    do {
      guard let root = try cut.root() else {
        if cut.yaml == nil {
          problems.append(
            "The incident document has no front matter: title, slug, severity, started and ended"
              + " between two lines ---.")
        }
        return
      }
      guard case .mapping(let entries) = root.value else { return }
      for entry in entries {
        guard let key = entry.key.string?.lowercased() else { continue }
        if key == "tags" {
          tags = entry.value.strings ?? []
        } else if let text = entry.value.string {
          read(key, text, line: entry.value.line)
        }
      }
    } catch {
      problems.append("The front matter cannot be read: \(error)")
      readLeniently(cut.yaml ?? cut.body)
    }
    if severity == nil, let tagged = tags.compactMap(Self.tagged).first { severity = tagged }
    checkOrder(line: nil)
  }

  /// Reads plain `key: value` lines of front matter that is no YAML, as where a title holds a colon.
  private mutating func readLeniently(_ yaml: String) {
    for line in yaml.split(maxSplits: 40, whereSeparator: \.isNewline).prefix(40) {
      guard let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")) else { continue }
      let key = line[..<colon].lowercased()
      var value = line[line.utf8.index(after: colon)...]
      while let first = value.first, first == " " || first == "\"" || first == "'" {
        value.removeFirst()
      }
      while let last = value.last, last == " " || last == "\"" || last == "'" { value.removeLast() }
      let known = problems.count
      read(key, String(value), line: nil)
      // One sentence on broken front matter is enough.
      problems.removeLast(problems.count - known)
    }
  }

  private mutating func read(_ key: String, _ value: String, line: Int?) {
    guard value.utf8.contains(where: { $0 > 0x20 }) else { return }
    if Self.isPlaceholder(value) {
      guard ["title", "slug", "severity", "started", "ended", "status"].contains(key) else {
        return
      }
      if key != "title" || IncidentTitle.symptom(value) == nil {
        report("\(key) still holds the words of the template.", line)
        return
      }
    }
    switch key {
    case "title": symptom = IncidentTitle.symptom(value)
    case "slug": readSlug(value, line)
    case "severity", "sev": readSeverity(value, line)
    case "started", "start", "started_at": started = moment(value, key, after: nil, line)
    case "ended", "end", "ended_at", "resolved": ended = moment(value, key, after: started, line)
    case "status":
      status = Self.status(value)
      if status == nil { report("status is \(Quote.short(value)), not open or resolved.", line) }
    default: break
    }
  }

  private mutating func readSlug(_ value: String, _ line: Int?) {
    slug = WeekSlug(value)
    guard slug == nil else { return }
    report(
      Slug.isSafe(value)
        ? "the slug \(Quote.short(value)) has no week; one like 2026-W24-queue-stuck has."
        : "the slug \(Quote.short(value)) is refused: a slug is like 2026-W24-queue-stuck.", line)
  }

  private mutating func readSeverity(_ value: String, _ line: Int?) {
    severity = Self.severity(value)
    if severity == nil { report("severity is \(Quote.short(value)), not 1, 2, 3 or 4.", line) }
  }

  private mutating func moment(
    _ value: String, _ key: String, after reference: Moment?, _ line: Int?
  ) -> Moment? {
    do {
      let moment = try Moment(parsing: value)
      return moment.assuming(reference?.zone)
    } catch MomentError.needsDate where reference != nil {
      return try? Moment(parsing: value, after: reference)
    } catch {
      report("\(key): \(error)", line)
      return nil
    }
  }

  private mutating func checkOrder(line: Int?) {
    guard let start = started, let end = ended, end < start else { return }
    report("ended (\(end.withZone)) lies before started (\(start.withZone)).", line)
    ended = nil
  }

  private mutating func report(_ problem: String, _ line: Int?) {
    problems.append(line.map { "Line \($0): \(problem)" } ?? problem.capitalizedFirst)
  }

  // MARK: - Labels

  /// Takes from labels in the body what the front matter does not say.
  ///
  /// - Parameters:
  ///   - body: The Markdown below the front matter.
  ///   - section: The lines of the timeline, which are left out.
  mutating func readLabels(of body: IncidentBody, outside section: Range<Int>?) {
    var pending: String?
    for (index, line) in body.lines.prefix(400).enumerated() {
      guard section?.contains(index) != true, !line.isBlank else { continue }
      if let heading = line.heading, heading.level <= 7 {
        pending = heading.text.lowercased()
        continue
      }
      if let key = pending {
        pending = nil
        if Self.isLabel(key), readLabel(key, line.text) { continue }
      }
      if let (key, value) = Self.label(line.text) { _ = readLabel(key, value) }
    }
    checkOrder(line: nil)
  }

  private static func isLabel(_ key: String) -> Bool {
    key.utf8.count < 30 && !key.utf8.contains(UInt8(ascii: ":"))
  }

  /// - Returns: Whether the label says a fact.
  private mutating func readLabel(_ key: String, _ value: String) -> Bool {
    switch key {
    case "severity", "sev", "severity level", "incident severity":
      if severity == nil { severity = Self.severity(value) }
    case "status", "incident status", "state":
      if status == nil { status = Self.status(value) }
    case "started", "start", "start time", "started at", "incident start", "incident started",
      "outage start", "began":
      if started == nil { started = try? Moment(parsing: value) }
    case "ended", "end", "end time", "ended at", "incident end", "outage end", "resolved",
      "resolved at", "recovered":
      if ended == nil {
        ended = try? Moment(parsing: value, after: started)
      }
    case "duration", "incident time", "when", "period", "outage window", "date and time":
      guard started == nil, ended == nil, let (start, end) = MomentRange.read(value) else {
        return false
      }
      (started, ended) = (start, end)
    default: return false
    }
    return true
  }

  /// The label of a few words before the first colon or bar of a line, in lower case, and the value.
  private static func label(_ text: String) -> (key: String, value: String)? {
    let lexemes = Lexemes(text)
    var start = 0
    while let item = lexemes[start], item.kind == .sign, start < 8 {
      start = lexemes.tag(start) ?? lexemes.entity(start) ?? lexemes.shortcode(start) ?? start + 1
    }
    var end = start
    var words: [String] = []
    while let word = lexemes.word(end), words.count < 5 {
      words.append(word)
      end += 1
    }
    while lexemes.isEmphasis(end) { end += 1 }
    guard (1...4).contains(words.count), lexemes.isSign(end, ":") || lexemes.isSign(end, "|") else {
      return nil
    }
    end += 1
    while lexemes.isEmphasis(end) { end += 1 }
    guard let first = lexemes[end], let last = lexemes[lexemes.count - 1] else { return nil }
    var bytes = lexemes.bytes[first.range.lowerBound..<last.range.upperBound]
    while let byte = bytes.last, byte == UInt8(ascii: "|") || byte <= 0x20 { bytes.removeLast() }
    for tag in ["<br>", "</p>", "</li>"] where bytes.suffix(tag.utf8.count).elementsEqual(tag.utf8)
    {
      bytes.removeLast(tag.utf8.count)
    }
    return (words.joined(separator: " "), String(decoding: bytes, as: UTF8.self))
  }

  // MARK: - Values

  /// `2`, `sev-2`, `SEV2`, `2 (partial outage)`, `P2`: the first number, where it is 1 to 4.
  private static func severity(_ text: String) -> Int? {
    let lexemes = Lexemes(text)
    for index in 0..<lexemes.count where lexemes[index]?.kind == .number {
      guard let value = lexemes.number(index, digits: 1...1), (1...4).contains(value),
        !lexemes.isMoreNumber(index + 1)
      else { return nil }
      // `2 or 3`: nobody decided yet.
      let isOne = (index + 1..<lexemes.count).allSatisfy {
        lexemes.number($0, digits: 1...1) == nil || lexemes.number($0, digits: 1...1) == value
          || lexemes.isSign($0 - 1, "(")
      }
      return isOne ? value : nil
    }
    return nil
  }

  private static func tagged(_ tag: String) -> Int? {
    let tag = tag.lowercased()
    for prefix in ["sev-", "sev", "severity-"] where tag.hasPrefix(prefix) {
      if let value = Int(tag.dropFirst(prefix.count)), (1...4).contains(value) { return value }
    }
    return nil
  }

  private static func status(_ text: String) -> IncidentDocument.Status? {
    let lexemes = Lexemes(text)
    switch lexemes.word(0) ?? "" {
    case "open", "ongoing", "active", "investigating", "monitoring", "mitigated", "unresolved":
      return .open
    case "resolved", "closed", "fixed", "done", "complete", "completed": return .resolved
    default: return nil
    }
  }

  /// Whether a value is the template's own: `YYYY-MM-DD HH:MM (TZ)`, `1 | 2 | 3 | 4`, `<symptom>`.
  private static func isPlaceholder(_ value: String) -> Bool {
    let bytes = Array(value.utf8)
    let isChoice = value.utf8.contains(UInt8(ascii: "|"))
    let isSlot = bytes.contains(UInt8(ascii: "<")) && bytes.contains(UInt8(ascii: ">"))
    return isChoice || isSlot || value.hasPrefix("YYYY") || value.hasPrefix("HH:MM")
  }
}

extension String {
  /// With a capital first letter.
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
