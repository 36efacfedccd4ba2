import Coach
import Postmortem

/// The first facts: the draft, the incident document, the symptom, the times, the severity.
extension Interview {
  /// Takes what an incident document says.
  mutating func take(_ source: IncidentSource) {
    self.source = source
    incident = IncidentDocument(source.text)
  }

  /// What the incident document says about a field.
  func found(at slot: Slot) -> String? {
    guard answers[slot] == nil, let incident else { return nil }
    switch slot.field {
    case .symptom: return incident.symptom
    case .started: return incident.started?.withZone
    case .ended: return incident.ended?.withZone
    case .severity: return incident.severity.map(String.init)
    default: return nil
    }
  }

  func draft(_ text: String) -> Outcome {
    if YesNo.declines(text) { return .accept(Answer(text: "")) }
    guard TypedPath.looksLikeOne(text) else {
      return .object(Objection("draft-path", .format, quote: text, candidate: Answer(text: text)))
    }
    return .leave(Messages.reviewDraft(text), .draft)
  }

  /// Facts typed here are no path: whoever has not seen what was asked is told.
  func document(_ text: String) -> Outcome {
    if YesNo.declines(text) { return .accept(Answer(text: "")) }
    guard TypedPath.looksLikeOne(text) else {
      return .object(
        Objection("document-path", .format, quote: text, candidate: Answer(text: text)))
    }
    return .need(.incident(text))
  }

  mutating func incidentWasRead(_ source: IncidentSource, in step: inout Step) {
    sourceBefore = (self.source, incident)
    take(source)
    let slot = Slot(.incident, .document)
    accept(Answer(text: source.path ?? ""), at: slot, in: &step)
    for problem in incident?.problems ?? [] { note(problem, in: &step) }
    if source.path == nil { note(Messages.incidentOutside, in: &step) }
    advance()
    ask(in: &step)
  }

  mutating func incidentWasNotRead(_ problem: String, in step: inout Step) {
    let objection = Objection(
      "unreadable-document", .format, values: ["problem": problem], candidate: Answer(text: ""))
    object(objection, at: Slot(.incident, .document), in: &step)
    ask(in: &step)
  }

  /// Only what faults somebody is pushed back here, and once: the symptom cannot be parked, and a
  /// judge that errs must not lock the author in.
  func symptom(_ text: String, at slot: Slot) -> Outcome {
    guard text.unicodeScalars.contains(where: \.properties.isAlphabetic) else {
      return .object(Objection("empty-answer", .vacuous, candidate: Answer(text: text)))
    }
    var objections = heard(text, at: slot)
    for index in objections.indices { objections[index].once = Raised(slot: slot, key: "blame") }
    return settle(Answer(text: text), objections, at: slot)
  }

  // MARK: - Times

  func moment(_ text: String, at slot: Slot) -> Outcome {
    let started = answers[Slot(.incident, .started)].flatMap(Self.moment)
    let reference = slot.field == .ended ? started : nil
    let moment: Moment
    do {
      moment = try Self.moment(text, now: now, after: reference)
    } catch {
      return .object(
        Objection(
          "bad-time", .format, quote: text, values: ["problem": error.description],
          candidate: Answer(text: text)))
    }
    let answer = Answer(text: moment.withZone, content: .moment(moment))
    let other =
      slot.field == .ended ? started : answers[Slot(.incident, .ended)].flatMap(Self.moment)
    if let other, slot.field == .ended ? moment < other : other < moment {
      return .object(
        Objection(
          "end-before-start", .format, quote: text,
          values: [
            "started": (slot.field == .ended ? other : moment).withZone,
            "ended": (slot.field == .ended ? moment : other).withZone,
          ], candidate: answer))
    }
    var objections: [Objection] = []
    let stated = slot.field == .started ? incident?.started : incident?.ended
    if let stated, stated != moment {
      objections.append(
        differs(moment.withZone, stated.withZone, at: slot, answer))
    }
    var notes: [String] = []
    if slot.field == .ended {
      notes.append(Messages.timeLeft(until: moment.inUTC(addingMinutes: 72 * 60), now: now))
    }
    if slot.field == .started, let slug = incident?.slug {
      let week = setup.weekRule.week(of: moment.date)
      if slug.week != week {
        notes.append(Messages.weekDiffers(slug.description, week.description))
      }
    }
    return settle(answer, objections, at: slot, notes: notes)
  }

  /// Reads a typed moment.
  ///
  /// A clock alone behind a start is the next such time; where that would be the next day and more
  /// than twelve hours off, it is taken as the start's own day, which a slip of the keyboard is
  /// likelier to be.
  private static func moment(
    _ text: String, now: Moment, after reference: Moment?
  ) throws(MomentError) -> Moment {
    let moment = try Moment(parsing: text, now: now, after: reference)
    guard let reference, moment.date != reference.date,
      Duration(from: reference, to: moment).minutes > 12 * 60, isClockAlone(text)
    else { return moment }
    return Moment(date: reference.date, clock: moment.clock, zone: moment.zone)
  }

  private static func isClockAlone(_ text: String) -> Bool {
    do throws(MomentError) {
      _ = try Moment(parsing: text)
      return false
    } catch .needsDate {
      return true
    } catch {
      return false
    }
  }

  private func differs(
    _ here: String, _ there: String, at slot: Slot, _ answer: Answer
  ) -> Objection {
    Objection(
      "places-differ", .inconsistent, quote: here,
      values: ["a": here, "b": there, "place": "the incident document"],
      places: ["incident document: \(there)"], once: Raised(slot: slot, key: "places-differ"),
      candidate: answer)
  }

  // MARK: - Severity

  func severity(_ text: String, at slot: Slot) -> Outcome {
    guard let level = Severity.read(text) else {
      return .object(
        Objection("bad-severity", .format, quote: text, candidate: Answer(text: text)))
    }
    let answer = Answer(text: "\(level)", content: .severity(level))
    var objections: [Objection] = []
    if let stated = incident?.severity, stated != level {
      objections.append(differs("\(level)", "\(stated)", at: slot, answer))
    }
    return settle(answer, objections, at: slot)
  }
}

/// Severities as people type them: `2`, `sev-2`, `SEV2`, `P2`, `2 (partial outage)`.
enum Severity {
  /// - Returns: 1 to 4; nil where the text names no such level, or more than one.
  static func read(_ text: String) -> Int? {
    var levels: [Int] = []
    var number: Int?
    for scalar in (text + " ").unicodeScalars {
      if let digit = scalar.properties.numericType == .decimal ? Int(String(scalar)) : nil {
        number = min((number ?? 0) * 10 + digit, 1_000)
      } else if let whole = number {
        levels.append(whole)
        number = nil
      }
    }
    guard !text.hasPrefix("-"), let level = levels.first, levels.allSatisfy({ $0 == level }),
      (1...4).contains(level)
    else { return nil }
    return level
  }
}
