/// A time zone as somebody typed it behind a time.
public struct Zone: Sendable, Hashable, CustomStringConvertible {
  /// As typed, without parentheses: `UTC`, `CEST`, `GMT + 1`, `+02:00`, `Europe/Berlin`.
  public let label: String
  /// Minutes ahead of UTC; nil where the label does not tell, as in `Europe/Berlin` or `local time`.
  public let minutesAhead: Int?

  /// Names a zone as it was typed.
  public init(label: String, minutesAhead: Int?) {
    self.label = label
    self.minutesAhead = minutesAhead
  }

  public static let utc = Zone(label: "UTC", minutesAhead: 0)

  /// Minutes ahead of UTC, an unknown zone counted as UTC.
  public var offset: Int { minutesAhead ?? 0 }

  /// The label.
  public var description: String { label }

  /// Cities whose time people name by the city alone: `7:40 Lisbon`.
  static let places: Set = [
    "amsterdam", "athens", "auckland", "bangkok", "barcelona", "beijing", "berlin", "bogota",
    "boston", "brussels", "bucharest", "budapest", "cairo", "chicago", "copenhagen", "dallas",
    "delhi",
    "denver", "dubai", "dublin", "frankfurt", "geneva", "hamburg", "helsinki", "istanbul",
    "jakarta", "johannesburg", "karachi", "kyiv", "lagos", "lima", "lisbon", "london", "madrid",
    "manila", "melbourne", "milan", "montreal", "moscow", "mumbai", "munich", "nairobi", "oslo",
    "paris", "porto", "prague", "riga", "rome", "santiago", "seattle", "seoul", "shanghai",
    "singapore", "sofia", "stockholm", "sydney", "taipei", "tallinn", "tokyo", "toronto",
    "vancouver", "vienna", "vilnius", "warsaw", "zagreb", "zurich",
  ]

  private static let ambiguous: Int? = nil

  /// Minutes ahead of UTC of the abbreviations people type behind a time, in upper case.
  ///
  /// Where an abbreviation has several meanings, the one with the most people: `IST` is India, `BST`
  /// British summer, `CST` central North America, `AST` Atlantic, `GST` the Gulf. nil for those that do
  /// not tell summer from winter (`PT`, `ET`).
  static let known: [String: Int?] = [
    "ACDT": 630, "ACST": 570, "ADT": -180, "AEDT": 660, "AEST": 600, "AKDT": -480, "AKST": -540,
    "ART": -180, "AST": -240, "AWST": 480, "BRT": -180, "BST": 60, "CAT": 120, "CDT": -300,
    "CEST": 120, "CET": 60, "CLT": -240, "COT": -300, "CST": -360, "CT": ambiguous, "EAT": 180,
    "EDT": -240, "EEST": 180, "EET": 120, "EST": -300, "ET": ambiguous, "GMT": 0, "GST": 240,
    "HKT": 480, "HST": -600, "ICT": 420, "IDT": 180, "IST": 330, "JST": 540, "KST": 540,
    "MDT": -360, "MESZ": 120, "MEZ": 60, "MSK": 180, "MST": -420, "MT": ambiguous, "NDT": -150,
    "NPT": 345, "NST": -210, "NZDT": 780, "NZST": 720, "PDT": -420, "PET": -300, "PHT": 480,
    "PKT": 300, "PST": -480, "PT": ambiguous, "SAST": 120, "SGT": 480, "TRT": 180, "UTC": 0,
    "WAT": 60, "WEST": 60, "WET": 0, "WIB": 420, "Z": 0,
  ]
}
