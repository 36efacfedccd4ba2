public import Coach

/// What a command asked to see, as facts: a face draws it.
public enum View: Sendable, Hashable {
  /// Words, for `/help`.
  case text(String)
  /// The document so far, as Markdown.
  case document(String)
  case ladder([Chain])
  case timeline(Course)
  case sections([SectionState])
  case ledger([Challenged])

  /// The whys of one chain.
  public struct Chain: Sendable, Hashable {
    /// The second cause it follows; nil for the first chain.
    public var cause: String?
    public var rungs: [Rung] = []
    public var rootCause: Statement?
    /// The second causes its answers named.
    public var forks: [Fork] = []

    public init(cause: String? = nil) { self.cause = cause }
  }

  /// How a rung stands.
  public enum Mark: Sendable, Hashable {
    /// A property of the system: something that can be changed.
    case system
    /// A step of the way, asked further.
    case mechanism
    /// Accepted, with what was to be pushed back on in it.
    case kept(Label)
    case parked(Label)
    /// A rung above it was changed: it is asked again.
    case again
    /// The question that is being asked.
    case asked

    /// Whether the author need not come back to it; nil while it is open.
    public var isGood: Bool? {
      switch self {
      case .system, .mechanism: true
      case .kept, .parked: false
      case .again, .asked: nil
      }
    }
  }

  /// One why and its answer.
  public struct Rung: Sendable, Hashable {
    public var n: Int
    public var question: String
    /// Empty while it is being asked.
    public var answer: String
    public var mark: Mark
  }

  /// The root cause below a chain.
  public struct Statement: Sendable, Hashable {
    public var text: String
    public var mark: Mark
  }

  /// A second cause that an answer named.
  public struct Fork: Sendable, Hashable {
    public enum Fate: Sendable, Hashable {
      /// Set aside: offered when this chain has its root cause.
      case waits
      case followed
      case left
    }

    /// The rung that named it.
    public var n: Int
    public var cause: String
    public var fate: Fate
  }

  /// A section and how far it is.
  public struct SectionState: Sendable, Hashable {
    public var section: Section
    public var title: String
    /// Whether nothing is asked there any more.
    public var isDone: Bool
    /// Whether the pending question is there; the question's name, such as `why 3`.
    public var here: String?
    public var answered: Int
    public var parked: Int
  }

  /// A challenge and what came of it.
  public struct Challenged: Sendable, Hashable {
    /// `Root cause (5-whys), why 2`.
    public var place: String
    public var label: Label
    public var rule: String
    public var first: String
    /// Nil while the question is open.
    public var final: String?
    public var isParked: Bool
    /// Whether nothing stands there in the end: what was challenged was dropped.
    public var isLeftOut: Bool
  }
}
