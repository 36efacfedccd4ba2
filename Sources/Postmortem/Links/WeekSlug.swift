/// The slug of an incident document or a postmortem: `2026-W24-queue-stuck`.
public struct WeekSlug: Sendable, Hashable, CustomStringConvertible {
  public let week: Week
  /// What stands behind the week, safe as a file name.
  public let name: String

  /// - Parameters:
  ///   - week: The week the incident began in, however the handbook counts weeks.
  ///   - name: The rest; `Slug.kebab` makes one.
  public init(week: Week, name: String) {
    self.week = week
    self.name = name
  }

  /// Reads `YYYY-WXX-name`, `w` in small letters and a one-digit week allowed.
  ///
  /// nil for anything else, for a week above 53 and for a name that is not `Slug.isSafe`.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 8, bytes[4] == UInt8(ascii: "-"), bytes[5] | 0x20 == UInt8(ascii: "w"),
      let year = Self.number(bytes[..<4]), year > 0,
      let dash = bytes[6...].firstIndex(of: UInt8(ascii: "-")), (7...8).contains(dash),
      let week = Self.number(bytes[6..<dash]), week <= 53
    else { return nil }
    let name = String(decoding: bytes[(dash + 1)...], as: UTF8.self)
    guard Slug.isSafe(name) else { return nil }
    self.init(week: Week(year: year, number: week), name: name)
  }

  /// `2026-W24-queue-stuck`.
  public var description: String { "\(week)-\(name)" }

  /// The file's name in the layout with a folder for each year: `W24-queue-stuck.md`.
  public var fileName: String { "\(week.label)-\(name).md" }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var value = 0
    for digit in digits {
      guard (0x30...0x39).contains(digit), value < 100_000 else { return nil }
      value = value * 10 + Int(digit - 0x30)
    }
    return digits.isEmpty ? nil : value
  }
}
