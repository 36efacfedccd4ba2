/// Recognises what the people did in an entry of the timeline: noticing, and mending.
public enum ResponseWords {
  /// Whether an entry says that somebody came to know of it: `First mail from a customer`, `Terminal
  /// calls`, `Front desk noticed empty pages`.
  public static func isNotice(_ entry: String) -> Bool {
    let words = words(of: entry)
    return !isGuess(words) && !words.contains("nobody")
      && words.contains { noticing.contains($0) }
  }

  /// Whether an entry says that something was done against it: `Old template copied back`, `Sync
  /// restarted`; not `Restarted the sync, no change` or `Hypothesis: restart it`.
  public static func isMitigation(_ entry: String) -> Bool {
    let words = words(of: entry)
    let pairs = zip(words, words.dropFirst()).map { "\($0) \($1)" }
    guard !isGuess(words), pairs.contains("failed over") || !isDenied(words) else { return false }
    return words.indices.contains { mends(words, at: $0) }
      || pairs.contains { mendingPairs.contains($0) }
      || words.contains("back") && words.contains { moving.contains($0) }
  }

  /// Whether a word says what somebody did: `Drained node 3`, `blocked the sender`; not how things
  /// were, as in `NTP was blocked` and `queues drained`.
  private static func mends(_ words: [String], at index: Int) -> Bool {
    guard mending.contains(words[index]) else { return false }
    guard states.contains(words[index]), index > 0 else { return true }
    let next = index + 1 < words.count ? words[index + 1] : ""
    return ["the", "a", "an", "all", "this", "that", "by"].contains(next)
  }

  private static func words(of entry: String) -> [String] {
    let lexemes = Lexemes(entry)
    return (0..<lexemes.count).compactMap { index in
      lexemes[index]?.kind == .word ? lexemes.word(index) : nil
    }
  }

  /// A hypothesis tells what somebody thought of, not what was done.
  private static func isGuess(_ words: [String]) -> Bool {
    words.first == "hypothesis" || words.first == "suspected" || words.first == "thought"
  }

  /// Whether an entry says that it did not work, or was not done.
  private static func isDenied(_ words: [String]) -> Bool {
    words.contains { ["not", "failed", "fails", "nobody", "without", "still"].contains($0) }
      || zip(words, words.dropFirst()).contains { first, second in
        first == "no"
          && ["change", "difference", "effect", "help", "improvement", "one"].contains(second)
          || ["didn", "doesn", "wasn", "couldn"].contains(first)
            && ["t", "’t", "'t"].contains(second)
      }
  }

  private static let noticing: Set = [
    "call", "called", "calls", "complained", "complaint", "complaints", "complains", "discovered",
    "discovers", "escalated", "mail", "mailed", "mails", "noticed", "notices", "notified",
    "observed", "observes", "phoned", "reported", "reports", "rings", "spotted", "spots",
    "telephoned", "telephones", "ticket", "tickets", "tweet", "tweeted", "wrote",
  ]
  private static let mending: Set = [
    "blocked", "disabled", "drained", "failover", "fixed", "hotfix", "mitigated", "mitigation",
    "patched", "rebooted", "rebuilt", "recreated", "redeployed", "removed", "replaced", "restarted",
    "restarts", "restored", "resubscribed", "reverted", "reverts", "rollback", "rotated", "scaled",
    "swapped", "switched", "throttled", "undone", "unblocked", "unplugged", "workaround",
  ]
  /// Of these, what also says how things were.
  private static let states: Set = ["blocked", "drained"]
  private static let mendingPairs: Set = [
    "failed over", "fails over", "built again", "started again", "taken out", "took out",
    "deploy stopped", "rollout stopped", "stopped by", "stopped the", "turned off", "turned on",
    "set by",
    "ran it", "run again", "sets the",
  ]
  /// With `back` somewhere behind or before it.
  private static let moving: Set = [
    "brought", "change", "copied", "given", "gave", "moved", "put", "puts", "roll", "rolled",
    "rolling",
    "rolls", "set", "sets", "switched", "turned", "went",
  ]
}
