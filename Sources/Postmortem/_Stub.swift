// Delete this file when the real one lands.
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
