/// The evidence of one clause: what is said of whom, and what stands together.
extension Evidence {
  mutating func addClause(_ index: Int, _ reading: Reading) {
    let clause = reading.clauses[index]
    let classes = reading.lexicon.classes
    let hits = reading.hits(inClause: index).filter { classes[$0.classNumber].kind != .action }
    let kinds = clause.kinds
    for hit in hits {
      switch clause.subject {
      case .person: add("person: ", class: hit.classNumber, hit.isStrong ? "" : "?")
      case .bystander: add("bystander: ", class: hit.classNumber, hit.isStrong ? "" : "?")
      case .thing:
        add("thing: ", class: hit.classNumber, hit.isStrong ? "" : "?")
        let kind = classes[hit.classNumber].kind
        if kind == .gap || kind == .weakness, hit.isStrong {
          if clause.hasPresent, !clause.hasPast {
            add("thing, present: ", class: hit.classNumber)
          } else if clause.hasPast, !clause.hasPresent {
            add("thing, past: ", class: hit.classNumber)
          }
        }
      }
    }
    addPairs(hits, classes)
    let hasThing = !kinds.isDisjoint(with: [.safeguard, .component])
    let hasGap = !kinds.isDisjoint(with: [.gap, .weakness])
    let onlyPresent = clause.hasPresent && !clause.hasPast
    addOpener(clause)
    if reading.isWe(clause) {
      add("subject: we")
      for hit in hits { add("we: ", class: hit.classNumber, hit.isStrong ? "" : "?") }
      add(clause.hasPast ? "we, past" : onlyPresent ? "we, present" : "we, no tense")
      if hasGap { add("we, gap") }
    }
    if clause.mayBePerson {
      add("subject: perhaps a person")
      for hit in hits { add("perhaps: ", class: hit.classNumber, hit.isStrong ? "" : "?") }
      if kinds.contains(.fault) { add("perhaps a person, fault") }
      if !hasThing { add("perhaps a person, no thing") }
    }
    switch clause.subject {
    case .person:
      add("subject: person")
      if !hasThing { add("person, no thing") }
      if onlyPresent { add("person, present") }
      if !kinds.contains(.fault) { add("person, no fault") }
      if hasGap { add("person, gap") }
    case .bystander:
      add("subject: bystander")
      if !hasThing { add("bystander, no thing") }
      if hasGap, kinds.contains(.safeguard) { add("bystander, gap, safeguard") }
    case .thing:
      if hasGap { add("thing, gap") }
      if hasGap, kinds.contains(.safeguard) { add("thing, gap, safeguard") }
      if hasGap, kinds.contains(.component) { add("thing, gap, component") }
      if hasGap, onlyPresent { add("thing, gap, present") }
      if hasThing, onlyPresent { add("thing, present") }
      if hasThing, clause.hasPast, !clause.hasPresent { add("thing, past") }
      if kinds.contains(.weakness), onlyPresent { add("weakness, present") }
    }
  }

  /// What opens the clause, and who acts in it: "because she …", "which the form …".
  private mutating func addOpener(_ clause: Reading.ClauseReading) {
    switch (clause.opener, clause.subject) {
    case ("because"?, .person), ("since"?, .person): add("because: person")
    case ("because"?, .bystander), ("since"?, .bystander): add("because: bystander")
    case ("because"?, .thing), ("since"?, .thing): add("because: thing")
    case ("but"?, .person), ("although"?, .person), ("though"?, .person), ("yet"?, .person):
      add("but: person")
    case ("but"?, .bystander), ("although"?, .bystander), ("though"?, .bystander),
      ("yet"?, .bystander):
      add("but: bystander")
    case ("but"?, .thing), ("although"?, .thing), ("though"?, .thing), ("yet"?, .thing):
      add("but: thing")
    case ("which"?, _), ("that"?, _), ("where"?, _), ("whose"?, _): add("relative clause")
    case ("so"?, .person): add("so: person")
    case ("so"?, _): add("so: thing")
    case ("if"?, _), ("unless"?, _), ("when"?, _), ("whenever"?, _), ("until"?, _):
      add("conditional clause")
    default: break
    }
  }

  /// Things and persons beside gaps, faults and the rest.
  private mutating func addPairs(_ hits: [Reading.Hit], _ classes: [WordClass]) {
    // Each class once, as it comes: a clause without end may hold thousands of hits.
    var firsts: [Int] = []
    var seconds: [Int] = []
    for hit in hits {
      switch classes[hit.classNumber].kind {
      case .safeguard, .component, .person, .bystander, .team:
        if !firsts.contains(hit.classNumber) { firsts.append(hit.classNumber) }
      case .gap, .weakness, .fault, .remark, .other:
        if hit.isStrong, !seconds.contains(hit.classNumber) { seconds.append(hit.classNumber) }
      default: continue
      }
    }
    for first in firsts {
      for second in seconds { add(first, with: second) }
    }
  }
}
