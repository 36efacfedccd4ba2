import Coach

/// Annotations of a GitHub workflow: one line each, which the runner turns into notes at the lines.
public struct GitHubFormat: ReviewFormat {
  private let style: ReportStyle

  public init(style: ReportStyle) { self.style = style }

  public func fragment(_ review: FileReview) -> String {
    if let error = review.error {
      return "::error file=\(property(review.path))::\(data(error))\n"
    }
    return review.findings.map { finding in
      let command =
        switch finding.level {
        case .error: "error"
        case .warning: "warning"
        case .suggestion: "notice"
        }
      var place = "file=\(property(review.path)),line=\(finding.places.first?.line ?? 1)"
      if let first = finding.places.first, let source = review.source {
        let end = source.place(of: first.range.upperBound)
        place += ",endLine=\(end.line),col=\(first.column)"
        if end.line == first.line { place += ",endColumn=\(end.column)" }
      }
      var text = finding.message + "\n" + finding.question
      let others = finding.places.dropFirst().prefix(20).map { String($0.line) }
      if !others.isEmpty { text += "\nAlso on line \(others.joined(separator: ", "))." }
      return "::\(command) \(place),title=\(property(finding.rule))::\(data(text))\n"
    }.joined()
  }

  public func pieces(_ fragments: [String], _ counts: ReviewCounts) -> [String] {
    fragments + [TextFormat.lastLine(counts) + "\n"]
  }

  /// Escapes as the runner reads them back.
  private func data(_ text: String) -> String {
    escaped(style.visible(text), [UInt8(ascii: "%"), 0x0A, 0x0D])
  }

  private func property(_ text: String) -> String {
    escaped(
      style.visible(text), [UInt8(ascii: "%"), 0x0A, 0x0D, UInt8(ascii: ":"), UInt8(ascii: ",")])
  }

  private func escaped(_ text: String, _ signs: Set<UInt8>) -> String {
    let hex = Array("0123456789ABCDEF".utf8)
    var out: [UInt8] = []
    for byte in text.utf8 {
      if signs.contains(byte) {
        out += [UInt8(ascii: "%"), hex[Int(byte >> 4)], hex[Int(byte & 15)]]
      } else {
        out.append(byte)
      }
    }
    return String(decoding: out, as: UTF8.self)
  }
}
