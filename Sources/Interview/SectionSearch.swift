import Coach

/// What a typed name of a section may mean.
enum SectionSearch: Equatable {
  case one(Section)
  /// Several begin like that.
  case several([Section])
  /// None does; the names that look like it.
  case none(near: [String])
}

extension Interview {
  /// The section of a name as people type it: `root-cause`, `Root cause`, `root`, `whys`, `4`.
  func sectionName(_ typed: String) -> SectionSearch {
    let name = Self.kebab(typed)
    if let section = Section(rawValue: name) { return .one(section) }
    if let index = Int(name), let section = Section.allCases.first(where: { $0.index == index }) {
      return .one(section)
    }
    if let section = Self.otherNames[name] { return .one(section) }
    guard !name.isEmpty else { return .none(near: []) }
    let beginning = Section.allCases.filter { section in
      section.rawValue.hasPrefix(name) || Self.kebab(guide.title(of: section)).hasPrefix(name)
    }
    if let only = beginning.first {
      return beginning.count == 1 ? .one(only) : .several(beginning)
    }
    return .none(near: Nearest.names(to: name, among: Section.allCases.map(\.rawValue)))
  }

  /// What else the sections are called.
  private static let otherNames: [String: Section] = [
    "5-whys": .rootCause, "five-whys": .rootCause, "why": .rootCause, "whys": .rootCause,
    "ladder": .rootCause, "cause": .rootCause, "actions": .actionItems, "items": .actionItems,
    "well": .wentWell, "poorly": .wentPoorly, "facts": .incident, "lessons": .learned,
    "links": .references, "end": .finish, "save": .finish,
  ]

  /// Small letters and digits, with a hyphen where anything else stood between them.
  private static func kebab(_ text: String) -> String {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
  }
}
