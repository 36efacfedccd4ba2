import Language
import Postmortem

/// Finds the rule that voices a verdict: the one whose evidence weighs most for it.
struct RuleChoice {
  let coach: Coach
  let reading: Reading
  let evidence: Evidence

  private struct Candidate {
    /// Its place among the coach's.
    var rule: Int
    var weight: Float
    var tokens: Range<Int>
    /// Whether it rests on words at all, and on near-certain ones.
    var strength: Strength

    enum Strength: Int { case none, suggestive, nearCertain }

    /// Whether this one speaks rather than `other`.
    ///
    /// What is near-certain speaks before what is only suggestive; of two that hear the same words the
    /// one that hears more of them ("thought nothing of it" over "thought") is the more exact; else
    /// the heavier one speaks.
    func outweighs(_ other: Candidate) -> Bool {
      if strength != other.strength { return strength.rawValue > other.strength.rawValue }
      if strength != .none, tokens != other.tokens {
        if tokens.contains(other.tokens) { return true }
        if other.tokens.contains(tokens) { return false }
      }
      return weight > other.weight
    }
  }

  func findings(depth: Depth, blame: Bool, circular: Bool) -> [Finding] {
    var findings: [Finding?] = []
    switch depth {
    case .vacuous:
      findings.append(
        finding(
          circular ? [.circular] : [.vacuous, .luck], .why, nil, "depth", "vacuous",
          circular ? .circular : .vacuous, .error))
    case .person:
      let ownFault =
        speaksOfSelf
        ? finding([.selfBlame], .why, nil, "depth", "person", .person, .error) : nil
      findings.append(
        ownFault
          ?? finding(
            [.person, .blame, .counterfactual], .why, nil, "depth", "person", .person, .error))
    case .mechanism, .system:
      if blame {
        let label: Label = speaksOfSelf ? .selfBlame : .blame
        findings.append(
          finding(
            speaksOfSelf ? [.selfBlame] : [.blame, .person], .why, nil, "depth", "person", label,
            .warning))
      }
      findings.append(
        finding([.mechanism], .why, nil, "depth", "mechanism", .mechanism, .suggestion))
    }
    return findings.compactMap { $0 }
  }

  func findings(kind: SentenceVerdict.Kind, section: SectionName?) -> [Finding] {
    let (label, others): (Label, [Label]) =
      switch kind {
      case .blame: (.blame, [.blame, .person])
      case .selfBlame: (.selfBlame, [.selfBlame])
      case .counterfactual: (.counterfactual, [.counterfactual])
      case .vacuous: (.vacuous, [.vacuous])
      case .luck: (.luck, [.luck])
      case .vagueFix: (.vagueFix, [.vagueFix])
      case .other, .ok: (.other, [.other])
      }
    let found = finding(
      others, .sentence, section, "sentence", kind.rawValue, label, level(of: kind))
    return found.map { [$0] } ?? []
  }

  private func level(of kind: SentenceVerdict.Kind) -> Level {
    switch kind {
    case .blame, .selfBlame, .vacuous: .error
    case .counterfactual, .luck, .vagueFix: .warning
    case .other, .ok: .suggestion
    }
  }

  /// Whether the one at fault is the author.
  private var speaksOfSelf: Bool {
    guard let number = coach.lexicon.number(of: "self") else { return false }
    let persons = reading.hits.filter {
      coach.lexicon.classes[$0.classNumber].kind == .person
    }
    return reading.hits.contains { $0.classNumber == number }
      && !persons.contains { hit in
        hit.tokens.contains { !["i", "me", "myself"].contains(reading.passage.tokens[$0].text) }
      }
  }

  private func finding(
    _ labels: [Label], _ place: Rule.Place, _ section: SectionName?, _ taskName: String,
    _ verdict: String, _ label: Label, _ level: Level
  ) -> Finding? {
    let task = coach.weights.tasks[taskName]
    let column = task?.verdicts.firstIndex(of: verdict) ?? 0
    // How much each feature speaks for the verdict.
    let weights = evidence.features.map { task?.contribution($0.hash, to: column) ?? 0 }
    var best: Candidate?
    for rule in coach.rules.indices
    where labels.contains(coach.rules[rule].label) && coach.rules[rule].places.contains(place)
      && (coach.rules[rule].sections.isEmpty
        || section.map(coach.rules[rule].sections.contains) == true)
    {
      guard let candidate = candidate(rule, weights, label) else { continue }
      if best.map(candidate.outweighs) ?? true { best = candidate }
    }
    guard let best else { return nil }
    let range = reading.passage.range(of: best.strength == .none ? best.tokens : told(best.tokens))
    let quote = reading.passage.source(at: range)
    let id = coach.rules[best.rule].id
    let message =
      coach.challenge(rule: id, attempt: 1, values: ["quote": Quote.short(quote)]) ?? ""
    return Finding(
      rule: id, label: label, level: level, range: range, quote: quote, message: message)
  }

  /// Without who did it and the small words before what was done: "Ana and then forgot" is quoted as
  /// "forgot".
  private func told(_ tokens: Range<Int>) -> Range<Int> {
    var start = tokens.lowerBound
    while start < tokens.upperBound - 1 {
      let token = reading.passage.tokens[start]
      let kinds = reading.kinds[start]
      guard
        !token.isWordLike || kinds.contains(KindSet(.name))
          || ["and", "because", "by", "of", "then"].contains(token.text)
      else { break }
      start += 1
    }
    return start..<tokens.upperBound
  }

  /// nil where the rule has nothing to say about this text.
  private func candidate(
    _ rule: Int, _ weights: [Float], _ label: Label
  ) -> Candidate? {
    for condition in coach.rules[rule].guards where condition.evidence(in: reading) != nil {
      return nil
    }
    let conditions = coach.rules[rule].conditions
    if conditions.isEmpty {
      // Speaks where no rule with evidence does; among these the one made for the label.
      return Candidate(
        rule: rule, weight: coach.rules[rule].label == label ? -1000 : -2000,
        tokens: wholeOrFirstClause,
        strength: .none)
    }
    var best: Candidate?
    for condition in conditions {
      guard let tokens = condition.evidence(in: reading), let first = tokens.first else { continue }
      let classes = condition.groups.flatMap { $0.terms.map(\.classNumber) }
      var weight: Float = 0
      for (index, feature) in evidence.features.enumerated()
      where classes.contains(Int(feature.first)) || classes.contains(Int(feature.second)) {
        weight += weights[index]
      }
      let span = tokens.reduce(first) {
        min($0.lowerBound, $1.lowerBound)..<max($0.upperBound, $1.upperBound)
      }
      let candidate = Candidate(
        rule: rule, weight: weight, tokens: span.count <= 14 ? span : first,
        strength: isNearCertain(tokens, classes) ? .nearCertain : .suggestive)
      if best.map(candidate.outweighs) ?? true { best = candidate }
    }
    return best
  }

  /// Whether every place a condition rests on is a near-certain entry of one of its classes.
  private func isNearCertain(_ places: [Range<Int>], _ classes: [Int]) -> Bool {
    places.allSatisfy { place in
      reading.hits.contains {
        $0.isStrong && $0.tokens == place && classes.contains($0.classNumber)
      }
    }
  }

  /// What a challenge without evidence of its own quotes.
  private var wholeOrFirstClause: Range<Int> {
    let all = 0..<reading.passage.tokens.count
    if all.count <= 14 { return all }
    return reading.clauses.first?.tokens ?? all
  }
}

/// The author's words, cut for a message.
enum Quote {
  static let longest = 100

  /// At most about `longest` bytes, cut at a blank, in one line.
  static func short(_ text: String) -> String {
    var text = text
    return text.withUTF8(short)
  }

  private static func short(_ text: UnsafeBufferPointer<UInt8>) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(longest + 32)
    var position = 0
    while position < text.count {
      let blank = blankLength(text, position)
      if blank > 0 {
        position += blank
        continue
      }
      let start = position
      while position < text.count, blankLength(text, position) == 0 { position += 1 }
      if !result.isEmpty {
        result.append(0x20)
        if result.count + position - start > longest {
          return String(decoding: result, as: UTF8.self) + "…"
        }
      }
      result += text[start..<position]
    }
    // A full stop or comma before the closing quotation mark only disturbs the sentence around it.
    while let last = result.last, [0x2E, 0x2C, 0x3B, 0x3A].contains(last) { result.removeLast() }
    return String(decoding: result, as: UTF8.self)
  }

  /// How many bytes the white space at `index` takes; 0 where there is none.
  ///
  /// What Unicode calls white space: no more than these has ever been.
  @inline(__always)
  private static func blankLength(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
    let first = text[index]
    if first < 0x80 { return first == 0x20 || (0x09...0x0D).contains(first) ? 1 : 0 }
    switch (first, index + 1 < text.count ? text[index + 1] : 0) {
    case (0xC2, 0x85), (0xC2, 0xA0): return 2
    case (0xE1, 0x9A), (0xE2, 0x80), (0xE2, 0x81), (0xE3, 0x80):
      guard index + 2 < text.count else { return 0 }
      switch (first, text[index + 1], text[index + 2]) {
      case (0xE1, 0x9A, 0x80), (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xA9),
        (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80):
        return 3
      default: return 0
      }
    default: return 0
    }
  }
}
