/// Recognises the entry in which an alert fires.
public enum AlertWords {
  /// Whether an entry says that an alert, an alarm or a page went off.
  ///
  /// `Alert QueueDepth fired`, `On-call was paged`, `PagerDuty notified us`; not `no alert fired`,
  /// `acknowledged the alert`, `status page updated` or `Mara alerted the network team`.
  public static func isAlert(_ entry: String) -> Bool {
    let lexemes = Lexemes(entry)
    var words: [String] = []
    for index in 0..<lexemes.count where lexemes[index]?.kind == .word {
      words.append(lexemes.word(index) ?? "")
    }
    var noun: Int?
    for (index, word) in words.enumerated() {
      let before = index > 0 ? words[index - 1] : ""
      if nouns.contains(word) || word.hasPrefix("page") && isPage(words, index) {
        if negations.contains(before) || index > 1 && negations.contains(words[index - 2]) {
          return false
        }
        if noun == nil { noun = index }
      }
      if word == "paged", before != "not", before != "never", !isOfPeople(words, index) {
        return true
      }
    }
    guard let noun else { return false }
    let tail = words[noun...]
    if tail.dropFirst().prefix(4).contains(where: { quiet.contains($0) }) { return false }
    if words.contains(where: { unheard.contains($0) }) { return false }
    let next = tail.dropFirst().first ?? ""
    if next == "failed" || next.hasPrefix("threshold") || next == "rule" { return false }
    if words[..<noun].contains(where: { handling.contains($0) }) { return false }
    if noun <= 1, names.contains(words[noun]) { return true }
    return tail.contains { firing.contains($0) } || words[..<noun].contains { firing.contains($0) }
  }

  /// Whether `page` or `pages` at `index` is a pager's: not a status page, a web page, a page load.
  private static func isPage(_ words: [String], _ index: Int) -> Bool {
    guard words[index] == "page" || words[index] == "pages" else { return false }
    let before = index > 0 ? words[index - 1] : ""
    let behind = index + 1 < words.count ? words[index + 1] : ""
    return firing.contains(behind) || ["to", "from"].contains(behind) && before != "status"
      || ["a", "first", "second", "pager", "call"].contains(before) && firing.contains(behind)
  }

  /// Whether a person does the paging: `Jo paged the network team`.
  private static func isOfPeople(_ words: [String], _ index: Int) -> Bool {
    guard index > 0 else { return false }
    let isPassive = ["was", "were", "got", "is", "are", "been", "being"].contains(words[index - 1])
    let isMachine = words[..<index].contains { machines.contains($0) || names.contains($0) }
    let isCalled =
      ["call", "oncall", "engineer", "team", "sre"].contains(words[index - 1])
      && (index + 1 >= words.count
        || ["by", "at", "via", "for", "about"].contains(words[index + 1]))
    return !isPassive && !isMachine && !isCalled
  }

  private static let names: Set = [
    "alarm", "alarms", "alert", "alerts", "pager", "pagerduty", "opsgenie", "alertmanager",
  ]
  private static let machines: Set = [
    "cloudwatch", "datadog", "grafana", "icinga", "monitor", "monitoring", "nagios", "newrelic",
    "pingdom", "probe", "prometheus", "sentry", "watchdog", "zabbix",
  ]
  private static let nouns = names.union(machines).union(["notification", "notifications"])
  private static let firing: Set = [
    "alerted", "alerting", "alerts", "arrived", "arrives", "beeped", "came", "comes", "detected",
    "detects", "fire", "fired", "fires", "firing", "flagged", "flags", "indicated", "indicates",
    "indicating", "notified", "notifies", "off", "opened", "paged", "pages", "raised", "raises",
    "rang", "received", "receives", "reported", "reports", "sent", "shows", "signalled", "signals",
    "sounded", "sounds", "triggered", "triggers", "tripped", "trips", "warned", "warns", "woke",
  ]
  /// Words behind an alert that say it did not fire, or fires no more.
  private static let quiet: Set = [
    "cleared", "clears", "didn", "disabled", "muted", "never", "not", "resolved", "resolves",
    "silenced", "suppressed",
  ]
  /// Words anywhere in the entry that say nobody was told: `the alarm of the second rack fires and is
  /// suppressed`, `alerts for it were silent`.
  private static let unheard: Set = ["mute", "muted", "silent", "suppressed", "unheard"]
  private static let negations: Set = ["no", "without", "zero", "any"]
  /// What people do to an alert that has fired before.
  private static let handling: Set = [
    "acked", "ack", "acknowledge", "acknowledged", "acknowledges", "added", "adjusted", "checked",
    "checking", "closed", "configured", "created", "disabled", "ignored", "lowered", "muted",
    "removed", "silenced", "updated",
  ]
}
