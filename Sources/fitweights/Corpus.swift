import Coach
import JSONText
import Postmortem

/// Labelled JSON Lines, read into the samples of every task.
///
/// A line with `depth` is an answer (`question`, `answer`, `blame`), one with `rungs` a ladder of such, one
/// with `challenge` a sentence (`section`, `text`, `kind`), one with `next` an accepted answer of which
/// only is known that it is no shallow one. Lines of other kinds are passed over.
struct Corpus {
  let reader: FeatureReader
  private(set) var depth = FitTask(
    name: "depth", verdicts: Depth.allCases.map(\.rawValue), samples: [], isBalanced: true)
  private(set) var blame = FitTask(
    name: "blame", verdicts: ["yes"], samples: [], isBalanced: false)
  /// A fault is as rare here as in what people write: a sentence is fine until something speaks against it.
  private(set) var sentence = FitTask(
    name: "sentence", verdicts: SentenceVerdict.Kind.allCases.map(\.rawValue), samples: [],
    isBalanced: false)

  private(set) var vague = FitTask(
    name: "action-vague", verdicts: ["yes"], samples: [], isBalanced: false)
  private(set) var monitoring = FitTask(
    name: "action-monitoring", verdicts: ["yes"], samples: [], isBalanced: false)
  private(set) var personFix = FitTask(
    name: "action-person-fix", verdicts: ["yes"], samples: [], isBalanced: false)
  private(set) var reach = FitTask(
    name: "action-reach", verdicts: Reach.allCases.map(\.rawValue), samples: [], isBalanced: true)

  /// Added, while fitting, to answers cut from whole documents.
  ///
  /// Documents blame less and state more facts than people who are asked; this takes up the difference,
  /// and is left out of the table.
  static let documentMark = "document"
  private var marks: [String] = []

  init(reader: FeatureReader) { self.reader = reader }

  var tasks: [FitTask] { [depth, blame, sentence, vague, monitoring, personFix, reach] }

  /// Adds one line.
  ///
  /// - Parameters:
  ///   - line: what was written and how it is labelled.
  ///   - weight: how much it counts, 1 being usual.
  ///   - isDocument: whether it is cut from a whole document rather than an answer to a question.
  mutating func add(_ line: JSONValue, weight: Double, isDocument: Bool = false) {
    marks = isDocument ? [Self.documentMark] : []
    if let rungs = line["rungs"]?.array {
      for rung in rungs { addAnswer(rung, weight) }
    } else if line["depth"] != nil {
      addAnswer(line, weight)
    } else if line["next"] != nil, let answer = line["answer"]?.string {
      addAccepted(line["question"]?.string ?? "Why?", answer, weight)
    } else if let problems = line["problems"]?.array, let text = line["text"]?.string {
      addAction(text, problems.compactMap(\.string), line["reach"]?.string, weight)
    } else if let challenge = line["challenge"], let text = line["text"]?.string {
      let features = reader.features(
        sentence: text, in: SectionName(loosely: line["section"]?.string ?? ""))
      let kind = challenge.isYes ? line["kind"]?.string : SentenceVerdict.Kind.ok.rawValue
      guard let kind else { return }
      sentence.samples.append(Sample(features: features, label: kind, weight: weight))
    }
  }

  /// An answer that is a mechanism or a gap: half a line of each.
  private mutating func addAccepted(_ question: String, _ answer: String, _ weight: Double) {
    let features = reader.features(question: question, answer: answer)
    for label in [Depth.mechanism, .system] {
      depth.samples.append(
        Sample(features: features, label: label.rawValue, weight: weight / 2))
    }
  }

  private mutating func addAction(
    _ text: String, _ problems: [String], _ reach: String?, _ weight: Double
  ) {
    let features = reader.features(action: text)
    /// The problems decided on before are evidence for the next.
    func sample(_ problem: String, knowing known: [String]) -> Sample {
      let decided = known.filter(problems.contains).map { "problem: \($0)" }
      return Sample(
        features: features + decided, label: problems.contains(problem) ? "yes" : "no",
        weight: weight)
    }
    monitoring.samples.append(sample("monitoring", knowing: []))
    personFix.samples.append(sample("person-fix", knowing: []))
    vague.samples.append(sample("vague", knowing: ["monitoring", "person-fix"]))
    guard let reach else { return }
    var reached = sample("", knowing: ["monitoring", "person-fix", "vague"])
    reached.label = reach
    self.reach.samples.append(reached)
  }

  /// How much a passage of a rule file counts: it is short and chosen to be plain.
  static let passageWeight = 2.0

  /// Adds the passages that rules say they fire on, so that they do.
  mutating func addPassages() {
    for rule in reader.rules {
      for passage in rule.fires {
        switch passage.context {
        case .why(let question):
          guard let depth = Depth(voicedBy: rule.label) else { continue }
          addDepth(question, passage.text, depth)
        case .sentence(let section):
          guard let kind = SentenceVerdict.Kind(voicedBy: rule.label) else { continue }
          let features = reader.features(sentence: passage.text, in: section)
          sentence.samples.append(
            Sample(features: features, label: kind.rawValue, weight: Self.passageWeight))
        case .action: continue
        }
      }
    }
  }

  private mutating func addDepth(_ question: String, _ answer: String, _ depth: Depth) {
    self.depth.samples.append(
      Sample(
        features: reader.features(question: question, answer: answer), label: depth.rawValue,
        weight: Self.passageWeight))
  }

  private mutating func addAnswer(_ line: JSONValue, _ weight: Double) {
    guard let question = line["question"]?.string, let answer = line["answer"]?.string,
      let depth = line["depth"]?.string
    else { return }
    let features = reader.features(question: question, answer: answer) + marks
    self.depth.samples.append(Sample(features: features, label: depth, weight: weight))
    let faulted = line["blame"]?.isYes == true
    blame.samples.append(
      Sample(
        features: features + ["depth: \(depth)"], label: faulted ? "yes" : "no", weight: weight))
  }
}

extension SectionName {
  /// The section a heading in anybody's words means; nil for none of ours.
  init?(loosely heading: String) {
    let heading = heading.lowercased()
    let cues: [(String, SectionName)] = [
      ("summ", .summary), ("impact", .impact), ("timeline", .timeline), ("cause", .rootCause),
      ("why", .rootCause), ("factor", .rootCause), ("lucky", .lucky), ("well", .wentWell),
      ("poor", .wentPoorly), ("wrong", .wentPoorly), ("better", .wentPoorly),
      ("action", .actionItems), ("prevent", .actionItems), ("correct", .actionItems),
      ("learn", .learned), ("lesson", .learned),
    ]
    guard let section = cues.first(where: { heading.firstRange(of: $0.0) != nil })?.1 else {
      return nil
    }
    self = section
  }
}

extension String {
  /// Where `needle` stands first, compared byte by byte.
  func firstRange(of needle: String) -> Range<Int>? {
    let text = Array(utf8)
    let pattern = Array(needle.utf8)
    guard text.count >= pattern.count else { return nil }
    for start in 0...(text.count - pattern.count)
    where text[start..<start + pattern.count].elementsEqual(pattern) {
      return start..<start + pattern.count
    }
    return nil
  }
}

extension Depth {
  /// The depth of an answer that rules with this label speak about.
  init?(voicedBy label: Label) {
    switch label {
    case .person, .blame, .selfBlame, .counterfactual: self = .person
    case .vacuous, .circular, .luck: self = .vacuous
    case .mechanism: self = .mechanism
    default: return nil
    }
  }
}

extension SentenceVerdict.Kind {
  /// The kind of a sentence that rules with this label speak about.
  init?(voicedBy label: Label) {
    switch label {
    case .person, .blame: self = .blame
    case .selfBlame: self = .selfBlame
    case .counterfactual: self = .counterfactual
    case .vacuous, .circular: self = .vacuous
    case .luck: self = .luck
    case .vagueFix: self = .vagueFix
    case .other: self = .other
    default: return nil
    }
  }
}
