public import Coach
import JSONText
import Postmortem

/// SARIF 2.1.0, which code hosts show beside the lines of a change (OASIS, 2020).
public struct SARIFFormat: ReviewFormat {
  private let coach: Coach

  public init(coach: Coach) { self.coach = coach }

  public func fragment(_ review: FileReview) -> String {
    review.findings.map { Self.result($0, review).text }.joined(separator: ",")
  }

  private static func result(_ finding: ReviewFinding, _ review: FileReview) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("ruleId", .string(finding.rule)),
      .init("level", .string(finding.level == .suggestion ? "note" : finding.level.rawValue)),
      .init("message", ["text": .string(finding.message + " " + finding.question)]),
    ]
    let locations = finding.places.map { location($0, review) }
    members.append(
      .init("locations", .array([locations.first ?? location(nil, review)])))
    if locations.count > 1 {
      members.append(.init("relatedLocations", .array(Array(locations.dropFirst()))))
    }
    members.append(.init("properties", ["label": .string(finding.label.rawValue)]))
    return .object(members)
  }

  private static func location(_ place: ReviewFinding.Place?, _ review: FileReview) -> JSONValue {
    let artifact: JSONValue = ["uri": .string(uri(review.path))]
    guard let place, let source = review.source else {
      return ["physicalLocation": ["artifactLocation": artifact]]
    }
    let end = source.place(of: place.range.upperBound)
    return [
      "physicalLocation": [
        "artifactLocation": artifact,
        "region": [
          "startLine": JSONValue(place.line),
          "startColumn": JSONValue(source.characterColumn(of: place.range.lowerBound)),
          "endLine": JSONValue(end.line),
          "endColumn": JSONValue(source.characterColumn(of: place.range.upperBound)),
          "byteOffset": JSONValue(place.range.lowerBound),
          "byteLength": JSONValue(place.range.count),
          "snippet": ["text": .string(place.quote)],
        ],
      ]
    ]
  }

  /// A path as a relative reference of RFC 3986.
  static func uri(_ path: String) -> String {
    var out: [UInt8] = []
    let hex = Array("0123456789ABCDEF".utf8)
    for byte in path.utf8 {
      let isPlain =
        InlineReader.isLetter(byte) || (0x30...0x39).contains(byte) || "-._~/".utf8.contains(byte)
      if isPlain {
        out.append(byte)
      } else {
        out += [UInt8(ascii: "%"), hex[Int(byte >> 4)], hex[Int(byte & 15)]]
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  public func pieces(_ fragments: [String], _ counts: ReviewCounts) -> [String] {
    let rules = counts.rules.sorted().map { id -> JSONValue in
      let rule = coach.rule(id)
      return [
        "id": .string(id),
        "shortDescription": ["text": .string(rule?.title ?? id)],
        "fullDescription": [
          "text": .string(
            (rule?.whyItMatters ?? id).split(separator: "\n").joined(separator: " "))
        ],
        "defaultConfiguration": [
          "level": .string(
            rule.map { $0.level == .suggestion ? "note" : $0.level.rawValue } ?? "warning")
        ],
      ]
    }
    let driver: JSONValue = ["name": "pushback", "rules": .array(rules)]
    let head =
      "{\"$schema\":\"https://json.schemastore.org/sarif-2.1.0.json\",\"version\":\"2.1.0\","
      + "\"runs\":[{\"tool\":{\"driver\":" + driver.text + "},\"columnKind\":\"unicodeCodePoints\","
      + "\"results\":["
    return [head] + fragments.parted(by: ",") + ["]}]}\n"]
  }
}

extension DraftSource {
  /// The column of a byte, counted from 1 in characters of Unicode, a byte order mark not counted.
  func characterColumn(of byte: Int) -> Int {
    let line = line(place(of: byte).line)
    guard byte > line.lowerBound else { return 1 }
    return bytes[line.lowerBound..<min(byte, bytes.count)].reduce(1) {
      $1 & 0xC0 == 0x80 ? $0 : $0 + 1
    }
  }
}
