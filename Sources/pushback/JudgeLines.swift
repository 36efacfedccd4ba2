import Coach
import JSONText
import Postmortem

/// One request of `pushback judge` as a line of JSON, and its answer.
struct JudgeLines {
  let coach: Coach

  /// - Returns: the answer, and whether the line was a good request.
  func answer(_ line: [UInt8]) -> (JSONValue, Bool) {
    let request: JSONValue
    do throws(JSONError) {
      request = try JSONValue(parsing: line)
    } catch {
      return (["id": .null, "error": .string(error.description)], false)
    }
    let id = request["id"] ?? .null
    func bad(_ message: String) -> (JSONValue, Bool) {
      (["id": id, "error": .string(message)], false)
    }
    guard case .object = request else { return bad("a request is an object, {\"as\":…}") }
    switch request["as"]?.string {
    case "why":
      guard let question = request["question"]?.string, let answer = request["answer"]?.string
      else { return bad("\"question\" and \"answer\" are texts") }
      let previous = request["previous"]?.array?.compactMap(\.string) ?? []
      return (why(id, coach.why(question: question, answer: answer, previous: previous)), true)
    case "action":
      guard let text = request["text"]?.string else { return bad("\"text\" is a text") }
      var today: CalendarDate?
      if let day = request["today"], !day.isNull {
        guard let date = day.string.flatMap(Self.date) else {
          return bad("\"today\" is a day such as \"2026-06-09\"")
        }
        today = date
      }
      return (action(id, coach.action(text, today: today)), true)
    case "sentence":
      guard let text = request["text"]?.string else { return bad("\"text\" is a text") }
      let section = request["section"]?.string.flatMap(SectionName.init(rawValue:))
      return (sentence(id, coach.sentence(text, in: section)), true)
    default: return bad("\"as\" is \"why\", \"action\" or \"sentence\"")
    }
  }

  private func why(_ id: JSONValue, _ verdict: WhyVerdict) -> JSONValue {
    ([
      "id": id, "depth": .string(verdict.depth.rawValue), "blame": .bool(verdict.blame),
      "next": .string(verdict.next), "findings": .array(verdict.findings.map(finding)),
    ] as JSONValue).adding(silenced(verdict.silenced))
  }

  private func action(_ id: JSONValue, _ verdict: ActionVerdict) -> JSONValue {
    ([
      "id": id, "problems": .array(verdict.problems.map { .string($0.rawValue) }),
      "reach": .string(verdict.reach.rawValue), "owner": JSONValue(verdict.item.owner),
      "due": JSONValue(verdict.item.due.map(Self.text)), "issue": JSONValue(verdict.item.issue),
      "findings": .array(verdict.findings.map(finding)),
    ] as JSONValue).adding(silenced(verdict.silenced))
  }

  private func sentence(_ id: JSONValue, _ verdict: SentenceVerdict) -> JSONValue {
    ([
      "id": id, "challenge": .bool(verdict.challenge), "kind": .string(verdict.kind.rawValue),
      "findings": .array(verdict.findings.map(finding)),
    ] as JSONValue).adding(silenced(verdict.silenced))
  }

  /// What rules that the team has silenced would have said, and why they may not; nil for nothing.
  private func silenced(_ findings: [Finding]) -> JSONValue.Member? {
    guard !findings.isEmpty else { return nil }
    return JSONValue.Member(
      "silenced",
      .array(
        findings.map {
          finding($0).adding(
            JSONValue.Member("reason", JSONValue(coach.rule($0.rule)?.silence)))
        }))
  }

  private func finding(_ finding: Finding) -> JSONValue {
    [
      "rule": .string(finding.rule), "label": .string(finding.label.rawValue),
      "level": .string(finding.level.rawValue), "start": JSONValue(finding.range.lowerBound),
      "end": JSONValue(finding.range.upperBound), "quote": .string(finding.quote),
      "message": .string(finding.message),
    ]
  }

  /// `2026-06-09`.
  private static func date(_ text: String) -> CalendarDate? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2,
      parts[2].utf8.count == 2, let year = Int(parts[0]), let month = Int(parts[1]),
      let day = Int(parts[2])
    else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  private static func text(_ date: CalendarDate) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let year = String(date.year)
    return String(repeating: "0", count: max(0, 4 - year.utf8.count)) + year
      + "-\(two(date.month))-\(two(date.day))"
  }
}

extension JSONValue {
  /// The object with one more member, if there is one.
  fileprivate func adding(_ member: Member?) -> JSONValue {
    guard let member, case .object(let members) = self else { return self }
    return .object(members + [member])
  }
}
