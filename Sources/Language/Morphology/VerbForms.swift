/// The five forms of an English verb.
public struct VerbForms: Hashable, Sendable {
  /// The dictionary form: "write".
  public let base: String
  /// The third person singular of the present: "writes".
  public let thirdPerson: String
  /// The simple past: "wrote".
  public let past: String
  /// The past participle: "written".
  public let participle: String
  /// The form in -ing: "writing".
  public let gerund: String

  /// All forms, without repetition, base first.
  public var all: [String] {
    var seen: [String] = []
    for form in [base, thirdPerson, past, participle, gerund] where !seen.contains(form) {
      seen.append(form)
    }
    return seen
  }
}
