/// One way to read a word as a form of a verb.
public struct VerbReading: Hashable, Sendable {
  /// Which form of the verb the word may be.
  public struct Forms: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// As in "write".
    public static let base = Forms(rawValue: 1)
    /// As in "writes".
    public static let thirdPerson = Forms(rawValue: 2)
    /// As in "wrote".
    public static let past = Forms(rawValue: 4)
    /// As in "written".
    public static let participle = Forms(rawValue: 8)
    /// As in "writing".
    public static let gerund = Forms(rawValue: 16)
  }

  /// The dictionary form.
  public let base: String
  /// The forms the word may be; regular past and participle look alike.
  public let forms: Forms
  /// Whether the base was found in the lexicon, rather than worked out from the ending alone.
  public let known: Bool

  /// Makes a reading.
  public init(base: String, forms: Forms, known: Bool = true) {
    self.base = base
    self.forms = forms
    self.known = known
  }
}
