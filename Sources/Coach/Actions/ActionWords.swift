import Language

/// What the words of an action item are classes of, as far as its evidence asks.
struct ActionWords {
  /// The classes an action item is read by.
  enum Role: Int, CaseIterable {
    case vagueVerb, vagueNoun, vagueDegree, build, block, guardNoun, monitorNoun, monitorVerb,
      metric
    case condition, weakCondition, detection, mitigation, patch, instance, personVerb, personNoun
    case care, audience, purpose, humanVerb, detectVerb, exhortation

    var name: String {
      switch self {
      case .vagueVerb: "action-vague-verb"
      case .vagueNoun: "action-vague-noun"
      case .vagueDegree: "action-vague-degree"
      case .build: "action-build-verb"
      case .block: "action-block-verb"
      case .guardNoun: "action-guard-noun"
      case .monitorNoun: "action-monitor-noun"
      case .monitorVerb: "action-monitor-verb"
      case .metric: "action-metric"
      case .condition: "action-condition"
      case .weakCondition: "action-weak-condition"
      case .detection: "action-detect-noun"
      case .mitigation: "action-mitigation"
      case .patch: "action-patch"
      case .instance: "action-instance"
      case .personVerb: "action-person-verb"
      case .personNoun: "action-person-noun"
      case .care: "action-care"
      case .audience: "action-audience"
      case .purpose: "action-purpose"
      case .humanVerb: "action-human-verb"
      case .exhortation: "action-exhortation"
      case .detectVerb: "action-detect-verb"
      }
    }
  }

  /// The hits of each role, in the order of the text.
  private(set) var hits: [[Reading.Hit]]
  /// Tokens of the first few words that carry content: where the work is named.
  let head: Range<Int>
  let reading: Reading
  /// How many words say what the work is: not vague, not people, not a promise to watch.
  let solidWords: Int

  init(_ reading: Reading) {
    self.reading = reading
    let roles = reading.lexicon.actionRoles
    hits = Array(repeating: [], count: Role.allCases.count)
    for hit in reading.hits {
      if let role = roles[hit.classNumber] { hits[role.rawValue].append(hit) }
    }
    for role in hits.indices {
      hits[role].sort {
        ($0.tokens.lowerBound, $0.tokens.count) < ($1.tokens.lowerBound, $1.tokens.count)
      }
    }
    head = Self.head(of: reading)
    solidWords = Self.solidWords(of: reading, hits)
  }

  func has(_ role: Role) -> Bool { hits[role.rawValue].contains { $0.isStrong } }

  func mayHave(_ role: Role) -> Bool { !hits[role.rawValue].isEmpty }

  /// The first near-certain hit, else the first.
  func first(_ role: Role) -> Reading.Hit? {
    hits[role.rawValue].first { $0.isStrong } ?? hits[role.rawValue].first
  }

  /// Whether one of the first words is of this class.
  func heads(_ role: Role) -> Bool {
    hits[role.rawValue].contains { head.contains($0.tokens.lowerBound) }
  }

  /// Whether somebody is the subject of the first clause.
  var personActs: Bool { reading.clauses.first?.subject == .person }

  /// Whether a group of people, not a named owner, is what the item begins with.
  var opensWithAudience: Bool {
    hits[Role.audience.rawValue].contains { $0.tokens.lowerBound < head.lowerBound + 2 }
  }

  private static let skipped: WordList = [
    "to", "we", "i", "should", "will", "must", "need", "needs", "shall", "have", "has", "please",
    "the", "a", "an", "our", "us", "let", "also", "is", "are", "be", "would", "can", "could",
    "going", "want",
  ]

  /// The first three words, "to", "we will", "we should" and a person who does the work passed over.
  private static func head(of reading: Reading) -> Range<Int> {
    let tokens = reading.passage.tokens
    var start = 0
    while start < tokens.count {
      let token = tokens[start]
      let isPerson = reading.kinds[start].contains(.person) && token.isCapitalized && start == 0
      guard !token.isWordLike || skipped.contains(token.text) || isPerson || token.kind == .handle
      else { break }
      start += 1
    }
    var end = start
    var words = 0
    while end < tokens.count, words < 3 {
      if tokens[end].isWordLike { words += 1 }
      end += 1
    }
    return start..<end
  }

  private static func solidWords(of reading: Reading, _ hits: [[Reading.Hit]]) -> Int {
    var covered = [Bool](repeating: false, count: reading.passage.tokens.count)
    let empty: [Role] = [
      .vagueVerb, .vagueNoun, .vagueDegree, .weakCondition, .personVerb, .personNoun, .care,
      .audience,
      .purpose,
    ]
    for role in empty {
      for hit in hits[role.rawValue] where hit.tokens.count <= 5 {
        for token in hit.tokens { covered[token] = true }
      }
    }
    for role in [Role.monitorNoun, .monitorVerb, .build] {
      for hit in hits[role.rawValue] where hit.tokens.count <= 3 {
        for token in hit.tokens { covered[token] = true }
      }
    }
    var count = 0
    for (index, token) in reading.passage.tokens.enumerated() where !covered[index] {
      switch token.kind {
      case .number, .code, .identifier: count += 1
      case .word
      where !reading.kinds[index].contains(.filler) && !Self.grammar.contains(token.text):
        count += 1
      default: break
      }
    }
    return count
  }

  private static let grammar: WordList = [
    "the", "a", "an", "to", "of", "in", "on", "at", "for", "and", "or", "with", "we", "our", "be",
    "is",
    "are", "will", "should", "must", "this", "that", "it", "its", "by", "from", "as", "all", "any",
  ]
}
