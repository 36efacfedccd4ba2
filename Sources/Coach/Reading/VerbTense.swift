import Language

/// What the form of a single word says about time.
enum VerbTense: Sendable, Hashable {
  case past
  case present
  /// A third person that is as likely a plural noun: "checks", "tests".
  case ambiguousPresent

  init?(of word: String) {
    if Self.pastAuxiliaries.contains(word) {
      self = .past
      return
    }
    if Self.presentAuxiliaries.contains(word) {
      self = .present
      return
    }
    guard word.utf8.count > 2 else { return nil }
    if word.hasSuffix("ed"), word.utf8.count > 4 {
      self = .past
      return
    }
    let readings = Verb.readings(of: word)
    guard
      let reading = readings.first(where: { !$0.forms.isDisjoint(with: [.past, .thirdPerson]) })
    else { return nil }
    if reading.forms.contains(.thirdPerson) {
      self = Verb.isNounToo(reading.base) ? .ambiguousPresent : .present
    } else if readings.contains(where: { $0.forms.contains(.base) }) {
      return nil
    } else {
      self = .past
    }
  }

  private static let pastAuxiliaries: Set = ["was", "were", "had", "did", "been", "got"]
  private static let presentAuxiliaries: Set = [
    "is", "are", "has", "have", "does", "do", "can", "may", "am",
  ]
  static let determiners: Set = [
    "the", "a", "an", "any", "every", "each", "all", "no", "what", "whatever", "its", "both", "one",
    "only", "nothing", "whichever", "another", "two", "their", "our",
  ]
  static let objectPronouns: Set = ["me", "us", "him", "her", "them"]
  static let pronouns: Set = ["i", "we", "he", "she", "they", "you", "who", "it", "nobody"]
}
