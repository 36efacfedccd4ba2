import Coach
import Markup
import Postmortem
public import Prompts

/// What a lesson says that stands in no lesson: `prompts/teaching.md`.
public struct TeachingTexts: Sendable {
  /// The texts, by the keys of the file.
  public enum Key: String, Sendable, CaseIterable {
    case example, spot, rewrite, ladder, plan, drill
    case rewriteImpact = "rewrite-impact"
    case rewriteTimeline = "rewrite-timeline"
    case rewriteWell = "rewrite-well"
    case spotWhy = "spot-why"
    case spotPicked = "spot-picked"
    case spotAgain = "spot-again"
    case spotWhyAgain = "spot-why-again"
    case textAgain = "text-again"
    case spotFine = "spot-fine"
    case spotRight = "spot-right"
    case spotMissed = "spot-missed"
    case spotReason = "spot-reason"
    case spotNone = "spot-none"
    case empty, unchanged, unnamed
    case factLost = "fact-lost"
    case witnessQuiet = "witness-quiet"
    case witnessUnknown = "witness-unknown"
    case witnessBare = "witness-bare"
    case witnessAgain = "witness-again"
    case witnessFirst = "witness-first"
    case witnessEarlier = "witness-earlier"
    case witnessSaid = "witness-said"
    case witnessDone = "witness-done"
    case witnessMore = "witness-more"
    case tooEarly = "too-early"
    case stepSaid = "step-said"
    case stepLast = "step-last"
    case lost
    case goodSpot = "good-spot"
    case goodSpotTold = "good-spot-told"
    case goodFacts = "good-facts"
    case goodName = "good-name"
    case goodCause = "good-cause"
    case goodImpact = "good-impact"
    case goodTimeline = "good-timeline"
    case goodWell = "good-well"
    case goodBlameless = "good-blameless"
    case goodLadder = "good-ladder"
    case goodAction = "good-action"
    case modelFirst = "model-first"
    case modelAfter = "model-after"
    case modelAsked = "model-asked"
    case modelNone = "model-none"
    case parkOffer = "park-offer"
    case parked
    case drillStory = "drill-story"
    case mineStory = "mine-story"
    case drillsDue = "drills-due"
    case drillsDone = "drills-done"
    case next
    case nextHint = "next-hint"
    case yesOrNo = "yes-or-no"
    case lessonDone = "lesson-done"
    case lessonOpen = "lesson-open"
    case courseDone = "course-done"
    case nothingPushed = "nothing-pushed"
    case whyEmpty = "why-empty"
    case whyUnchanged = "why-unchanged"
    case whyFacts = "why-facts"
    case whyName = "why-name"
    case whyAvoid = "why-avoid"
    case whySentences = "why-sentences"
    case whyReason = "why-reason"
    case whyWitness = "why-witness"
    case whyEarly = "why-early"
    case resumed
    case left
  }

  private let texts: [Key: [String]]
  private let reasons: [String: Wanted]
  /// What no rewrite may hold, word for word, each with what is asked then.
  public let verdicts: [Wanted]
  public let problems: [PromptError]

  static let path = "teaching.md"

  /// Reads them; what is missing says its own key, and stands in `problems`.
  public init(_ library: PromptLibrary) {
    var texts: [Key: [String]] = [:]
    var reasons: [String: Wanted] = [:]
    var verdicts: [Wanted] = []
    var problems: [PromptError] = []
    do throws(PromptError) {
      guard let file = try library.file(Self.path) else {
        throw PromptError(path: Self.path, problem: "this file is missing; lessons speak by it")
      }
      let node = file.frontMatter?["texts"]
      for key in Key.allCases {
        guard let found = node?[key.rawValue]?.strings, !found.isEmpty else {
          problems.append(
            PromptError(
              path: file.path, line: node?.line ?? 1, column: node?.column ?? 1,
              problem: "“\(key.rawValue)” is missing here; write it as \(key.rawValue): text"))
          continue
        }
        texts[key] = found
      }
      if case .mapping(let entries)? = node?.value {
        for entry in entries where entry.key.string.flatMap(Key.init(rawValue:)) == nil {
          problems.append(
            PromptError(
              path: file.path, line: entry.key.line, column: entry.key.column,
              problem: "nothing says “\(entry.key.string ?? "")”; take it out"))
        }
      }
      if case .mapping(let entries)? = file.frontMatter?["reasons"]?.value {
        for entry in entries {
          guard let name = entry.key.string, let words = entry.value.string else { continue }
          reasons[name] = Wanted(written: words)
        }
      }
      if case .mapping(let entries)? = file.frontMatter?["verdicts"]?.value {
        for entry in entries {
          let wanted = Wanted(written: entry.value.string ?? "")
          if wanted.wordings.isEmpty || !wanted.question.hasSuffix("?") {
            problems.append(
              PromptError(
                path: file.path, line: entry.key.line, column: entry.key.column,
                problem: "write words here, others behind |, then → and the question to ask"))
          }
          verdicts.append(wanted)
        }
      }
    } catch {
      problems.append(error)
    }
    self.verdicts = verdicts
    self.texts = texts
    self.reasons = reasons
    self.problems = problems
  }

  /// A text with its values.
  ///
  /// - Parameters:
  ///   - key: Which.
  ///   - attempt: From 1, where there is a text for each; the last one over and over.
  ///   - values: What stands in for `{name}`.
  /// - Returns: The text; its key where the file has none.
  func callAsFunction(
    _ key: Key, attempt: Int = 1, _ values: KeyValuePairs<String, String> = [:]
  ) -> String {
    guard let texts = texts[key], !texts.isEmpty else { return key.rawValue }
    return Self.fill(texts[min(max(attempt, 1), texts.count) - 1], values)
  }

  /// What is asked of the one who rewrites: sections want different things.
  func rewriting(_ place: JudgedText.Place?) -> String {
    switch place {
    case .sentence(.impact)?: self(.rewriteImpact)
    case .sentence(.timeline)?: self(.rewriteTimeline)
    case .sentence(.wentWell)?: self(.rewriteWell)
    default: self(.rewrite)
    }
  }

  /// What is good about an answer that names what its exercise asks for.
  ///
  /// - Parameters:
  ///   - place: Where the answer would stand.
  ///   - cause: The learner's words for it.
  /// - Returns: The praise; nil where there is none.
  func praise(_ place: JudgedText.Place?, cause: String?) -> String? {
    switch place {
    case .sentence(.impact)?: self(.goodImpact)
    case .sentence(.timeline)?: self(.goodTimeline)
    case .sentence(.wentWell)?: self(.goodWell)
    case .action?: nil
    default: cause.map { self(.goodCause, ["cause": $0]) } ?? self(.goodName)
    }
  }

  /// Words by which a learner says that nothing is wrong with a sentence.
  var fineReasons: Wanted? { reasons[Self.fine] }

  /// Words of somebody who gives no reason.
  var noReasons: Wanted? { reasons[Self.unsure] }

  /// Words by which a learner says what is wrong with a sentence of these faults.
  func reasons(for labels: [Label]) -> [Wanted] {
    let isVague = labels.isEmpty || labels.contains { !Self.ofPeople.contains($0) }
    return reasons.filter { name, _ in
      isVague ? !Self.aside.contains(name) : Self.whereJudged.contains(name)
    }
    .sorted { $0.key < $1.key }.map(\.value)
  }

  /// Faults that are no lack of detail.
  private static let ofPeople: Set<Label> = [
    .blame, .selfBlame, .counterfactual, .person,
  ]
  private static let whereJudged = ["blame", "counterfactual", "vacuous", "other"]
  private static let aside = [fine, unsure, lostLearner]

  /// What somebody types who does not know what this is.
  var lostWords: Wanted? { reasons[Self.lostLearner] }

  private static let fine = "fine"
  private static let unsure = "unsure"
  private static let lostLearner = "lost"

  /// Replaces every `{name}` in one pass: values are never read again.
  private static func fill(_ template: String, _ values: KeyValuePairs<String, String>) -> String {
    var result = ""
    var rest = template[...]
    while let open = rest.firstIndex(of: "{") {
      result += rest[..<open]
      rest = rest[open...]
      guard let close = rest.firstIndex(of: "}") else { break }
      let name = rest[rest.index(after: open)..<close]
      result += values.first { $0.key == name }?.value ?? String(rest[...close])
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }
}
