import Language
import Postmortem

extension Coach {
  /// Whether an action has to do with a rung of the why ladder, and so may cut it.
  ///
  /// Leans towards yes: an action that shares a content word, an identifier, a number, or the kind of
  /// safeguard with the rung is taken to meet it. Only one about something else entirely does not.
  ///
  /// - Parameters:
  ///   - rung: The answer that is to be cut.
  ///   - question: The question it answers, whose words count for the rung's.
  ///   - action: An action item, as typed or without owner, day and issue.
  /// - Returns: Whether they share anything.
  public func actionMeets(rung: String, question: String, action: String) -> Bool {
    let item = ActionItemReading.read(action, today: nil, names: givenNames).text
    let done = RungTopics(item, lexicon: lexicon)
    let asked = RungTopics(question, lexicon: lexicon)
    let answered = RungTopics(rung, lexicon: lexicon)
    return !done.topics.isDisjoint(with: answered.topics)
      || !done.topics.isDisjoint(with: asked.topics)
      || !done.families.isDisjoint(with: answered.families)
  }
}

/// What a text is about, as far as an action and a rung can have it in common.
struct RungTopics {
  /// Stems of words, parts of identifiers, numbers, groups of synonyms.
  private(set) var topics: Set<String> = []
  /// Kinds of safeguard spoken of, by number.
  private(set) var families: Set<Int> = []

  init(_ text: String, lexicon: Lexicon) {
    var previous = ""
    for token in Tokenizer.tokens(in: text) where token.isWordLike {
      // "host name" and "hostname" are one.
      let word = token.kind == .word ? token.text : ""
      if !previous.isEmpty, !word.isEmpty { topics.insert("~" + previous + word) }
      previous = word
      if token.kind == .word {
        for part in token.text.split(separator: "-") { add(String(part), lexicon) }
      } else if token.kind == .identifier || token.kind == .code {
        for part in token.text.lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber })
        where part.utf8.count > 1 {
          add(String(part), lexicon)
        }
      } else if token.kind == .number, token.text.utf8.count > 1 {
        topics.insert(token.text)
      }
    }
  }

  private mutating func add(_ word: String, _ lexicon: Lexicon) {
    guard let stem = Overlap.stems(of: word).first, !Self.hollow.contains(word),
      !Self.hollow.contains(stem)
    else { return }
    topics.insert(stem)
    if word.utf8.count > 7 { topics.insert("~" + word) }
    if let group = lexicon.synonyms[word] ?? lexicon.synonyms[stem] { topics.insert("#\(group)") }
    if let family = Self.familyOfWord[word] ?? Self.familyOfWord[stem] { families.insert(family) }
  }

  /// Words of work and time that any two texts may share.
  private static let hollow: WordList = [
    "add", "create", "implement", "introduce", "write", "make", "set", "put", "get", "use", "run",
    "fix",
    "change", "update", "improve", "ensure", "prevent", "avoid", "need", "give", "take", "keep",
    "day",
    "week", "month", "time", "hour", "minute", "people", "team", "engineer", "thing", "way", "work",
    "case", "problem", "issue", "incident", "new", "old", "every", "all", "any", "first", "next",
    "last",
    "before", "after", "same", "still", "never", "always", "happen", "cause", "start", "go", "come",
    "know",
    "see", "let", "allow", "able", "possible", "build", "show", "system", "missing", "one", "two",
    "three",
  ]

  /// Kinds of safeguard, each by the words for it: an answer that misses one and an action that brings
  /// one belong together even where they name different things.
  private static let familyWords: [StaticString] = [
    "test tests testing lint linter ci validate validation validator assert assertion gate fixture coverage e2e",
    "runbook playbook doc docs document documentation undocumented handbook readme guide manual wiki instruction procedure",
    "alert alerts alerting alarm monitor monitoring dashboard metric threshold page pager observability probe heartbeat notification notice unnoticed silent told tell noticed unseen",
    "limit limits cap quota ceiling bound unbounded unlimited throttle maximum timeout deadline",
    "review reviewer approval approve reviewed unreviewed sign-off codeowners",
    "owner ownership own unowned rota on-call responsible handover",
    "permission permissions access role roles rights privilege acl sudo admin credential token password",
    "backup restore snapshot recovery replica standby failover redundancy spare",
    "deploy deployment release rollout canary staging rollback stage ship",
    "name names naming label labels confuse confusable rename colour similar identical",
    "default defaults config configuration setting settings flag flags parameter",
    "schema contract interface format version compatibility api",
    "checklist template form prompt confirmation confirm warning dialog ask asks",
    "schedule calendar expiry expire expires renew renewal certificate rotation",
    "capacity load pool connection connections memory scale autoscale disk",
  ]

  private static let familyOfWord: [String: Int] = {
    var result: [String: Int] = [:]
    for (number, words) in familyWords.enumerated() {
      for word in "\(words)".split(separator: " ") { result[String(word)] = number }
    }
    return result
  }()
}
