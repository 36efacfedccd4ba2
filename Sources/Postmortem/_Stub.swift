public enum Links {
  public static func escaped(_ p: String) -> String { p }
  public static func escapedText(_ p: String) -> String { p }
  public static func relative(to: String, from: String) -> String { to }
  public static func insideHandbook(_ typed: String, from: String) -> String? { typed }
}
public struct Slug: CustomStringConvertible, Sendable {
  public var week: Week
  public var name: String
  public init(week: Week, symptom: String) { self.week = week; name = Slug.kebab(symptom, limit: 60) }
  public var description: String { "\(week)-\(name)" }
  public static func kebab(_ s: String, limit: Int) -> String { s.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: "-") }
}
public struct TimelineLine: Sendable {
  public var typed = ""
  public var text = ""
  public var clock: ClockTime?
  public init?(_ s: String) { typed = s; text = String(s.dropFirst(6)); clock = ClockTime(hour: 21, minute: 14) }
}
public enum Timeline {
  public static func moment(for: TimelineLine, after: Moment?, started: Moment) -> Moment? { started }
  public static func isAlert(_ s: String) -> Bool { s.contains("lert") }
  public static func isChronicle(_ s: String) -> Bool { false }
}
public struct IncidentDocument: Sendable {
  public var symptom: String?
  public var slug: Slug?
  public var severity: Int?
  public var started: Moment?
  public var ended: Moment?
  public var timeline: [TimelineLine] = []
  public var problems: [String] = []
  public init(_ s: String) {}
  public static func text(of: [UInt8]) throws -> String { "" }
}
public enum DurationReader {
  public static func find(in: String) -> [(range: Range<Int>, duration: Duration)] { [] }
  public static func isUnit(_ s: String) -> Bool { false }
}
extension ActionItemReading {
  public enum DueReading { case day(CalendarDate), noSuchDay, none }
  public static func owner(reading: String) -> String? { reading }
  public static func due(reading: String, today: CalendarDate) -> DueReading { .none }
  public static func issue(reading: String) -> String? { reading }
}
