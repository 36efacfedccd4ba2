import Postmortem

/// Where a sentence stands, as far as it changes how it reads.
enum SectionEvidence: Sendable, Hashable {
  case named(SectionName)
  /// No section in particular.
  case none

  init(_ section: SectionName?) { self = section.map { .named($0) } ?? .none }

  /// The beginning of the name of a feature that pairs the section with a class.
  var prefix: StaticString {
    switch self {
    case .none: "elsewhere: "
    case .named(.summary): "summary: "
    case .named(.impact): "impact: "
    case .named(.timeline): "timeline: "
    case .named(.rootCause): "root-cause: "
    case .named(.wentWell): "went-well: "
    case .named(.wentPoorly): "went-poorly: "
    case .named(.actionItems): "action-items: "
    case .named(.learned): "learned: "
    case .named(.lucky): "lucky: "
    case .named(.antiPattern): "anti-pattern: "
    case .named(.references): "references: "
    }
  }
}

extension Evidence {
  /// The section itself.
  mutating func add(_ section: SectionEvidence) {
    switch section {
    case .none: add("section: none")
    case .named(.summary): add("section: summary")
    case .named(.impact): add("section: impact")
    case .named(.timeline): add("section: timeline")
    case .named(.rootCause): add("section: root-cause")
    case .named(.wentWell): add("section: went-well")
    case .named(.wentPoorly): add("section: went-poorly")
    case .named(.actionItems): add("section: action-items")
    case .named(.learned): add("section: learned")
    case .named(.lucky): add("section: lucky")
    case .named(.antiPattern), .named(.references): break
    }
  }
}

extension Evidence {
  /// The depth already decided on, as evidence for what is decided next.
  mutating func add(_ depth: Depth) {
    switch depth {
    case .vacuous: add("depth: vacuous")
    case .person: add("depth: person")
    case .mechanism: add("depth: mechanism")
    case .system: add("depth: system")
    }
  }
}
