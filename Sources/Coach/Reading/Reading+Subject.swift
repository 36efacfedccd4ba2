import Language

/// Who or what a clause is about: the head of the noun phrase before its verb.
extension Reading {
  /// What the words before the verb have shown so far.
  private enum Head {
    case person, bystander, thing
    /// A word for a team or a part, human only with a verb that only people can have.
    case team
    /// A capital that no list knows: "Wanjiku replayed", but also "Traefik dropped".
    case unknownName
  }

  /// How far a clause is searched for its subject and verb.
  private static let reach = 12

  mutating func readSubject(of index: Int) {
    var clause = clauses[index]
    defer { clauses[index] = clause }
    let tokens = clause.tokens
    var head: Head?
    var isClosed = false
    var agent = false
    var position = tokens.lowerBound
    let end = min(tokens.upperBound, tokens.lowerBound + Self.reach)
    search: while position < end {
      let token = passage.tokens[position]
      guard token.kind == .word else {
        if token.kind == .handle, !isClosed { head = .person }
        if token.kind == .code || token.kind == .identifier, !isClosed, head != .person {
          head = .thing
        }
        position += 1
        continue
      }
      if isVerb(position, after: head, in: tokens) {
        clause.verb = position
        break search
      }
      if Self.prepositions.contains(token.text) {
        // "one of the interns": the quantity only counts them.
        let counts = token.text == "of" && head == nil
        // "the map in the control room": what no list knows is a thing, wherever it is. Behind "by" or
        // "from" may stand who did it.
        if head == nil, position > tokens.lowerBound, !["by", "from", "of"].contains(token.text) {
          head = .thing
        }
        if !counts { isClosed = isClosed || head != nil }
        agent = agent || head == nil
      } else if head != nil, !isClosed, VerbTense.opensNounPhrase(token.text) {
        // "the script the intern wrote": a clause about the noun before.
        isClosed = true
      } else if !isClosed, position < tokens.lowerBound + 8 || agent {
        read(position, in: tokens, &head)
      }
      position += 1
    }
    var subject = subject(head, clause, tokens)
    if subject == .thing, index > 0, clauses[index - 1].subject == .person,
      clauses[index - 1].sentence == clause.sentence, beginsWithVerb(tokens)
    {
      subject = .person
      clause.inheritsSubject = true
    }
    clause.subject = subject
    clause.mayBePerson = subject == .thing && (head == .team || head == .unknownName)
  }

  /// Whether the word can be the finite verb of its clause.
  private func isVerb(_ position: Int, after head: Head?, in tokens: Range<Int>) -> Bool {
    guard position > tokens.lowerBound || head != nil else { return false }
    switch tenses[position] {
    case .past, .present: return true
    case .ambiguousPresent, nil:
      // "maintenance put it back", "payroll keep retyping it": only after somebody.
      guard head == .team || head == .unknownName || head == .person else { return false }
      return Self.pastLikeBase.contains(passage.tokens[position].text)
        || head == .team && kinds[position].contains(.humanAct)
          && kinds[position].isDisjoint(with: [.component, .safeguard])
    }
  }

  /// Lets the word at `position` be the head, where it can be one.
  private func read(_ position: Int, in tokens: Range<Int>, _ head: inout Head?) {
    let token = passage.tokens[position]
    let kind = kinds[position]
    if token.isPossessive {
      // "the engineer's laptop": what follows is what it is about.
      if head != nil { head = .thing }
      return
    }
    if VerbTense.objectPronouns.contains(token.text) { return }
    if kind.contains(.person) {
      // "the limit we set", "the script Marek wrote": only a role can end a noun phrase.
      let isRole = !VerbTense.pronouns.contains(token.text) && !token.isCapitalized
      // "one thing nobody asks for": a clause about a noun that no list knows.
      if head == nil, token.text == "nobody", position > tokens.lowerBound + 2 {
        head = .thing
        return
      }
      if head == .thing, !isRole { return }
      head = namesThing(after: position, tokens) ? .thing : .person
    } else if kind.contains(.bystander) {
      if head == nil { head = namesThing(after: position, tokens) ? .thing : .bystander }
    } else if kind.contains(.team) {
      if head == nil || head == .thing || head == .team {
        head = namesThing(after: position, tokens) ? .thing : .team
      }
    } else if kind.contains(.component) || kind.contains(.safeguard) {
      if head != .person || namesThing(after: position - 1, tokens) { head = .thing }
    } else if head == nil, token.isCapitalized, !token.isAllCapitals, kind.isEmpty,
      position + 1 < tokens.upperBound
    {
      head = .unknownName
    }
  }

  private func subject(_ head: Head?, _ clause: ClauseReading, _ tokens: Range<Int>) -> Subject {
    switch head {
    case .person: return .person
    case .bystander: return .bystander
    case .thing, nil: return .thing
    case .team:
      // A bare word or one with its article is taken for people, as before a human act.
      // What is a part as well ("the platform dropped packets") is one unless it does what people do.
      let first = passage.tokens[tokens.lowerBound].text
      let isPlain =
        clause.verb <= tokens.lowerBound + 2 && clause.verb > tokens.lowerBound
        && clause.verb < tokens.upperBound
        && (clause.verb == tokens.lowerBound + 1 || ["the", "our", "their"].contains(first))
        && kinds[clause.verb - 1].isDisjoint(with: [.component, .safeguard])
      return isPlain || isHumanAct(clause) ? .person : .thing
    case .unknownName: return isHumanAct(clause) ? .person : .thing
    }
  }

  /// Whether the clause's verb, or the word behind its auxiliary, is one that only people can have.
  private func isHumanAct(_ clause: ClauseReading) -> Bool {
    for position in clause.verb..<min(clause.verb + 3, clause.tokens.upperBound)
    where kinds[position].contains(.humanAct) {
      return true
    }
    return false
  }

  /// Whether "we" acts in the clause.
  func isWe(_ clause: ClauseReading) -> Bool {
    clause.subject != .thing
      && passage.tokens[clause.tokens.prefix(3)].contains { $0.kind == .word && $0.text == "we" }
  }

  private func beginsWithVerb(_ tokens: Range<Int>) -> Bool {
    let first = passage.tokens[tokens.lowerBound].text
    if first == "and" || first == "or" { return true }
    return tenses[tokens.lowerBound] == .past || tenses[tokens.lowerBound] == .present
      || (first.hasSuffix("ing") && first.utf8.count > 4)
  }

  /// Verbs whose past looks like their base form.
  private static let pastLikeBase: WordList = [
    "bet", "burst", "cast", "cost", "cut", "hit", "let", "put", "quit", "read", "set", "shut",
    "split", "spread",
  ]

  private static let prepositions: WordList = [
    "about", "above", "across", "after", "against", "among", "at", "behind", "below", "between",
    "beyond", "by", "down", "during", "for", "from", "in", "inside", "into", "near", "of", "off",
    "on", "onto", "out", "over", "past", "since", "through", "to", "toward", "towards", "under",
    "up", "via", "with", "within", "without",
  ]
}
