public import JSONText
import Postmortem

/// What an old handbook already has: the findings of a review that was kept as JSON.
///
/// They are told by file, rule and words, not by line, so that text may move.
public struct Baseline: Sendable {
  private struct Key: Hashable {
    var rule: String
    var words: String
  }

  /// How often each is accepted, by file.
  private var accepted: [String: [Key: Int]] = [:]

  /// Takes the output of `--format json`; nil where it is something else.
  public init?(_ json: JSONValue) {
    guard let files = json["files"]?.array else { return nil }
    for file in files {
      guard let path = file["path"]?.string else { return nil }
      for finding in file["findings"]?.array ?? [] {
        guard let rule = finding["rule"]?.string else { return nil }
        let places = finding["places"]?.array ?? []
        let words =
          places.isEmpty
          ? [finding["section"]?.string ?? ""] : places.map { $0["quote"]?.string ?? "" }
        for one in words {
          accepted[Self.plain(path), default: [:]][Key(rule: rule, words: one), default: 0] += 1
        }
      }
    }
  }

  /// `./a//b.md` is `a/b.md`.
  private static func plain(_ path: String) -> String {
    let parts = path.split(separator: "/").filter { $0 != "." }.joined(separator: "/")
    return path.hasPrefix("/") ? "/" + parts : parts
  }

  /// The findings that are new, and how many are not.
  func new(_ findings: [ReviewFinding], path: String) -> (findings: [ReviewFinding], known: Int) {
    var left = accepted[Self.plain(path)] ?? [:]
    var known = 0
    func isKnown(_ rule: String, _ words: String) -> Bool {
      let key = Key(rule: rule, words: words)
      guard let count = left[key], count > 0 else { return false }
      left[key] = count - 1
      return true
    }
    var new: [ReviewFinding] = []
    for var finding in findings {
      if finding.places.isEmpty {
        if isKnown(finding.rule, finding.section?.rawValue ?? "") {
          known += 1
        } else {
          new.append(finding)
        }
      } else {
        finding.places.removeAll { isKnown(finding.rule, $0.quote) }
        if finding.places.isEmpty { known += 1 } else { new.append(finding) }
      }
    }
    return (new, known)
  }
}
