import SplitMix

/// Prose of invented postmortems, the same on every run: mostly plain facts, some sentences that put a
/// fault on people or say nothing.
struct InventedText {
  /// The marks it is written with.
  enum Marks {
    case plain
    /// Curly quotes and dashes, as word processors make them.
    case curly
  }

  private var random: SplitMix
  private let marks: Marks

  init(seed: UInt64 = 1, marks: Marks = .plain) {
    random = SplitMix(seed: seed)
    self.marks = marks
  }

  mutating func sentence() -> String {
    // About one in six has something a challenge could rest on.
    let isPlain = Int.random(in: 0..<6, using: &random) > 0
    let pattern = pick(isPlain ? Self.facts : Self.faults)
    var text = ""
    for part in pattern.split(separator: "#", omittingEmptySubsequences: false) {
      guard let kind = part.first, !text.isEmpty || pattern.hasPrefix("#") else {
        text += part
        continue
      }
      switch kind {
      case "p": text += pick(Self.parts) + part.dropFirst()
      case "w": text += pick(Self.people) + part.dropFirst()
      case "n": text += "\(Int.random(in: 2..<900, using: &random))" + part.dropFirst()
      case "t": text += clock() + part.dropFirst()
      default: text += part
      }
    }
    guard marks == .curly else { return text }
    var curly = ""
    var opens = true
    for character in text {
      switch character {
      case "'": curly.append("’")
      case "\"":
        curly.append(opens ? "“" : "”")
        opens.toggle()
      default: curly.append(character)
      }
    }
    return curly
  }

  /// Sentences until they have at least so many bytes.
  mutating func sentences(bytes: Int) -> [String] {
    var result: [String] = []
    var size = 0
    while size < bytes {
      result.append(sentence())
      size += (result.last?.utf8.count ?? 0) + 1
    }
    return result
  }

  private mutating func pick(_ list: [String]) -> String {
    list[Int.random(in: list.indices, using: &random)]
  }

  private mutating func clock() -> String {
    let hour = Int.random(in: 10..<24, using: &random)
    let minute = Int.random(in: 10..<60, using: &random)
    return "\(hour):\(minute)"
  }

  private static let parts = [
    "the tide gauge", "the lift controller", "`berth-planner`", "the seed catalogue",
    "the kiln log",
    "the tram timetable", "the blood bank's label printer", "the parcel sorter", "`ticket-gate`",
    "the greenhouse vents", "the ledger import", "the ferry's booking page",
  ]

  private static let people = [
    "Rosa", "the harbour pilot", "the night porter", "we", "the baker", "Ivo", "the trainee",
    "the planning group", "the gardener",
  ]

  private static let facts = [
    "At #t #p took #n requests in one minute, and the queue behind it grew to #n.",
    "Between #t and #t #p answered with an empty page, which the reverse proxy kept for #n minutes.",
    "The limit of #p is #n, and the import writes in blocks of #n rows.",
    "A second copy of #p was started at #t; both wrote to the same file.",
    "The panel beside the door shows \"open\" for #p whenever the sensor's cable is unplugged.",
    "The message \"#n rows skipped\" stands in the log of #p, and there's no alarm on it.",
    "Since the move to the new hall #p reads its table from the replica, which lags by #n seconds.",
    "The certificate of #p ran out at #t, and the reminder went to a mailbox of last year.",
    "The valve closes when the pressure falls below #n mbar, and #p takes that for the end of the batch.",
    "In the week before, #p was moved from the cellar to rack #n, where the air is warmer.",
    "The timetable of #p has two entries for the same platform, and the later one holds.",
    "The test of #p covers an empty basket but not one of #n items.",
    "The default of the converter is metric, while #p hands over inches.",
    "The backup of #p had #n of #n files, and the check compares only names.",
  ]

  private static let faults = [
    "#w forgot to switch #p back to automatic.",
    "#w should have seen the warning of #p at #t.",
    "It was simply bad luck that #p stopped on a holiday.",
    "If #w had read the sheet beside #p, nothing would've happened.",
    "We need to be more careful with #p next time.",
    "Something went wrong with #p.",
    "#w told the guests about the delay at #t and wrote #n letters.",
    "Nobody looked at #p, as it obviously always works.",
  ]
}
