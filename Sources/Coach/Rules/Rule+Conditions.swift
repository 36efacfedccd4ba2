extension Coach {
  /// When a rule speaks and what keeps it silent, as its file says it.
  public func conditions(of rule: Rule) -> (when: [String], unless: [String]) {
    let names = lexicon.classes.map(\.name)
    return (rule.conditions.map { $0.text(names) }, rule.guards.map { $0.text(names) })
  }
}

extension Condition {
  /// `person > passive-slip & safeguard`, with the names of the classes by their numbers.
  fileprivate func text(_ names: [String]) -> String {
    groups.map { group in
      var text = ""
      for (index, term) in group.terms.enumerated() {
        if index > 0 { text += group.ordered[index] ? " > " : " + " }
        text +=
          names[term.classNumber] + (term.strongOnly ? "!" : "")
          + (term.asSubject ? "@subject" : "")
      }
      return text
    }.joined(separator: " & ")
  }
}
