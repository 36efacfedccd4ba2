import Coach

/// The commands of the conversation.
public enum Command: String, Sendable, CaseIterable {
  case help = "/help"
  case hint = "/hint"
  case why = "/why"
  case back = "/back"
  case undo = "/undo"
  case edit = "/edit"
  case park = "/park"
  case goto = "/goto"
  case sections = "/sections"
  case show = "/show"
  case ladder = "/ladder"
  case timeline = "/timeline"
  case ledger = "/ledger"
  case quit = "/quit"

  /// The command a line begins with; nil where the line is an answer.
  public init?(line: String) {
    self.init(rawValue: Self.firstWord(of: line))
  }

  /// Whether a typed line is a command or meant for one: a known one, nothing but one word behind a
  /// slash, or a slip of `/goto` with a section behind it.
  ///
  /// An answer may begin with a slash, as a path does; one that looks like a mistyped command is met by
  /// a question rather than written into the document.
  public static func isMeant(by line: String) -> Bool {
    if Command(line: line) != nil { return true }
    let word = firstWord(of: line)
    guard word.hasPrefix("/"), word.utf8.count > 1,
      word.dropFirst().utf8.allSatisfy({ UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 | 0x20 })
    else { return false }
    return word == line.trimmed || near(word).contains(Command.goto.rawValue)
  }

  /// The known commands a word may have been meant for, best first.
  static func near(_ word: String) -> [String] {
    let word = word.lowercased()
    if let other = others[word] { return [other.rawValue] }
    guard word.hasPrefix("/") else { return [] }
    let typed = word.dropFirst()
    let names = allCases.map { String($0.rawValue.dropFirst()) }
    var near = Nearest.names(to: String(typed), among: names)
    // Who shortens a word keeps its beginning.
    if near.isEmpty, typed.count > 1 { near = names.filter { $0.hasPrefix(typed.prefix(2)) } }
    return near.map { "/" + $0 }
  }

  /// What the commands are called elsewhere.
  private static let others: [String: Command] = [
    "/?": .help, "/h": .help, "/commands": .help, "/bye": .quit, "/exit": .quit, "/q": .quit,
    "/save": .quit, "/stop": .quit, "/leave": .quit, "/skip": .park, "/next": .park,
    "/example": .hint, "/status": .sections, "/progress": .sections, "/where": .sections,
    "/list": .sections, "/document": .show, "/print": .show, "/preview": .show, "/whys": .ladder,
    "/tree": .ladder, "/revert": .undo, "/jump": .goto, "/go": .goto, "/explain": .why,
    "/challenges": .ledger, "/log": .ledger, "/prev": .back, "/previous": .back,
  ]

  private static func firstWord(of line: String) -> String {
    line.split(whereSeparator: \.isWhitespace).first.map(String.init) ?? ""
  }

  static let list = allCases.map { $0 == .goto ? "/goto SECTION" : $0.rawValue }
    .joined(separator: ", ")

  /// What it does, for `/help`.
  package var purpose: String {
    switch self {
    case .help: "this list, and what a good section looks like"
    case .hint: "what is meant, with an example from another trade"
    case .why: "why your answer was challenged; with a rule's name, why that rule is there"
    case .back: "the question before this one"
    case .undo: "takes back the last answer that was accepted"
    case .edit: "opens your editor on the answer"
    case .park: "keeps a challenged answer as it is, marked ❌"
    case .goto: "goes to a section, for example /goto timeline"
    case .sections: "the sections: what is done, where you are"
    case .show: "the document so far"
    case .ladder: "the whys so far, as a ladder"
    case .timeline: "the incident as a bar: detected, mitigated, recovered"
    case .ledger: "what was pushed back on, and how it went"
    case .quit: "leaves; everything is saved and can be resumed"
    }
  }
}
