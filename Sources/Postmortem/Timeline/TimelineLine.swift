/// One line of a timeline as somebody typed it: perhaps a day, perhaps a time, and what happened.
public struct TimelineLine: Sendable, Hashable {
  /// What was typed of the day; nil where nothing was.
  public let day: DateMention.Reading?
  /// The time it happened, or began where a range was typed; nil where none leads the line.
  public let clock: ClockTime?
  /// The end of a range such as `13:30-13:45`.
  public let until: ClockTime?
  public let zone: Zone?
  /// Minutes from the start, where the line begins with `T+12`.
  public let minutesFromStart: Int?
  /// Whether the time is marked as rough: `~21:14`, `ca. 18:30`.
  public let isApproximate: Bool
  /// What happened, as typed, without the time and the marks around it; empty where nothing follows.
  public let text: String
  /// Whether the time stands inside or behind the text, as in `Alert fired at 21:14`, and not before it.
  public let isTimeBehind: Bool
  /// What is wrong with the day or time that leads the line, such as `25:10` or a `04/05` that can be
  /// read two ways; nil where nothing is.
  public let problem: MomentError?

  init(
    day: DateMention.Reading? = nil, clock: ClockTime? = nil, until: ClockTime? = nil,
    zone: Zone? = nil, minutesFromStart: Int? = nil, isApproximate: Bool = false, text: String,
    isTimeBehind: Bool = false, problem: MomentError? = nil
  ) {
    self.day = day
    self.clock = clock
    self.until = until
    self.zone = zone
    self.minutesFromStart = minutesFromStart
    self.isApproximate = isApproximate
    self.text = text
    self.isTimeBehind = isTimeBehind
    self.problem = problem
  }

  /// Reads one line in any of the layouts people use.
  ///
  /// `21:14 Alert fired`, `- **21:14** — …`, `| 2026-06-08 21:14 | … |`, `[21:14 UTC] …`,
  /// `3. 10:30 AM: …`, `### 14:08`, `~21:14-21:20 …`. Without a time at its head, one behind a short
  /// label (`Detected: 21:14`) or at its end (`rolled back at 21:20`) counts. Any text can be read;
  /// without a time it is all `text`.
  public init(_ typed: String) {
    var reading = TimelineLineReading(typed)
    self = reading.line()
  }

  /// Takes a line as text whatever stands in it, its list mark dropped.
  init(untimed typed: String) {
    self.init(text: TimelineLineReading(typed).plain())
  }

  /// Whether the line says when something happened.
  public var hasTime: Bool { clock != nil || minutesFromStart != nil }
}
