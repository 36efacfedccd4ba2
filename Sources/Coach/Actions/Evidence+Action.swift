import Language

/// The evidence of an action item: what is promised, to what, and how one would see it done.
extension Evidence {
  /// - Parameters:
  ///   - reading: The item without owner, day and issue.
  ///   - recordsNames: Whether the features' names are wanted as well.
  init(action reading: Reading, recordsNames: Bool = false) {
    self.init(action: ActionWords(reading), recordsNames: recordsNames)
  }

  /// The same where the words have been looked at already.
  init(action words: ActionWords, recordsNames: Bool = false) {
    let reading = words.reading
    self.init(reading.lexicon, recordsNames: recordsNames)
    let counts = TextCounts(reading)
    addActionClasses(reading, words)
    addActionSize(reading, words, counts)
    addActionShape(reading, words)
    addMonitoring(words, counts)
    addPeople(words, counts)
    addVagueness(words, counts)
    addRemedy(words, counts)
  }

  private mutating func addActionClasses(_ reading: Reading, _ words: ActionWords) {
    var strong = [Int](repeating: 0, count: reading.lexicon.classes.count)
    var weak = strong
    for hit in reading.hits {
      if hit.isStrong { strong[hit.classNumber] += 1 } else { weak[hit.classNumber] += 1 }
      if words.head.contains(hit.tokens.lowerBound) { add("head: ", class: hit.classNumber) }
    }
    for number in strong.indices where strong[number] + weak[number] > 0 {
      add("", class: number, strong[number] > 0 ? "" : "?")
      if strong[number] + weak[number] >= 2 { add("", class: number, " ×2") }
    }
  }

  private mutating func addActionSize(
    _ reading: Reading, _ words: ActionWords, _ counts: TextCounts
  ) {
    add("words", counts.words, steps: [3, 4, 6, 8, 11, 15, 20, 28])
    add("numbers", counts.numbers, steps: [1, 2, 3])
    add("identifiers", counts.identifiers, steps: [1, 2])
    add("capitals", counts.capitals, steps: [1, 2])
    add("solid words", words.solidWords, steps: [1, 2, 3, 4, 6, 8, 11])
  }

  private mutating func addActionShape(_ reading: Reading, _ words: ActionWords) {
    let tokens = reading.passage.tokens
    let first = words.head.first { tokens[$0].kind == .word }
    if let first {
      let text = tokens[first].text
      if VerbTense(of: text) == .past, text.hasSuffix("ed") {
        add("begins with a past verb")
      } else if Verb.isBase(text) {
        add("begins with a verb")
      } else if text.hasSuffix("ing"), text.utf8.count > 5 {
        add("begins with -ing")
      } else {
        add("begins with a thing")
      }
    }
    if let clause = reading.clauses.first {
      if clause.subject == .person { add("first subject is a person") }
      if clause.subject == .thing, clause.hasPresent { add("a thing in the present") }
      if clause.hasPast, !clause.hasPresent { add("told in the past") }
    }
    if tokens.last?.text == "?" { add("a question") }
    if tokens.contains(where: \.isQuoted) { add("quotation") }
    if reading.passage.sentences.count > 1 { add("more than one sentence") }
  }

  private mutating func addMonitoring(_ words: ActionWords, _ counts: TextCounts) {
    let noun = words.has(.monitorNoun)
    let verb = words.has(.monitorVerb)
    guard noun || verb || words.mayHave(.monitorNoun) || words.mayHave(.monitorVerb) else {
      add("no monitoring")
      return
    }
    let metric = words.has(.metric)
    let condition = words.has(.condition)
    add(noun || verb ? "monitors" : "monitors?")
    guard noun || verb else { return }
    switch (metric, condition) {
    case (true, true): add("monitors: metric and condition")
    case (true, false): add("monitors: metric only")
    case (false, true): add("monitors: condition only")
    case (false, false): add("monitors: neither")
    }
    if !metric, !condition, !words.mayHave(.metric), !words.mayHave(.weakCondition) {
      add("monitors: no object")
    }
    if !condition, words.mayHave(.condition) { add("monitors: condition?") }
    if !metric, words.mayHave(.metric) { add("monitors: metric?") }
    if counts.numbers > 0 { add("monitors: number") }
    if counts.numbers > 0, condition { add("monitors: condition and number") }
    if words.mayHave(.weakCondition), !condition { add("monitors: weak condition") }
    if words.heads(.vagueVerb) || words.heads(.vagueDegree) { add("monitors: vague head") }
    if words.solidWords <= 1 { add("monitors: nothing solid") }
    if words.solidWords >= 4 { add("monitors: solid") }
    if words.heads(.monitorNoun) || words.heads(.monitorVerb) { add("monitors: head") }
    if words.has(.block) || words.has(.patch) { add("monitors: and does") }
  }

  private mutating func addPeople(_ words: ActionWords, _ counts: TextCounts) {
    let verb = words.has(.personVerb)
    let noun = words.has(.personNoun)
    let care = words.has(.care)
    let audience = words.mayHave(.audience)
    if audience, words.has(.humanVerb) { add("audience and human verb") }
    if audience, words.heads(.audience) { add("audience: head") }
    if words.heads(.humanVerb) { add("human verb: head") }
    let builds = words.has(.build) || words.has(.block) || words.has(.patch)
    if words.opensWithAudience {
      add("an audience acts")
      if !builds { add("an audience acts, builds nothing") }
      if words.mayHave(.exhortation) { add("an audience acts, exhorted") }
      if words.mayHave(.humanVerb) { add("an audience acts, human verb") }
    }
    if words.has(.exhortation), !builds { add("exhorted, builds nothing") }
    if words.personActs, !builds, !words.has(.monitorNoun), !words.has(.mitigation),
      !words.has(.guardNoun)
    {
      add("a person acts, builds nothing")
      if words.mayHave(.humanVerb) { add("a person acts, human verb") }
    }
    guard verb || noun || care || words.mayHave(.personVerb) || words.mayHave(.personNoun) else {
      add(audience ? "only an audience" : "no people")
      return
    }
    if verb, audience { add("people: verb and audience") }
    if noun, audience { add("people: noun and audience") }
    if care, audience { add("people: care and audience") }
    if care, verb || noun { add("people: care and teaching") }
    if words.heads(.personVerb) { add("people: head verb") }
    if words.heads(.personNoun) { add("people: head noun") }
    if words.heads(.care) { add("people: head care") }
    if verb || noun || care {
      if !words.has(.block), !words.has(.guardNoun) { add("people: no guard") }
      if counts.numbers == 0, counts.identifiers == 0 { add("people: no fact") }
      if words.has(.build) || words.has(.block) { add("people: and builds") }
    }
    if words.mayHave(.humanVerb) { add("people: and human verb") }
    let kinds = [verb, noun, care].count { $0 }
    add("people: kinds", kinds, steps: [1, 2, 3])
  }

  private mutating func addVagueness(_ words: ActionWords, _ counts: TextCounts) {
    let verb = words.has(.vagueVerb)
    let noun = words.has(.vagueNoun)
    let degree = words.has(.vagueDegree)
    let kinds = [verb, noun, degree].count { $0 }
    add("vague kinds", kinds, steps: [1, 2, 3])
    let fact = counts.numbers + counts.identifiers > 0
    let solid = words.solidWords
    if words.heads(.vagueVerb) {
      add("vague head")
      if !fact { add("vague head, no fact") }
      if !words.has(.block), !words.has(.guardNoun) { add("vague head, no guard") }
      if solid <= 2 { add("vague head, nothing solid") }
      if noun { add("vague head and noun") }
    }
    if kinds == 0, solid >= 3 { add("nothing vague") }
    if kinds > 0, solid <= 2 { add("vague, nothing solid") }
    if kinds > 0, solid >= 6, fact { add("vague, yet solid") }
    if words.heads(.build) || words.heads(.block) {
      add("does something")
      if solid >= 2 { add("does something to a thing") }
      if solid <= 1 { add("does something to nothing") }
      if kinds == 0 { add("does something, nothing vague") }
    }
    if degree, !fact { add("degree, no fact") }
  }

  /// "the 12 rows", "nas-2": work on something there is only one of.
  private mutating func addDefiniteness(_ words: ActionWords) {
    let tokens = words.reading.passage.tokens
    guard let verb = words.head.first, verb < tokens.count else { return }
    let isImperative = tokens[verb].kind == .word && Verb.isBase(tokens[verb].text)
    guard isImperative else { return }
    let next = verb + 1 < tokens.count ? tokens[verb + 1].text : ""
    if next == "the" || next == "this" || next == "that" { add("does it to the one") }
    if next == "a" || next == "an" { add("does it to a new one") }
    for index in tokens.indices.dropFirst() where tokens[index].kind == .number {
      if tokens[index - 1].text == "the" { add("the number of them") }
    }
    if words.has(.block) || words.has(.guardNoun) { return }
    if tokens.contains(where: { $0.kind == .identifier }) { add("does it to a named one") }
  }

  private mutating func addRemedy(_ words: ActionWords, _ counts: TextCounts) {
    let blocks = words.has(.block)
    let guards = words.has(.guardNoun)
    let mitigates = words.has(.mitigation)
    let patches = words.has(.patch)
    let detects = words.has(.detection)
    let monitors = words.has(.monitorNoun) || words.has(.monitorVerb)
    if blocks || guards { add(mitigates ? "guards and mitigates" : "guards only") }
    if mitigates, !blocks, !guards { add("mitigates only") }
    if patches {
      add(blocks || guards ? "patches and guards" : "patches, no guard")
      if words.mayHave(.instance) { add("patches this instance") }
      if words.heads(.patch) { add("patches: head") }
      if mitigates { add("patches and mitigates") }
    }
    if words.has(.instance), !blocks, !guards { add("instance, no guard") }
    if detects, !blocks { add(guards ? "detects with a guard" : "detects only") }
    if monitors, !blocks, !mitigates { add("monitors only") }
    if words.heads(.build) {
      if mitigates { add("builds: mitigation") }
      if guards { add("builds: guard") }
      if detects { add("builds: detection") }
    }
    if words.heads(.mitigation) { add("head mitigates") }
    if words.heads(.guardNoun) { add("head guards") }
    if words.has(.purpose) {
      add("purpose")
      if blocks || guards { add("purpose and guard") }
    }
    if words.heads(.detectVerb) {
      add("head detects")
      if words.mayHave(.condition) { add("head detects, condition") }
    }
    if words.has(.detectVerb), !blocks { add("detecting verb, no block") }
    if words.has(.detectVerb), words.has(.condition) { add("detecting verb and condition") }
    if words.has(.detectVerb), words.mayHave(.condition), !words.has(.condition) {
      add("detecting verb and condition?")
    }
    if !blocks, !guards, !mitigates, !patches, !detects, !monitors { add("no remedy") }
    addDefiniteness(words)
  }
}
