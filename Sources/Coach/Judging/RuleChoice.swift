import Language
import Postmortem

/// Finds the rule that voices a verdict: the one whose evidence weighs most for it.
struct RuleChoice {
  let coach: Coach
  let reading: Reading
  let evidence: Evidence

  private struct Candidate {
    var rule: Rule
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
    let (label, others): (Label, Set<Label>) =
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
    _ labels: Set<Label>, _ place: Rule.Place, _ section: SectionName?, _ taskName: String,
    _ verdict: String, _ label: Label, _ level: Level
  ) -> Finding? {
    let task = coach.weights.tasks[taskName]
    let column = task?.verdicts.firstIndex(of: verdict) ?? 0
    var best: Candidate?
    for rule in coach.rules
    where labels.contains(rule.label) && rule.places.contains(place)
      && (rule.sections.isEmpty || section.map(rule.sections.contains) == true)
    {
      guard let candidate = candidate(rule, task, column, label) else { continue }
      if best.map(candidate.outweighs) ?? true { best = candidate }
    }
    guard let best else { return nil }
    let range = reading.passage.range(of: best.strength == .none ? best.tokens : told(best.tokens))
    let quote = reading.passage.source(at: range)
    let message =
      coach.challenge(rule: best.rule.id, attempt: 1, values: ["quote": Quote.short(quote)]) ?? ""
    return Finding(
      rule: best.rule.id, label: label, level: level, range: range, quote: quote, message: message)
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
    _ rule: Rule, _ task: WeightTable.Task?, _ column: Int, _ label: Label
  ) -> Candidate? {
    for condition in rule.guards where condition.evidence(in: reading) != nil { return nil }
    if rule.conditions.isEmpty {
      // Speaks where no rule with evidence does; among these the one made for the label.
      return Candidate(
        rule: rule, weight: rule.label == label ? -1000 : -2000, tokens: wholeOrFirstClause,
        strength: .none)
    }
    var best: Candidate?
    for condition in rule.conditions {
      guard let tokens = condition.evidence(in: reading), let first = tokens.first else { continue }
      let classes = Set(condition.groups.flatMap { $0.terms.map(\.classNumber) })
      var weight: Float = 0
      for feature in evidence.features
      where classes.contains(Int(feature.first)) || classes.contains(Int(feature.second)) {
        weight += task?.contribution(feature.hash, to: column) ?? 0
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
  private func isNearCertain(_ places: [Range<Int>], _ classes: Set<Int>) -> Bool {
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

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? scalar == " " || (0x09...0x0D).contains(scalar.value) : scalar.properties.isWhitespace
  }

  /// At most about `longest` bytes, cut at a blank, in one line.
  static func short(_ text: String) -> String {
    var words: [Substring] = []
    var length = 0
    var rest = text.unicodeScalars[...]
    while true {
      rest = rest.drop(while: isBlank)
      let word = Substring(rest.prefix { !isBlank($0) })
      if word.isEmpty { break }
      rest = rest[word.endIndex...]
      if length + word.utf8.count > longest, !words.isEmpty {
        return words.joined(separator: " ") + " …"
      }
      words.append(word)
      length += word.utf8.count + 1
    }
    var result = words.joined(separator: " ")
    // A full stop or comma before the closing quotation mark only disturbs the sentence around it.
    while let last = result.utf8.last, [0x2E, 0x2C, 0x3B, 0x3A].contains(last) {
      result.removeLast()
    }
    return result
  }
}
