import Coach
import Language
import Postmortem

/// Links to what the handbook holds.
extension Interview {
  /// At most this many are offered for one question.
  static let mostCandidates = 5

  /// What the handbook offers for a reference, best first: the files whose names share most words
  /// with this incident, then the latest.
  func candidates(for field: Field) -> [String] {
    let about = Set(
      ([answers[Slot(.incident, .symptom)]?.text ?? ""] + allRungs.map(\.answer))
        .flatMap(Self.words))
    let own = postmortemPath
    let offered = (handbook ?? []).filter { path in
      path != own && path != source?.path && kinds(of: path).contains(field)
    }
    let ranked = offered.map { path in
      (path: path, shared: Set(Self.words(of: path)).intersection(about).count)
    }
    return ranked.sorted { ($0.shared, $0.path) > ($1.shared, $1.path) }
      .prefix(Self.mostCandidates).map(\.path)
  }

  /// The longer words of a text or a path.
  private static func words(of text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.filter { $0.count > 3 }
      .map(String.init)
  }

  /// The questions a file of the handbook may answer, by the folders and the name it has.
  private func kinds(of path: String) -> Set<Field> {
    let words = Set(path.lowercased().split { "/-_. ".contains($0) }.map(String.init))
    var kinds: Set<Field> = []
    if !words.isDisjoint(with: ["pattern", "patterns"]) { kinds.insert(.pattern) }
    if words.contains("postmortems"), !path.hasSuffix(".transcript.md") { kinds.insert(.pattern) }
    if !words.isDisjoint(with: ["runbook", "runbooks", "playbook", "playbooks"]) {
      kinds.insert(.runbook)
    }
    if !words.isDisjoint(with: ["adr", "adrs", "decision", "decisions"]) { kinds.insert(.adr) }
    return kinds
  }

  /// Whether a text names something: it has a digit or a capital letter, and nothing of a path.
  ///
  /// Runbooks are often kept in a wiki, and known by a number or a title.
  private static func isName(_ text: String) -> Bool {
    !text.contains("/") && !TypedPath.isMarked(text) && Int(text) == nil
      && YesNo.read(text) == nil && text.contains { $0.isNumber || $0.isUppercase }
  }

  private static func isURL(_ text: String) -> Bool {
    let lower = text.lowercased()
    return !text.contains(" ")
      && ["https://", "http://"].contains { lower.hasPrefix($0) && text.count > $0.count }
  }

  /// A path below the handbook, a page elsewhere or a name, with an optional note in parentheses.
  func reference(_ text: String, at slot: Slot) -> Outcome {
    if YesNo.read(text) == false { return .accept(Answer(text: "")) }
    var typed = text
    var note: String?
    if text.hasSuffix(")"), let open = text.range(of: " (") {
      note = String(text[open.upperBound...].dropLast())
      typed = String(text[..<open.lowerBound])
    }
    let answer = { (path: String, form: Document.Reference.Form) in
      Answer(
        text: note.map { "\(path) (\($0))" } ?? path,
        content: .reference(path: path, note: note, form: form))
    }
    if Self.isURL(typed) { return .accept(answer(typed, .url)) }
    let files = handbook ?? []
    if let number = Int(typed), case let offered = candidates(for: slot.field),
      offered.indices.contains(number - 1)
    {
      return .accept(answer(offered[number - 1], .path))
    }
    guard let path = inside(typed) else {
      return .object(
        Objection("outside-handbook", .format, quote: typed, candidate: Answer(text: "")))
    }
    if files.contains(path) { return .accept(answer(path, .path)) }
    let named = files.filter { $0.hasSuffix("/" + path) }
    if named.count == 1 { return .accept(answer(named[0], .path)) }
    if Self.isName(typed) {
      return .accept(answer(typed, .name), notes: [Messages.keptAsName(typed)])
    }
    if !creating(slot.field).isEmpty { return .accept(answer(path, .path)) }
    return .object(
      Objection("no-such-file", .format, quote: typed, candidate: Answer(text: "")))
  }

  /// A typed path as seen from the handbook: given from there, or as a link in the postmortem would
  /// be; nil where it leaves the handbook.
  private func inside(_ typed: String) -> String? {
    let source = typed.hasPrefix("../") ? postmortemPath : ""
    return RelativeLink.target(of: typed, in: source)
  }

  /// The action items that will create a runbook or a decision record, which need not exist yet.
  func creating(_ field: Field) -> [Document.Action] {
    let stems: [String]
    switch field {
    case .runbook: stems = ["runbook", "playbook", "procedure"]
    case .adr: stems = ["adr", "decide", "decision", "choose"]
    default: return []
    }
    return actions.filter { action in
      let words = action.item.text.lowercased().split { !$0.isLetter }
      return words.contains { word in stems.contains { word.hasPrefix($0) } }
    }
  }
}

extension String {
  /// The first place of `needle`; no Foundation is needed for so little.
  fileprivate func range(of needle: String) -> Range<String.Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(needle) {
        return start..<index(start, offsetBy: needle.count)
      }
      start = index(after: start)
    }
    return nil
  }
}
