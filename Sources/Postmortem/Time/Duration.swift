/// How long something took, in whole minutes.
public struct Duration: Sendable, Hashable, Comparable, CustomStringConvertible {
  public let minutes: Int

  /// Counts whole minutes, negative ones allowed.
  public init(minutes: Int) {
    self.minutes = minutes
  }

  /// The time between two moments, a part of a minute dropped; negative where `end` is first.
  public init(from start: Moment, to end: Moment) {
    minutes = (end.secondsSinceEpoch - start.secondsSinceEpoch) / 60
  }

  /// `38m`, `1h 5m`, `26h 0m`.
  public var description: String {
    let (hours, rest) = parts
    return hours == 0 ? "\(sign)\(rest)m" : "\(sign)\(hours)h \(rest)m"
  }

  /// The form of the front matter: always with hours, as in `0h 38m`.
  public var frontMatter: String {
    let (hours, rest) = parts
    return "\(sign)\(hours)h \(rest)m"
  }

  private var sign: String { minutes < 0 ? "-" : "" }

  private var parts: (hours: UInt, minutes: UInt) {
    (minutes.magnitude / 60, minutes.magnitude % 60)
  }

  public static func < (left: Self, right: Self) -> Bool { left.minutes < right.minutes }
}
