/// The parts an exercise is written in: the `###` headings of a lesson's file.
enum ExercisePart: String, CaseIterable {
  case passage = "Passage"
  case wish = "Wish"
  case question = "Question"
  case sentences = "Sentences"
  case known = "Known"
  case keep = "Keep"
  case name = "Name"
  case avoid = "Avoid"
  case witness = "Witness"
  case asides = "Asides"
  case questions = "Questions"
  case good = "Good"
  case wrong = "Wrong"
  case model = "Model"
  case afterwards = "Afterwards"

  /// The kinds of exercise it may stand in.
  var kinds: [Exercise.Kind] {
    switch self {
    case .passage: [.rewrite]
    case .wish: [.plan]
    case .question, .witness, .asides: [.ladder]
    case .sentences: [.spot]
    case .known, .keep, .name, .avoid: [.rewrite, .plan, .ladder]
    case .questions, .good, .wrong, .model, .afterwards: Exercise.Kind.allCases
    }
  }

  /// The kinds that cannot do without it.
  var needed: [Exercise.Kind] {
    switch self {
    case .passage, .wish, .question, .sentences, .good, .wrong, .witness: kinds
    case .questions: [.rewrite, .plan, .ladder]
    case .keep: [.rewrite]
    case .name: [.ladder]
    case .model: [.rewrite, .plan, .ladder]
    case .known, .avoid, .asides, .afterwards: []
    }
  }

  /// How many of it there have to be.
  var least: Int {
    switch self {
    case .sentences, .questions, .witness: 3
    case .good, .wrong: 2
    default: 1
    }
  }
}
