/// Titles of incident documents.
enum IncidentTitle {
  /// The symptom that a title names: without `Incident:`, a number or a date before it.
  ///
  /// nil where nothing else stands in it, or the template's `<symptom>`.
  static func symptom(_ title: String) -> String? {
    let lexemes = Lexemes(title)
    var index = 0
    var isOpening = true
    // The words that only say what kind of document this is, up to their colon or dash.
    while isOpening {
      isOpening = false
      var end = index
      var words = 0
      while let word = lexemes.word(end), kinds.contains(word) {
        end += 1
        // `Post-mortem`
        if word == "post", lexemes.isSign(end, "-"), lexemes.word(end + 1) == "mortem" { end += 2 }
        words += 1
      }
      if words > 0, lexemes.isSign(end, "#") || lexemes.isSign(end, "-"),
        lexemes[end + 1]?.kind == .number, !isDate(lexemes, end + 1)
      {
        end += 2
      }
      if let (_, behind) = DateReading.match(lexemes, at: end, isLoose: true), words > 0 || end == 0
      {
        end = behind
        words += 1
        if case .clock(_, let behind)? = ClockReading.match(lexemes, at: end, isLoose: false) {
          end = ZoneReading.match(lexemes, at: behind, isAlone: false)?.end ?? behind
        }
      }
      if words > 0, !lexemes.touches(end) || !lexemes.touches(end + 1),
        [":", "-", "|", ","].contains(where: { lexemes.isSign(end, $0) })
      {
        index = end + 1
        isOpening = true
      } else if words > 0, lexemes[end] == nil {
        return nil
      }
    }
    guard let first = lexemes[index], let last = lexemes[lexemes.count - 1] else { return nil }
    let bytes = lexemes.bytes[first.range.lowerBound..<last.range.upperBound]
    guard !bytes.contains(UInt8(ascii: "<")) || !bytes.contains(UInt8(ascii: ">")),
      bytes.contains(where: { $0 > 0x2F })
    else { return nil }
    // Line ends and other controls have no place in a title.
    return String(decoding: bytes.map { $0 < 0x20 ? 0x20 : $0 }, as: UTF8.self)
  }

  private static func isDate(_ lexemes: Lexemes, _ index: Int) -> Bool {
    DateReading.match(lexemes, at: index, isLoose: false) != nil
  }

  private static let kinds: Set = [
    "document", "inc", "incident", "log", "mortem", "on", "outage", "post", "postmortem", "report",
    "review",
  ]
}
