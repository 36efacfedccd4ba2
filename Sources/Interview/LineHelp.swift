/// What a face may do for the author's next line, besides showing the question.
///
/// The conversation fills it in, the face makes keys and words of it; neither knows the other.
public struct LineHelp: Sendable {
  /// What can be completed where the cursor is.
  public enum Completable: Sendable, Hashable {
    /// The end of the text that is being completed, and the words that may stand there.
    case words(typed: String, [String])
    /// The same, for a path of the file system, seen from the folder the author is in.
    case files(typed: String)
  }

  /// The kind of question: a history of its own for each.
  public var kind: String
  /// The earlier wording, to be gone on with; nil where there is none.
  public var wording: String?
  /// Whether the wording is an accepted answer, which an empty line keeps as it is.
  public var isKept: Bool
  /// How many lines of a pasted list wait behind this one, which a hyphen alone leaves out.
  public var waiting: Int
  /// What can be completed, by the text before the cursor.
  public var completable: @Sendable (_ textBeforeCursor: String) -> Completable?
  /// What a text becomes: more than one entry only where several lines are given to a list.
  public var entries: @Sendable (_ typed: String) -> [String]

  /// Help for a question about which nothing is known.
  public init(
    kind: String = "", wording: String? = nil, isKept: Bool = false, waiting: Int = 0,
    completable: @escaping @Sendable (String) -> Completable? = { _ in nil },
    entries: @escaping @Sendable (String) -> [String] = { [$0] }
  ) {
    self.kind = kind
    self.wording = wording
    self.isKept = isKept
    self.waiting = waiting
    self.completable = completable
    self.entries = entries
  }
}
