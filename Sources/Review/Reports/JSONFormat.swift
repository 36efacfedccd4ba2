import Coach
import JSONText
import Postmortem

/// For programs: one object, whose shape stays as it is.
public struct JSONFormat: ReviewFormat {
  public init() {}

  public func fragment(_ review: FileReview) -> String {
    var bytes: [UInt8] = []
    // Finding by finding: a whole draft's as values take several times the memory of their text.
    var head = Self.head(of: review)
    if review.error == nil { head.append(.init("findings", .array([]))) }
    JSONValue.object(head).write(into: &bytes)
    guard !review.findings.isEmpty, review.error == nil else {
      return String(decoding: bytes, as: UTF8.self)
    }
    bytes.removeLast(2)
    for (index, finding) in review.findings.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      Self.value(finding).write(into: &bytes)
    }
    bytes += "]}".utf8
    return String(decoding: bytes, as: UTF8.self)
  }

  /// What is told of a file before its findings.
  private static func head(of review: FileReview) -> [JSONValue.Member] {
    if let error = review.error {
      return [.init("path", .string(review.path)), .init("error", .string(error))]
    }
    return [
      .init("path", .string(review.path)),
      .init(
        "sections",
        .object(review.sections.map { JSONValue.Member($0.name.rawValue, JSONValue($0.line)) })),
    ]
  }

  private static func value(_ finding: ReviewFinding) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("rule", .string(finding.rule)), .init("label", .string(finding.label.rawValue)),
      .init("level", .string(finding.level.rawValue)),
      .init("section", JSONValue(finding.section?.rawValue)),
      .init("message", .string(finding.message)), .init("question", .string(finding.question)),
    ]
    members.append(.init("places", .array(finding.places.map(value))))
    return .object(members)
  }

  private static func value(_ place: ReviewFinding.Place) -> JSONValue {
    [
      "line": JSONValue(place.line), "column": JSONValue(place.column),
      "start": JSONValue(place.range.lowerBound), "end": JSONValue(place.range.upperBound),
      "quote": .string(place.quote),
    ]
  }

  public func pieces(_ fragments: [String], _ counts: ReviewCounts) -> [String] {
    let numbers: JSONValue = [
      "error": JSONValue(counts.error), "warning": JSONValue(counts.warning),
      "suggestion": JSONValue(counts.suggestion), "silenced": JSONValue(counts.silenced),
      "accepted": JSONValue(counts.accepted),
    ]
    return ["{\"version\":1,\"files\":["] + fragments.parted(by: ",")
      + ["],\"counts\":" + numbers.text + "}\n"]
  }
}
