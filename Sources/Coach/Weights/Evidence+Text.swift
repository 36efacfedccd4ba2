import Language
import Postmortem

/// The evidence any text gives: classes, who acts, tense, facts, and how much of it says something.
extension Evidence {
  /// - Parameters:
  ///   - reading: the text.
  ///   - question: the question the text answers; nil where there is none.
  ///   - section: where the sentence stands; nil for an answer to a question.
  ///   - recordsNames: whether the names of the features are kept, for fitting.
  init(
    _ reading: Reading, question: Reading?, section: SectionEvidence?, recordsNames: Bool = false
  ) {
    self.init(reading.lexicon, isSentence: section != nil, recordsNames: recordsNames)
    let counts = TextCounts(reading)
    addClasses(reading)
    addSize(reading, counts)
    addTense(reading)
    let content = ContentWords(reading)
    let asked = question.map { Set(ContentWords($0).stems) } ?? []
    addNovelty(reading, content, question, asked, counts)
    addBeginning(reading)
    for clause in reading.clauses.indices {
      // What only says the question again is no evidence of its own.
      if !asked.isEmpty, reading.echoes(asked, inClause: clause, content) {
        add("echo of the question")
      } else {
        addClause(clause, reading)
      }
    }
    addClauseChain(reading)
    addSummary(reading, counts)
    if let section { addSection(section, reading) }
  }

  private mutating func addClasses(_ reading: Reading) {
    var strong = [Int](repeating: 0, count: reading.lexicon.classes.count)
    var weak = strong
    for hit in reading.hits
    where reading.lexicon.classes[hit.classNumber].kind != .action {
      if hit.isStrong { strong[hit.classNumber] += 1 } else { weak[hit.classNumber] += 1 }
    }
    for number in strong.indices where strong[number] + weak[number] > 0 {
      add("", class: number, strong[number] > 0 ? "" : "?")
      if strong[number] + weak[number] >= 2 { add("", class: number, " ×2") }
    }
  }

  private mutating func addSize(_ reading: Reading, _ counts: TextCounts) {
    add("words", counts.words, steps: [3, 5, 8, 12, 17, 24, 35])
    add("numbers", counts.numbers, steps: [1, 2, 3])
    add("identifiers", counts.identifiers, steps: [1, 2])
    add("capitals", counts.capitals, steps: [1, 2])
    add("facts", counts.facts, steps: [1, 2, 3, 4, 6])
    add("sentences", reading.passage.sentences.count, steps: [2, 3, 5])
    if reading.passage.tokens.contains(where: \.isQuoted) { add("quotation") }
  }

  private mutating func addTense(_ reading: Reading) {
    let past = reading.clauses.reduce(0) { $0 + $1.pastVerbs }
    let present = reading.clauses.reduce(0) { $0 + $1.presentVerbs }
    if present > 0, past == 0 { add("only present") }
    if past > 0, present == 0 { add("only past") }
    if present > past { add("present over past") }
    if past == 0, present == 0 { add("no finite verb") }
  }

  /// How much the text adds to its question.
  private mutating func addNovelty(
    _ reading: Reading, _ content: ContentWords, _ question: Reading?, _ asked: Set<String>,
    _ counts: TextCounts
  ) {
    let facts = counts.numbers + counts.identifiers
    guard let question else {
      add("content words", content.stems.count + facts, steps: [1, 2, 3, 4, 5, 7, 10, 14])
      add(
        "words that say something", counts.uncovered(reading, content, []),
        steps: [1, 2, 3, 4, 5, 7, 10])
      return
    }
    let novel = content.stems.count { !asked.contains($0) }
    let shared = content.stems.count - novel
    add("new words", novel + facts, steps: [1, 2, 3, 4, 5, 7, 10])
    let percent = shared * 100 / max(1, content.stems.count)
    add("percent of the question's words", percent, steps: [1, 25, 40, 50, 66, 99])
    if percent >= 40, novel + facts <= 2 { add("restates the question") }
    if percent >= 25, facts == 0, novel <= 4 { add("may restate the question") }
    let words = question.passage.tokens.lazy.filter { $0.kind == .word }.map(\.text)
    if words.contains(where: { $0 == "not" || $0 == "no" || $0 == "nobody" }) {
      add("question is negative")
    }
    if question.kinds.contains(where: { $0.contains(.person) }) { add("question names a person") }
    add(
      "words that say something", counts.uncovered(reading, content, asked),
      steps: [1, 2, 3, 4, 5, 7, 10])
  }

  private mutating func addBeginning(_ reading: Reading) {
    let words = reading.passage.tokens.prefix(6).filter(\.isWordLike)
    guard let first = words.first, first.kind == .word else { return }
    let second = words.dropFirst().first?.text
    if ["not", "without", "failing", "forgetting"].contains(first.text)
      || (["did", "had", "was"].contains(first.text) && second == "not")
    {
      add("begins without its subject")
    } else if first.text.hasSuffix("ing"), first.text.utf8.count > 5,
      let kind = reading.kinds.first, kind.isDisjoint(with: [.component, .safeguard])
    {
      add("begins with -ing")
    } else if VerbTense(of: first.text) == .past {
      add("begins with a past verb")
    } else if Verb.isBase(first.text), let kind = reading.kinds.first,
      kind.isDisjoint(with: [.component, .person, .filler])
    {
      add("begins with a verb")
    }
    if first.text == "because" { add("begins with because") }
    if let kind = reading.kinds.first, kind.contains(.person) { add("begins with a person") }
  }

  private mutating func addClauseChain(_ reading: Reading) {
    let clauses = reading.clauses
    guard let last = clauses.last else { return }
    let human = clauses.count { $0.subject == .person }
    if human == clauses.count { add("only persons act") }
    if human > 0, human * 2 < clauses.count { add("mostly things act") }
    if clauses[0].subject == .person { add("first subject is a person") }
    if last.subject == .thing {
      let kinds = last.kinds
      if kinds.contains(.safeguard) { add("last clause: safeguard") }
      if !kinds.isDisjoint(with: [.gap, .weakness]) { add("last clause: gap") }
    }
    if clauses.count > 1 {
      for (isLast, clause) in [(false, clauses[0]), (true, last)] {
        let kinds = clause.kinds
        addPlace(isLast, clause.subject, kinds)
      }
    }
    var seenPerson = false
    for clause in clauses {
      if clause.subject == .person {
        seenPerson = true
      } else if seenPerson, clause.subject == .thing {
        if clause.hasPresent, !clause.hasPast { add("person acts, then a thing in the present") }
        if !clause.kinds.isDisjoint(with: [.gap, .weakness]) {
          add("person acts, then a gap")
        }
      }
    }
  }

  /// What the first and the last of several clauses hold: the last often carries the cause.
  private mutating func addPlace(
    _ isLast: Bool, _ subject: Reading.Subject, _ kinds: KindSet
  ) {
    switch subject {
    case .person: add(isLast ? "last: person" : "first: person")
    case .bystander: add(isLast ? "last: bystander" : "first: bystander")
    case .thing: add(isLast ? "last: thing" : "first: thing")
    }
    if kinds.contains(.fault) { add(isLast ? "last: fault" : "first: fault") }
    if kinds.contains(.emptiness) { add(isLast ? "last: emptiness" : "first: emptiness") }
    if kinds.contains(.remark) { add(isLast ? "last: remark" : "first: remark") }
    if kinds.contains(.humanAct) { add(isLast ? "last: human act" : "first: human act") }
    if !kinds.isDisjoint(with: [.gap, .weakness]) { add(isLast ? "last: gap" : "first: gap") }
  }

  private mutating func addSummary(_ reading: Reading, _ counts: TextCounts) {
    var kinds: KindSet = []
    var weaknesses: Set<Int> = []
    var thingGap = false
    for clause in reading.clauses {
      let here = clause.kinds
      kinds.formUnion(here)
      if clause.subject == .thing, !here.isDisjoint(with: [.gap, .weakness]),
        !here.isDisjoint(with: [.safeguard, .component])
      {
        thingGap = true
      }
      for hit in reading.hits[clause.hits]
      where reading.lexicon.classes[hit.classNumber].kind == .weakness {
        weaknesses.insert(hit.classNumber)
      }
    }
    add("weaknesses", weaknesses.count, steps: [1, 2, 3, 4])
    addTautology(reading)
    addAccusations(reading, isLong: counts.words >= 17, hasFacts: counts.facts >= 3)
    let fault = kinds.contains(.fault)
    if fault { add(thingGap ? "fault and gap" : "fault without gap") }
    if !fault, thingGap { add("gap without fault") }
    if !fault, !thingGap { add(counts.facts > 0 ? "only facts" : "no fault, gap or fact") }
    if kinds.contains(.emptiness) {
      if counts.facts == 0 { add("empty, no fact") }
      if counts.words <= 8 { add("empty and short") }
      if !kinds.contains(.person) { add("empty, no person") }
    }
    if kinds.contains(.person), counts.facts == 0 {
      if !kinds.contains(.safeguard) { add("only a person") }
      if counts.words <= 14 { add("a person, short") }
    }
  }

  private static let equating: WordList = [
    "being", "is", "are", "was", "were", "be", "doing", "will",
  ]

  /// "Queues being queues", "cron is cron": a thing explained by itself.
  private mutating func addTautology(_ reading: Reading) {
    let tokens = reading.passage.tokens
    for index in tokens.indices.dropFirst().dropLast()
    where Self.equating.contains(tokens[index].text) {
      let next = tokens[index].text == "will" ? index + 2 : index + 1
      if next < tokens.count, tokens[next].kind == .word, tokens[index - 1].kind == .word,
        tokens[index - 1].text == tokens[next].text
      {
        add("explained by itself")
      }
    }
  }

  /// Somebody and a near-certain fault in one clause weigh however much stands around them, which the
  /// sum over a long text would forget.
  private mutating func addAccusations(_ reading: Reading, isLong: Bool, hasFacts: Bool) {
    for clause in reading.clauses {
      let kinds = clause.kinds
      if kinds.contains(.fault) {
        if clause.subject == .person || reading.isWe(clause) {
          add("accusation")
          if isLong { add("accusation in a long text") }
          if hasFacts { add("accusation among facts") }
        } else {
          if isLong { add("fault in a long text") }
          if hasFacts { add("fault among facts") }
        }
      }
      if kinds.contains(.remark) {
        if clause.subject == .person || reading.isWe(clause) { add("remark about a person") }
        if isLong { add("remark in a long text") }
        if hasFacts { add("remark among facts") }
      }
      if kinds.contains(.promise), isLong { add("promise in a long text") }
    }
  }

  private mutating func addSection(_ section: SectionEvidence, _ reading: Reading) {
    add(section)
    let kinds: KindSet = [.remark, .promise, .remedy, .emptiness, .fault, .other]
    for hit in reading.hits
    where kinds.contains(KindSet(reading.lexicon.classes[hit.classNumber].kind)) {
      add(section.prefix, class: hit.classNumber, hit.isStrong ? "" : "?")
    }
  }
}
