import Coach
import JSONText
import Postmortem

/// The judge's verdicts held against the labels of one group of lines.
///
/// The figures are those of the field's usual measures: F1 of one class, the mean F1 of all classes
/// (macro) or the F1 over all labels together (micro), each from 0 to 1.
struct Scoreboard {
  struct Figure: Equatable {
    var name: String
    var value: Double
    /// How many lines it rests on.
    var count: Int
  }

  private var depth = ClassAgreement(Depth.allCases.map(\.rawValue))
  private var pushBack = Agreement()
  private var blame = Agreement()
  private var answers = 0
  private var problems = Agreement()
  private var reach = ClassAgreement(Reach.allCases.map(\.rawValue))
  private var actions = 0
  private var challenge = Agreement()
  private var sentences = 0
  /// Sentences judged otherwise than labelled: `label -> verdict (rule): text`.
  private(set) var missedSentences: [String] = []
  private var acceptedQuestions = 0
  private var questions = 0

  static let problemLabels: [Label] = [.noOwner, .noDue, .vague, .monitoring, .personFix]

  /// Judges a line; lines of kinds it does not know are passed over.
  mutating func add(_ line: JSONValue, _ coach: Coach) {
    if let rungs = line["rungs"]?.array {
      var previous: [String] = []
      for rung in rungs {
        addAnswer(rung, previous, coach)
        if let answer = rung["answer"]?.string,
          ["mechanism", "system"].contains(rung["depth"]?.string)
        {
          previous.append(answer)
        }
      }
    } else if line["depth"] != nil {
      addAnswer(line, line["previous"]?.array?.compactMap(\.string) ?? [], coach)
    } else if line["problems"] != nil {
      addAction(line, coach)
    } else if line["challenge"] != nil {
      addSentence(line, coach)
    } else if let accepted = (line["next"] ?? line["good"])?.array {
      addQuestion(line, accepted.compactMap(\.string), coach)
    }
  }

  private mutating func addAnswer(_ line: JSONValue, _ previous: [String], _ coach: Coach) {
    guard let question = line["question"]?.string, let answer = line["answer"]?.string,
      let label = line["depth"]?.string
    else { return }
    let verdict = coach.why(question: question, answer: answer, previous: previous)
    answers += 1
    depth.add(label: label, verdict: verdict.depth.rawValue)
    let isShallow = ["vacuous", "person"].contains
    pushBack.add(label: isShallow(label), verdict: isShallow(verdict.depth.rawValue))
    blame.add(label: line["blame"]?.isYes == true, verdict: verdict.blame)
  }

  private mutating func addAction(_ line: JSONValue, _ coach: Coach) {
    guard let text = line["text"]?.string, let labels = line["problems"]?.array else { return }
    let verdict = coach.action(text, today: nil)
    actions += 1
    for problem in Self.problemLabels {
      problems.add(
        label: labels.contains(.string(problem.rawValue)),
        verdict: verdict.problems.contains(problem))
    }
    if let label = line["reach"]?.string {
      reach.add(label: label, verdict: verdict.reach.rawValue)
    }
  }

  private mutating func addSentence(_ line: JSONValue, _ coach: Coach) {
    guard let text = line["text"]?.string else { return }
    let section = SectionName(loosely: line["section"]?.string ?? "")
    sentences += 1
    let label = line["challenge"]?.isYes == true
    let verdict = coach.sentence(text, in: section)
    challenge.add(label: label, verdict: verdict.challenge)
    if label != verdict.challenge {
      let rules = verdict.findings.map(\.rule).joined(separator: ", ")
      missedSentences.append(
        "\(line["kind"]?.string ?? "") -> \(verdict.kind.rawValue) (\(rules)): "
          + "\(section?.rawValue ?? "elsewhere"): \(text)")
    }
  }

  private mutating func addQuestion(_ line: JSONValue, _ accepted: [String], _ coach: Coach) {
    guard let answer = line["answer"]?.string else { return }
    let asked = line["question"]?.string ?? "Why?"
    let next = coach.why(question: asked, answer: answer, previous: []).next
    questions += 1
    if accepted.map(Self.plain).contains(Self.plain(next)) { acceptedQuestions += 1 }
  }

  /// Lower-case words and figures, so that a comma or a code span's marks make no difference.
  private static func plain(_ question: String) -> [String] {
    question.lowercased().replacing("\u{2019}", with: "'").split {
      !($0.isLetter || $0.isNumber || $0 == "'")
    }.map(String.init)
  }

  /// The figures of all kinds of lines that were there.
  var figures: [Figure] {
    var result: [Figure] = []
    func add(_ name: String, _ value: Double, _ count: Int) {
      if count > 0 { result.append(Figure(name: name, value: value, count: count)) }
    }
    add("depth macro-F1", depth.macroF1, answers)
    add("push-back F1", pushBack.f1, answers)
    add("blame F1", blame.f1, answers)
    add("problems micro-F1", problems.f1, actions)
    add("reach macro-F1", reach.macroF1, actions)
    add("sentence F1", challenge.f1, sentences)
    add("fine left alone", challenge.quiet, sentences)
    add("next why accepted", Double(acceptedQuestions) / Double(max(1, questions)), questions)
    return result
  }
}

extension JSONValue {
  /// Labels are written as `true` or `1`.
  var isYes: Bool { bool ?? (integer == 1) }
}
