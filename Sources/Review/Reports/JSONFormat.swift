import Coach
import JSONText
import Postmortem

/// For programs: one object, whose shape stays as it is.
public struct JSONFormat: ReviewFormat {
  public init() {}

  public func fragment(_ review: FileReview) -> String { Self.value(review).text }

  /// What is told of a file.
  static func value(_ review: FileReview) -> JSONValue {
    if let error = review.error {
      return ["path": .string(review.path), "error": .string(error)]
    }
    return [
      "path": .string(review.path),
      "sections": .object(
        review.sections.map { JSONValue.Member($0.name.rawValue, JSONValue($0.line)) }),
      "findings": .array(review.findings.map(value)),
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

  public func whole(_ fragments: [String], _ counts: ReviewCounts) -> String {
    let numbers: JSONValue = [
      "error": JSONValue(counts.error), "warning": JSONValue(counts.warning),
      "suggestion": JSONValue(counts.suggestion), "silenced": JSONValue(counts.silenced),
      "accepted": JSONValue(counts.accepted),
    ]
    return "{\"version\":1,\"files\":[" + fragments.joined(separator: ",") + "],\"counts\":"
      + numbers.text + "}\n"
  }
}
