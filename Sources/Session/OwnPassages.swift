import Coach
import EmbeddedPrompts
import Interview
import JSONText
import Journal
import Postmortem
import Prompts
import Teaching

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// What this user wrote and was pushed back on: out of the journals of interviews and the transcripts
/// beside postmortems, on this machine only.
struct OwnPassages {
  let coach: Coach

  /// Fewer words than these are no passage to learn from.
  private static let fewestWords = 3

  /// The passages of all sessions of this user, oldest first.
  ///
  /// A journal that cannot be read is passed over: it teaches nothing, and is no reason to stop.
  func ofSessions() throws(FileError) -> [Drill.OwnPassage] {
    let store = try SessionStore.ofUser()
    return try store.names().flatMap { name -> [Drill.OwnPassage] in
      guard let content = try? Journal.read(store.path(of: name)), let replay = Replay(content)
      else { return [] }
      return passages(of: replay, named: name.text)
    }
  }

  private func passages(of replay: Replay, named name: String) -> [Drill.OwnPassage] {
    let coach = coach
    var interview = Interview(
      setup: replay.header.setup, guide: Guide(.embedded), coach: { coach })
    var question = Self.question(in: interview.open())
    var found: [Drill.OwnPassage] = []
    for input in replay.inputs {
      let step = interview.handle(input)
      if case .answer(let text) = input {
        for case .challenge(let challenge) in step.events {
          guard
            let section = challenge.place.section,
            let place = Self.place(section, challenge.place.field, question)
          else { continue }
          add(text, place, challenge.rule, name, to: &found)
        }
      }
      question = Self.question(in: step) ?? question
    }
    return found
  }

  private func add(
    _ text: String, _ place: JudgedText.Place, _ rule: String, _ source: String,
    to found: inout [Drill.OwnPassage]
  ) {
    guard let known = coach.rule(rule),
      known.places.contains(where: { $0 != .interview && $0 != .review }),
      text.split(separator: " ").count >= Self.fewestWords
    else { return }
    found.append(
      Drill.OwnPassage(text: JudgedText(place: place, text: text), rule: rule, source: source))
  }

  private static func question(in step: Step) -> String? {
    for case .ask(let ask) in step.events.reversed() { return ask.question }
    return nil
  }

  private static func place(
    _ section: Section, _ field: Field, _ question: String?
  ) -> JudgedText.Place? {
    switch (section, field) {
    case (.rootCause, .why), (.rootCause, .statement): why(question)
    case (.actionItems, .item): .action
    case (.timeline, .entry), (.wentWell, .item), (.wentPoorly, .item), (.learned, .item),
      (.summary, .summary), (.impact, _):
      SectionName(rawValue: section.rawValue).map { .sentence($0) }
    default: nil
    }
  }

  private static func why(_ question: String?) -> JudgedText.Place {
    if let question, question.hasPrefix("Why ") { return .why(question: question) }
    return .why(question: "Why did it happen?")
  }

  // MARK: - Transcripts

  /// A transcript larger than this is none (bytes).
  private static let largest = 4 << 20

  /// The passages of the transcripts in a handbook that nobody but this user can read: those of others,
  /// as a clone of a handbook holds them, are not the user's own.
  func ofTranscripts(in handbook: String) -> [Drill.OwnPassage] {
    World(handbook: handbook).files().filter { $0.hasSuffix(".transcript.md") }
      .flatMap { path -> [Drill.OwnPassage] in
        let place = PathName.join(handbook, path)
        guard Self.isPrivate(place),
          let bytes = try? FileReader.read(place, limit: Self.largest)
        else { return [] }
        return passages(of: String(decoding: bytes, as: UTF8.self), named: path)
      }
  }

  private static func isPrivate(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_uid == getuid() && status.st_mode & 0o077 == 0
  }

  /// Reads what a transcript tells: a question, an answer behind `>`, a challenge with its rule.
  func passages(of transcript: String, named name: String) -> [Drill.OwnPassage] {
    var found: [Drill.OwnPassage] = []
    var section: SectionName?
    var question: String?
    var answer: String?
    for line in transcript.split(whereSeparator: \.isNewline).map(String.init) {
      if line.hasPrefix("## ") {
        section = SectionName(heading: String(line.dropFirst(3)))
        (question, answer) = (nil, nil)
      } else if line.hasPrefix("**"), line.hasSuffix("**") {
        question = String(line.dropFirst(2).dropLast(2))
      } else if line.hasPrefix("> ") {
        answer = String(line.dropFirst(2))
      } else if line.hasSuffix(")*"), let text = answer, let section,
        let start = line.lastIndex(of: "(")
      {
        let place: JudgedText.Place =
          switch section {
          case .rootCause: Self.why(question)
          case .actionItems: .action
          default: .sentence(section)
          }
        let rule = line[line.index(after: start)...].dropLast(2)
        add(text, place, String(rule), name, to: &found)
      }
    }
    return found
  }
}
