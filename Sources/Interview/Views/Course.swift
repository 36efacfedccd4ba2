public import Postmortem

/// The course of the incident, as far as it is told.
public struct Course: Sendable, Hashable {
  /// An entry of the timeline.
  public struct Entry: Sendable, Hashable {
    public var moment: Moment
    public var text: String

    public init(moment: Moment, text: String) {
      self.moment = moment
      self.text = text
    }
  }

  /// Nil until it is told.
  public var started: Moment?
  /// Nil until it is told: the recovery.
  public var ended: Moment?
  /// In order.
  public var entries: [Entry]
  /// The entry in which somebody first came to know of it.
  public var detected: Int?
  /// The last entry that did something against it.
  public var mitigated: Int?

  /// Finds detection and mitigation among the entries.
  ///
  /// Detection is the first alert or the first entry in which somebody noticed, from the start on.
  /// Mitigation is the last entry before the end that did something against it, for those above it did
  /// not suffice; one at the end itself counts where there is no other.
  public init(started: Moment?, ended: Moment?, entries: [Entry]) {
    self.started = started
    self.ended = ended
    self.entries = entries
    guard let started else { return }
    detected = entries.firstIndex { entry in
      AlertWords.isAlert(entry.text)
        || entry.moment >= started && ResponseWords.isNotice(entry.text)
    }
    let from = detected.map { entries[$0].moment } ?? started
    let mending = entries.indices.filter { index in
      let moment = entries[index].moment
      return index != detected && moment >= from && moment <= ended ?? moment
        && ResponseWords.isMitigation(entries[index].text)
    }
    // What stands at the end itself may only say that all works again.
    mitigated = mending.last { entries[$0].moment != ended } ?? mending.last
  }
}
