import Coach
import Postmortem

/// The document out of the answers: nothing in it is written by us.
extension Interview {
  var document: Document {
    var document = Document()
    document.symptom = text(.incident, .symptom) ?? ""
    document.slug = slug.description
    if case .severity(let level)? = answers[Slot(.incident, .severity)]?.content {
      document.severity = level
    }
    document.started = answers[Slot(.incident, .started)].flatMap(Self.moment)
    document.ended = answers[Slot(.incident, .ended)].flatMap(Self.moment)
    document.incident = source?.path.map { RelativeLink.path(to: $0, from: postmortemPath) }
    document.affected = passage(.impact, .who)
    document.couldNotDo = passage(.impact, .what)
    document.quantitative = passage(.impact, .numbers)
    document.timeline = rows
    document.chains = chains
    document.wentWell = items(of: .wentWell)
    document.wentPoorly = items(of: .wentPoorly)
    document.actions = actions
    document.learned = items(of: .learned)
    document.summary = passage(.summary, .summary)
    document.marks = marks
    document.references = references
    return document
  }

  private func text(_ section: Section, _ field: Field) -> String? {
    answers[Slot(section, field)]?.text
  }

  private func passage(_ section: Section, _ field: Field) -> Document.Passage? {
    answers[Slot(section, field)]?.passage
  }

  func items(of section: Section) -> [Document.Passage] {
    var items: [Document.Passage] = []
    for n in 1... {
      guard let answer = answers[Slot(section, .item, n: n)], !answer.isEnd else { break }
      if !answer.isDropped { items.append(answer.passage) }
    }
    return items
  }

  private var chains: [Document.Chain] {
    (1...chainCount).compactMap { number in
      let rungs = rungs(of: number).map { _, answer in
        Document.Rung(question: answer.rung?.question ?? "", answer: answer.passage)
      }
      let statement = answers[Slot(.rootCause, .statement, chain: number)]?.passage
      guard !rungs.isEmpty || statement != nil else { return nil }
      return Document.Chain(cause: cause(of: number), rungs: rungs, rootCause: statement)
    }
  }

  private var references: [Document.Reference] {
    var references: [Document.Reference] = []
    if let path = source?.path {
      references.append(
        Document.Reference(kind: .incident, path: RelativeLink.path(to: path, from: postmortemPath))
      )
    }
    let kinds: [(Field, Document.Reference.Kind)] = [
      (.pattern, .pattern), (.runbook, .runbook), (.adr, .adr),
    ]
    for (field, kind) in kinds {
      guard
        case .reference(let path, let note, let form)? = answers[Slot(.references, field)]?.content
      else { continue }
      references.append(
        Document.Reference(
          kind: kind,
          path: form == .path ? RelativeLink.path(to: path, from: postmortemPath) : path,
          note: note, form: form))
    }
    return references
  }

  // MARK: - Where it goes

  /// Year, week and name: the incident document's where it has them, else the week of the start
  /// and the symptom.
  var slug: WeekSlug {
    if let slug = incident?.slug { return slug }
    let symptom = text(.incident, .symptom) ?? ""
    let date = answers[Slot(.incident, .started)].flatMap(Self.moment)?.date ?? now.date
    return WeekSlug(week: setup.weekRule.week(of: date), name: Slug.kebab(symptom))
  }

  /// Below the handbook's folder.
  var postmortemPath: String {
    let slug = slug
    return "postmortems/\(slug.week.year)/\(slug.fileName)"
  }

  // MARK: - The check

  /// The four lines of the anti-pattern check.
  ///
  /// They are computed; nobody can answer them.
  var marks: [Document.Mark] {
    let faults = path(upTo: .references).compactMap { answers[$0] }.flatMap(\.faults)
    func mark(_ line: String, _ reasons: [String]) -> Document.Mark {
      Document.Mark(line: line, passed: reasons.isEmpty, reason: reasons.first ?? "")
    }
    func standing(_ labels: Set<Label>) -> [String] {
      faults.filter { labels.contains($0.label) }.map { fault in
        fault.quote.isEmpty ? fault.label.rawValue : "\(fault.label.rawValue): “\(fault.quote)”"
      }
    }
    let actions = actions
    var concrete = standing([.vague, .monitoring])
    if actions.isEmpty { concrete.append("there are no action items") }
    if let index = actions.firstIndex(where: { $0.owner == nil }) {
      concrete.append("action \(index + 1) has no owner")
    }
    if let index = actions.firstIndex(where: { $0.due == nil }) {
      concrete.append("action \(index + 1) has no due date")
    }
    var preventing = standing([.personFix])
    if onlyPatches { preventing.append("no action prevents a recurrence") }
    if let end = unmetEnds.first { preventing.append("no action meets why \(end.n)") }
    return [
      mark("\"Human error\" framing avoided?", standing([.blame, .selfBlame, .person])),
      mark("Action items concrete + assigned + due-dated?", concrete),
      mark("Action items prevent recurrence (not just patch the symptom)?", preventing),
      mark("5-whys reaches a *system* root cause, not a person?", shallowEnds),
    ]
  }

  private func path(upTo last: Section) -> [Slot] {
    Section.allCases.filter { $0 <= last }.flatMap(path(in:))
  }

  /// What keeps the ladders from counting as finished.
  private var shallowEnds: [String] {
    var reasons: [String] = []
    for chain in 1...chainCount {
      let rungs = rungs(of: chain)
      let standing = rungs.filter { !$0.answer.parked }
      if let parked = rungs.first(where: \.answer.parked) {
        reasons.append("why \(parked.n) is parked")
      }
      if answers[Slot(.rootCause, .statement, chain: chain)]?.parked == true {
        reasons.append("the root cause is parked")
      }
      if standing.count < Self.fewestRungs { reasons.append("fewer than three whys") }
      if let last = standing.last, last.answer.rung?.depth != .system {
        reasons.append("the last why ends at a mechanism")
      }
    }
    return reasons
  }

  // MARK: - The end

  mutating func finish(_ text: String, at slot: Slot) -> Outcome {
    if slot.field == .goto {
      guard case .one(let section) = sectionName(text), let first = firstSlot(of: section) else {
        return .object(
          Objection("unknown-section", .format, quote: text, candidate: Answer(text: "")))
      }
      return .move(section == .finish ? Slot(.finish, .confirm) : first)
    }
    guard let yes = YesNo.read(text) else {
      return .object(Objection("yes-or-no", .format, quote: text, candidate: Answer(text: "")))
    }
    if slot.field == .confirm, !yes { return .move(Slot(.finish, .goto)) }
    if slot.field == .replace, !yes { copy += 1 }
    return .need(.save(output(replacing: slot.field == .replace && yes)))
  }

  /// The target is taken: the author decides, and a copy takes the next free number.
  mutating func fileExists(in step: inout Step) {
    request = nil
    if copy > 1 {
      copy += 1
      request = .save(output(replacing: false))
      return
    }
    pending = Slot(.finish, .replace)
    ask(in: &step)
  }

  private func output(replacing: Bool) -> FinishedFiles {
    let base = postmortemPath.dropLast(3) + (copy > 1 ? "-\(copy)" : "")
    return FinishedFiles(
      postmortem: base + ".md", document: document.markdown, transcript: base + ".transcript.md",
      conversation: transcript.markdown(titled: document.symptom), replacing: replacing)
  }
}
