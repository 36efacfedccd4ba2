import Postmortem

/// Links to files that are not there, and links to nowhere.
enum LinkChecks {
  /// - Parameters:
  ///   - findings: What is found is added here.
  ///   - exists: Whether a file is there, by its path from the draft's folder; nil where the draft
  ///   is in no folder.
  static func run(_ findings: inout Findings, exists: ((String) -> Bool)?) {
    let draft = findings.draft
    var places: [ReviewFinding.Place] = []
    for part in draft.parts {
      for link in part.links {
        guard isDead(link.destination, exists), !isToCome(part, draft) else { continue }
        places.append(draft.place(link.range))
      }
    }
    if let field = draft.frontMatter["incident"], isDead(field.value, exists) {
      places.append(draft.place(ofLine: field.line))
    }
    if !places.isEmpty { findings.add("dead-link", in: nil, at: places) }
  }

  private static func isDead(_ destination: String, _ exists: ((String) -> Bool)?) -> Bool {
    if destination.isEmpty || destination == "#" { return true }
    if ["TBD", "tbd", "TODO", "todo", "url", "link", "..."].contains(destination) { return true }
    guard let exists, destination.utf8.first != UInt8(ascii: "#"),
      destination.utf8.first != UInt8(ascii: "/"),
      let path = path(destination)
    else { return false }
    return !exists(path)
  }

  /// The relative path a destination names; nil for an address.
  private static func path(_ destination: String) -> String? {
    let path = destination.prefix { $0 != "#" && $0 != "?" }
    guard !path.prefix(while: { $0 != "/" }).contains(":"), !path.isEmpty else { return nil }
    var bytes: [UInt8] = []
    var rest = Array(path.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), rest.count >= 2,
        let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The relative paths that the links of a draft name.
  static func paths(of draft: Draft) -> Set<String> {
    let destinations = draft.parts.flatMap { $0.links.map(\.destination) }
    let incident = draft.frontMatter["incident"].map { [$0.value] } ?? []
    return Set(
      (destinations + incident).filter { !$0.hasPrefix("#") && !$0.hasPrefix("/") }
        .compactMap(path))
  }

  /// A runbook or a decision record that an action is to write need not be there yet.
  private static func isToCome(_ part: DraftPart, _ draft: Draft) -> Bool {
    guard part.section == .references else { return false }
    let label = TemplateText.plain(part.label)
    guard label == "runbook" || label == "adr" else { return false }
    return draft.words(of: .actionItems).contains { action in
      action.cells.contains { TemplateText.plainAll($0.text).contains(label) }
    }
  }
}
