import Coach

/// Checkstyle's XML, which most build servers read.
public struct CheckstyleFormat: ReviewFormat {
  private let style: ReportStyle

  public init(style: ReportStyle) { self.style = style }

  public func fragment(_ review: FileReview) -> String {
    if review.findings.isEmpty, review.error == nil { return "" }
    var text = "  <file name=\"\(escaped(review.path))\">\n"
    if let error = review.error {
      text +=
        "    <error line=\"1\" severity=\"error\" message=\"\(escaped(error))\" source=\"pushback\"/>\n"
    }
    for finding in review.findings {
      let place = finding.places.first
      var message = finding.message + " " + finding.question
      let others = finding.places.dropFirst().prefix(20).map { String($0.line) }
      if !others.isEmpty { message += " Also on line \(others.joined(separator: ", "))." }
      text +=
        "    <error line=\"\(place?.line ?? 1)\" column=\"\(place?.column ?? 1)\" severity=\""
        + (finding.level == .suggestion ? "info" : finding.level.rawValue)
        + "\" message=\"\(escaped(message))\" source=\"pushback.\(finding.rule)\"/>\n"
    }
    return text + "  </file>\n"
  }

  public func pieces(_ fragments: [String], _ counts: ReviewCounts) -> [String] {
    ["<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"8.0\">\n"] + fragments
      + ["</checkstyle>\n"]
  }

  /// Text for an attribute; what XML has no place for is made visible before.
  private func escaped(_ text: String) -> String {
    var result = ""
    for scalar in style.visible(text).unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\n": result += "&#10;"
      case "\t": result += " "
      case "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
