/// When a rule has something to say: `person > slip & safeguard`.
///
/// Terms joined by `+` stand in one clause, by `>` in one clause in this order; what is joined by
/// `&` may stand anywhere in the text. A term is a class; `class!` takes only its near-certain entries,
/// `class@subject` only words before the clause's verb whose subject is a person.
struct Condition: Sendable, Hashable {
  struct Term: Sendable, Hashable {
    var classNumber: Int
    var strongOnly: Bool
    var asSubject: Bool
  }

  /// Terms of one clause; `ordered[i]` says whether term i must stand behind term i - 1.
  struct Group: Sendable, Hashable {
    var terms: [Term]
    var ordered: [Bool]
  }

  var groups: [Group]

  struct Failure: Error {
    var message: String
    var offset: Int
  }

  init(groups: [Group]) { self.groups = groups }

  init(parsing text: String, classNumbers: [String: Int]) throws(Failure) {
    groups = []
    var terms: [Term] = []
    var ordered: [Bool] = []
    var pending: UInt8 = UInt8(ascii: "&")
    var expectsTerm = true
    let bytes = Array(text.utf8)
    var position = 0
    while position < bytes.count {
      if bytes[position] == 0x20 {
        position += 1
        continue
      }
      let start = position
      while position < bytes.count, bytes[position] != 0x20 { position += 1 }
      var word = String(decoding: bytes[start..<position], as: UTF8.self)
      if word == "+" || word == ">" || word == "&" {
        guard !expectsTerm else {
          throw Failure(message: "a class is missing before \"\(word)\"", offset: start)
        }
        pending = word.utf8.first ?? 0
        expectsTerm = true
        continue
      }
      guard expectsTerm else {
        throw Failure(
          message: "\"+\", \">\" or \"&\" is missing before \"\(word)\"", offset: start)
      }
      expectsTerm = false
      var term = Term(classNumber: 0, strongOnly: false, asSubject: false)
      if word.hasSuffix("@subject") {
        term.asSubject = true
        word.removeLast(8)
      }
      if word.hasSuffix("!") {
        term.strongOnly = true
        word.removeLast()
      }
      guard let number = classNumbers[word] else {
        let known = classNumbers.keys.sorted().joined(separator: ", ")
        let near = Nearest.question(word, among: classNumbers.keys).map { "\($0) A" } ?? "a"
        throw Failure(
          message: "no word class is called \"\(word)\"; \(near)llowed are \(known)",
          offset: start)
      }
      term.classNumber = number
      if pending == UInt8(ascii: "&"), !terms.isEmpty {
        groups.append(Group(terms: terms, ordered: ordered))
        terms = []
        ordered = []
      }
      ordered.append(pending == UInt8(ascii: ">"))
      terms.append(term)
    }
    guard !expectsTerm else {
      throw Failure(message: "a class is missing at the end", offset: bytes.count)
    }
    groups.append(Group(terms: terms, ordered: ordered))
  }

  /// The token ranges it rests on, in the first place where it holds.
  ///
  /// - Parameters:
  ///   - reading: the text.
  ///   - clause: the only clause groups may be found in; nil for any.
  /// - Returns: nil where it does not hold.
  func evidence(in reading: Reading, clause: Int? = nil) -> [Range<Int>]? {
    for group in groups {
      for term in group.terms where !reading.isPresent[term.classNumber] { return nil }
    }
    var result: [Range<Int>] = []
    for group in groups {
      guard let found = group.evidence(in: reading, clause: clause) else { return nil }
      result += found
    }
    return result
  }
}

extension Condition.Group {
  func evidence(in reading: Reading, clause only: Int?) -> [Range<Int>]? {
    for clause in reading.clauses.indices where only == nil || only == clause {
      let hits = reading.hits(inClause: clause)
      var found: [Range<Int>] = []
      var last = -1
      for (index, term) in terms.enumerated() {
        // What is near-certain is quoted before what is only suggestive.
        var first: Reading.Hit?
        for hit in hits
        where hit.classNumber == term.classNumber && (hit.isStrong || !term.strongOnly)
          && (!ordered[index] || hit.tokens.lowerBound >= last)
          && (!term.asSubject || reading.isSubject(hit, clause))
        {
          if first == nil || hit.isStrong { first = hit }
          if hit.isStrong { break }
        }
        guard let match = first else { break }
        found.append(match.tokens)
        last = match.tokens.upperBound
      }
      if found.count == terms.count { return found }
    }
    return nil
  }
}
