import Language

extension ActionItemReader {
  struct OwnerCandidate {
    var score: Int
    var bytes: Range<Int>
    /// Leaves the text; empty where the owner is the subject of its sentence.
    var removes: Range<Int>
  }

  /// Finds who owns the item where no label said so.
  mutating func findOwner() {
    guard ownerRange == nil, !isOwnerDenied else { return }
    var best: OwnerCandidate?
    for index in segments.indices where !isRemoved(segments[index].tokens.lowerBound) {
      if segments[index].isQuoted { continue }
      for candidate in [standing(index), subject(index), agent(index), handle(index)] {
        guard let candidate, candidate.score >= 4, candidate.score > best?.score ?? 0 else {
          continue
        }
        best = candidate
      }
    }
    if let best {
      ownerRange = best.bytes
      remove(best.removes)
    }
    dropStatusCells()
  }

  /// A segment that is nothing but a person or a team.
  private mutating func standing(_ index: Int) -> OwnerCandidate? {
    let segment = segments[index]
    let words = words(of: segment)
    guard let first = words.first, words.count <= 7 else { return nil }
    var party = ActionItemParty.readJoined(tokens[segment.tokens], names: names)
    let aside = aside(after: index)
    if party.kind == .crowd {
      let leads =
        index == live.lowerBound
        && [.mark(.colon), .mark(.arrow), .mark(.dash)].contains(segment.after)
      // "the rows (all) are capped": brackets inside the work are part of it.
      let isAside = segment.depth > 0 && index + 1 >= live.upperBound
      if isTable || segment.isNearDue || isAside || leads { remove(segment.tokens) }
      if crowdRange == nil { crowdRange = byteRange(segment.tokens) }
      return nil
    }
    if party.kind == .none, aside != nil, words.count <= 3, isCapitalisedPhrase(words) {
      party = ActionItemParty(kind: .team, strength: 2)
    }
    if party.kind == .none, aside != nil, isSetOff(index, words) {
      party = ActionItemParty(kind: .team, strength: 2)
    }
    if party.kind == .none, isTitleNearDue(index, words) {
      party = ActionItemParty(kind: .team, strength: 2)
    }
    guard party.strength > 0, !spellsOut(index) else { return nil }
    var bonus = placeBonus(index, party: party, first: first)
    if aside != nil { bonus = max(bonus, placeBonus(index + 1, party: party, first: first)) }
    guard bonus >= 0 else { return nil }
    var removes = segment.tokens
    var bytes = contentRange(segment.tokens)
    if let aside {
      removes = removes.lowerBound..<aside.upperBound
      bytes = bytes.lowerBound..<byteRange(aside).upperBound
    }
    // "me, Stijn:" is one owner in two pieces.
    if ["me", "myself"].contains(first.word), words.count == 1, aside == nil,
      index + 1 < segments.count,
      ActionItemParty.read(self.words(of: segments[index + 1]), names: names).strength >= 2
    {
      removes = removes.lowerBound..<segments[index + 1].tokens.upperBound
      bytes = bytes.lowerBound..<contentRange(segments[index + 1].tokens).upperBound
    }
    return OwnerCandidate(
      score: party.strength + bonus + (aside == nil ? 0 : 2), bytes: bytes, removes: removes)
  }

  /// Whether a few capitalised words share a bracket with the day, or stand between two marks beside
  /// it: "(Registry Systems, 1 October)".
  private func isTitleNearDue(_ index: Int, _ words: ArraySlice<ActionItemToken>) -> Bool {
    let segment = segments[index]
    guard segment.isNearDue, words.count <= 3, index > 0, let first = words.first,
      words.allSatisfy({ $0.kind == .word }), !Self.stages.contains(first.word), !isStatus(segment)
    else { return false }
    if !first.isCapitalised {
      return segment.depth > 0 && segment.before == .mark(.open) && words.count > 1
        && verbForm(first.word) == .none && !ActionItemVocabulary.things.contains(first.word)
    }
    let isVerb = words.count == 1 && verbForm(first.word) == .base
    return !isVerb && !ActionItemVocabulary.dueLabels.contains([first.word])
      && words.allSatisfy { word in
        word.isCapitalised || word.word.utf8.allSatisfy { (0x30...0x39).contains($0) }
      }
  }

  /// What a day may be the day of.
  private static let stages = ActionItemVocabulary.words(
    """
    phase sprint release version part step milestone review deadline priority target draft first second
    third final interim monday tuesday wednesday thursday friday saturday sunday week done completed
    effective onwards go-live starting shipping ready complete latest from since
    """)

  /// Whether a segment is the short form of the words before it: "an operations centre (OC)".
  private func spellsOut(_ index: Int) -> Bool {
    let segment = segments[index]
    guard segment.before == .mark(.open), index > 0, segment.tokens.count == 1 else { return false }
    let letters = Array(tokens[segment.tokens.lowerBound].word)
    let words = words(of: segments[index - 1]).suffix(letters.count)
    return letters.count > 1 && words.count == letters.count
      && zip(letters, words).allSatisfy { $0 == $1.word.first }
  }

  /// Whether capitalised words with a person in brackets stand between two marks behind the work.
  ///
  /// "… - Capacity (Ola) - 2026-12-18" is owned by a team.
  private func isSetOff(_ index: Int, _ words: ArraySlice<ActionItemToken>) -> Bool {
    guard index > live.lowerBound, words.count <= 3, words.allSatisfy(\.isCapitalised),
      [.mark(.dash), .mark(.pipe), .mark(.arrow), .mark(.semicolon), .mark(.newline)]
        .contains(segments[index].before)
    else { return false }
    let inner = segments[index + 1]
    let behind = inner.tokens.upperBound + 1
    let closes = behind >= tokens.count || isBreak(tokens[behind]) || isRemoved(behind)
    return closes && ActionItemParty.read(self.words(of: inner), names: names).kind == .person
  }

  private func isCapitalisedPhrase(_ words: ArraySlice<ActionItemToken>) -> Bool {
    words.allSatisfy { $0.isCapitalised }
      && !words.contains {
        ActionItemVocabulary.things.contains($0.word)
          || ActionItemVocabulary.verbs.contains($0.word)
      }
  }

  /// How much the place of a segment speaks for an owner; negative where it forbids one.
  private func placeBonus(
    _ index: Int, party: ActionItemParty, first: ActionItemToken
  ) -> Int {
    let segment = segments[index]
    var bonus = 0
    let isFirst = index <= live.lowerBound
    let isLast = index + 1 >= live.upperBound
    if isTable {
      let isWholeCell = cellCounts[segment.cell] <= 2
      if isStatus(segment) { return -1 }
      if isWholeCell { bonus += segment.cell > 1 || first.isCapitalised ? 3 : 2 }
    }
    if segment.isNearDue { bonus += 2 }
    if segment.depth > 0, segment.before == .mark(.open) || segment.after == .mark(.close) {
      bonus += segment.before == .mark(.open) && segment.after == .mark(.close) ? 2 : 1
      if segment.isNearDue || timelessRange != nil { bonus += 1 }
    }
    if isFirst, !isLast {
      switch segment.after {
      case .mark(.colon), .mark(.arrow), .mark(.dash), .mark(.pipe), .mark(.symbol), .mark(.close):
        bonus += 2
      case .mark(.stop) where party.kind == .person: bonus += 2
      case .due, .mark(.open), .mark(.comma), .mark(.newline), .issue: bonus += 1
      default: break
      }
    } else if segment.after == .mark(.colon),
      [.mark(.dash), .mark(.stop), .due, .mark(.pipe), .mark(.arrow), .issue].contains(
        segment.before)
    {
      bonus += 2
    }
    if isLast, !isFirst {
      switch segment.before {
      case .mark(.dash), .mark(.stop), .mark(.semicolon), .mark(.arrow), .mark(.slash),
        .mark(.symbol),
        .mark(.close), .mark(.newline), .mark(.gap), .mark(.pipe), .due, .issue:
        bonus += 2
      case .mark(.comma), .mark(.colon): bonus += party.strength >= 2 && first.isCapitalised ? 2 : 1
      default: bonus += 1
      }
    }
    if segment.before == .mark(.quote) || segment.after == .mark(.quote) { bonus -= 1 }
    // "Security:" over an item is as often its subject as its owner.
    if bonus == 0, party.strength < 4 { return -1 }
    return bonus
  }

  /// "Dana adds …", "the storage team will …", "Security (Nnamdi) shall …".
  private func subject(_ index: Int) -> OwnerCandidate? {
    let segment = segments[index]
    let words = words(of: segment)
    if let first = words.first,
      first.word.hasPrefix("i'") || (first.word == "i" && words.count > 1),
      !["think", "guess", "believe", "suggest", "suppose", "wonder", "hope"].contains(
        words.dropFirst().first?.word ?? "")
    {
      return OwnerCandidate(
        score: 6, bytes: first.range.lowerBound..<first.range.lowerBound + 1, removes: 0..<0)
    }
    guard opensSentence(index) else { return nil }
    let list = Array(words)
    if ActionItemParty.read(words, names: names).strength >= 4 { return subjectWithAside(index) }
    for isBaseVerb in [false, true] {
      for count in 1..<max(2, min(12, list.count)) where count < list.count {
        guard
          let score = subjectScore(
            list, count: count, allowsBaseVerb: isBaseVerb, depth: segment.depth)
        else { continue }
        return OwnerCandidate(
          score: score, bytes: list[0].range.lowerBound..<list[count - 1].range.upperBound,
          removes: 0..<0)
      }
    }
    return subjectWithAside(index)
  }

  private func subjectWithAside(_ index: Int) -> OwnerCandidate? {
    let segment = segments[index]
    let party = ActionItemParty.read(words(of: segment), names: names)
    let open = segment.tokens.upperBound
    guard party.kind != .crowd, segment.after == .mark(.open), index + 2 < segments.count,
      segments[index + 1].after == .mark(.close), segments[index + 2].before == .mark(.close)
    else { return nil }
    let inner = ActionItemParty.read(words(of: segments[index + 1]), names: names)
    guard max(party.strength, inner.strength) >= 2, inner.kind != .none,
      party.strength > 0 || isCapitalisedPhrase(words(of: segment)),
      let next = words(of: segments[index + 2]).first, open < tokens.count,
      verbForm(next.word) != .none || ActionItemVocabulary.subjectMarkers.contains(next.word)
    else { return nil }
    let end = segments[index + 1].tokens.upperBound
    return OwnerCandidate(
      score: 7,
      bytes: byteRange(segment.tokens)
        .lowerBound..<tokens[min(end, tokens.count - 1)].range.upperBound,
      removes: 0..<0)
  }

  private func opensSentence(_ index: Int) -> Bool {
    let segment = segments[index]
    switch segment.before {
    case .edgeOfText, .due, .issue: return true
    case .mark(.stop), .mark(.semicolon), .mark(.newline), .mark(.colon), .mark(.arrow),
      .mark(.dash),
      .mark(.symbol), .mark(.pipe), .mark(.open), .mark(.close), .mark(.gap), .mark(.slash):
      return true
    case .mark(.comma):
      return segment.isNearDue || index > 0 && index <= live.lowerBound
    default: return false
    }
  }

  private func subjectScore(
    _ words: [ActionItemToken], count: Int, allowsBaseVerb: Bool, depth: Int
  ) -> Int? {
    let marker = words[count].word
    let next = count + 1 < words.count ? words[count + 1].word : ""
    let form = verbForm(marker)
    let isModal = ActionItemVocabulary.subjectMarkers.contains(marker)
    // After a known name any word in -s may be its verb, even one that no list has.
    let mayBeVerb = marker.hasSuffix("s") && marker.utf8.count > 4 && form == .none
    guard
      allowsBaseVerb
        ? form == .base : form == .thirdPerson || isModal || form == .past || mayBeVerb
    else { return nil }
    let party = ActionItemParty.readJoined(words[..<count], names: names)
    if mayBeVerb, !isModal, party.kind != .person || party.strength < 4 { return nil }
    guard party.kind == .person || party.kind == .team else { return nil }
    let isKnown = party.strength >= 4
    // "is paged", "will be told": somebody the work is about.
    if ["is", "are", "was", "were", "be"].contains(marker), next != "to", !next.hasSuffix("ing") {
      return nil
    }
    if next == "be", count + 2 < words.count, !words[count + 2].word.hasSuffix("ing") { return nil }
    if marker == "to", ["be", "get", "receive"].contains(next) { return nil }
    if isGenericRole(words[..<count]) { return nil }
    switch party.strength {
    case 4...: break
    case 3:
      if ["needs", "need", "should", "must", "can", "could", "would", "does", "do", "gets"]
        .contains(marker), party.kind == .team
      {
        return nil
      }
      if allowsBaseVerb, !marker.isEmpty, words[0].isCapitalised == false { return nil }
    case 2:
      guard
        form == .thirdPerson
          || ["will", "to", "shall", "has", "owns", "'ll", "had", "did"].contains(marker)
      else { return nil }
      if party.kind == .team, form == .thirdPerson, !["owns", "has", "takes"].contains(marker) {
        return nil
      }
    default: return nil
    }
    let isPlural = words[..<count].contains { $0.word == "and" }
    if allowsBaseVerb, party.kind == .person, !isKnown || (depth == 0 && !isPlural) { return nil }
    if form == .past, !isModal, !isKnown { return nil }
    return party.strength + 3
  }

  /// "Developers should …" names a trade and nobody in it.
  private func isGenericRole(_ words: ArraySlice<ActionItemToken>) -> Bool {
    guard let only = words.last, words.count == 1 || !words.contains(where: \.isCapitalised) else {
      return false
    }
    return only.word.hasSuffix("s")
      && ActionItemVocabulary.roleHeads.contains(String(only.word.dropLast()))
      && !["leads", "sres", "dbas"].contains(only.word)
  }

  /// "… done by the storage team", "… owned by Priya".
  private func agent(_ index: Int) -> OwnerCandidate? {
    let range = segments[index].tokens
    for by in range where tokens[by].word == "by" || tokens[by].word == "to" {
      let previous = word(by - 1)
      let opens = by == range.lowerBound && tokens[by].word == "by"
      guard
        opens
          || (tokens[by].word == "by" && isAgentive(previous, before: by))
          || (tokens[by].word == "to" && previous == "assigned"), by + 1 < range.upperBound
      else { continue }
      let party = ActionItemParty.read(tokens[(by + 1)..<range.upperBound], names: names)
      guard party.kind == .person || party.kind == .team, party.strength >= 2 else { continue }
      let isLabel = ["owned", "assigned", "led", "driven", "done"].contains(previous)
      var first = opens ? by : isLabel ? by - 1 : by
      if isLabel, ["is", "be"].contains(word(first - 1)) { first = range.upperBound }
      return OwnerCandidate(
        score: party.strength + 3, bytes: contentRange((by + 1)..<range.upperBound),
        removes: first < range.upperBound && (opens || isLabel) ? first..<range.upperBound : 0..<0)
    }
    return nil
  }

  /// "done by", "to be enhanced by".
  private func isAgentive(_ participle: String, before by: Int) -> Bool {
    ActionItemVocabulary.agentParticiples.contains(participle)
      || (word(by - 2) == "be" && verbForm(participle) == .past)
  }

  /// `@dana` inside a sentence, unless the work is done for, with or to her.
  private func handle(_ index: Int) -> OwnerCandidate? {
    let range = segments[index].tokens
    guard let place = range.first(where: { tokens[$0].kind == .handle }) else { return nil }
    let previous = word(place - 1)
    let isAssigned = ["assigned", "assign"].contains(word(place - 2))
    if place > range.lowerBound, !isAssigned,
      ActionItemVocabulary.partyDecoys.contains(previous) || verbForm(previous) == .base
    {
      return nil
    }
    let isLast = place + 1 == range.upperBound
    return OwnerCandidate(
      score: 5, bytes: tokens[place].range,
      removes: isLast && place > range.lowerBound ? place..<place + 1 : 0..<0)
  }

  enum VerbForm { case base, thirdPerson, past, none }

  /// Reads a word as a form of a known verb by its ending.
  func verbForm(_ word: String) -> VerbForm {
    let verbs = ActionItemVocabulary.verbs
    if verbs.contains(word) { return .base }
    if ["has", "does", "goes"].contains(word) { return .thirdPerson }
    if word.hasPrefix("re-") { return verbForm(String(word.dropFirst(3))) }
    for reading in Verb.readings(of: word) where reading.known || verbs.contains(reading.base) {
      if reading.forms.contains(.thirdPerson) { return .thirdPerson }
      if reading.forms.contains(.past) { return .past }
      if reading.forms.contains(.base) { return .base }
    }
    return .none
  }

  /// Finds the ends of what is left to look for an owner in.
  mutating func countWhatIsLeft() {
    let left = segments.indices.filter { !isRemoved(segments[$0].tokens.lowerBound) }
    live = (left.first ?? 0)..<((left.last ?? -1) + 1)
    cellCounts = Array(repeating: 0, count: (segments.last?.cell ?? 0) + 1)
    for index in left { cellCounts[segments[index].cell] += 1 }
  }

  /// Takes status words out of a table row.
  private mutating func dropStatusCells() {
    guard isTable, live.lowerBound < segments.count else { return }
    let work = segments[live.lowerBound].cell
    for segment in segments where cellCounts[segment.cell] == 1 && segment.cell != work {
      if isStatus(segment) { remove(segment.tokens) }
    }
  }
}
