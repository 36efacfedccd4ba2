public import Coach
public import Postmortem

/// What came of reviewing one file.
public struct FileReview: Sendable {
  public var path: String
  /// Each recognised section and the line of its heading or label, in the order of the file.
  public var sections: [(name: SectionName, line: Int)] = []
  public var findings: [ReviewFinding] = []
  /// Findings that comments silenced.
  public var silenced = 0
  /// Findings the baseline has accepted.
  public var accepted = 0
  /// Why it could not be read, in one sentence; nil where it was.
  public var error: String?
  /// For quoting lines; nil where it could not be read.
  public var source: DraftSource?

  public init(path: String) { self.path = path }

  /// A file that could not be read.
  public init(path: String, error: String) {
    self.path = path
    self.error = error
  }
}

/// How many findings there are, over all files.
public struct ReviewCounts: Sendable, Hashable {
  public var files = 0
  public var failed = 0
  public var error = 0
  public var warning = 0
  public var suggestion = 0
  public var silenced = 0
  public var accepted = 0
  /// The rules that spoke.
  public var rules: Set<String> = []

  public init() {}

  /// Adds what came of a file.
  public mutating func add(_ review: FileReview) {
    files += 1
    if review.error != nil { failed += 1 }
    silenced += review.silenced
    accepted += review.accepted
    for finding in review.findings {
      rules.insert(finding.rule)
      switch finding.level {
      case .error: error += 1
      case .warning: warning += 1
      case .suggestion: suggestion += 1
      }
    }
  }

  /// Adds what came of other files.
  public mutating func add(_ other: ReviewCounts) {
    files += other.files
    failed += other.failed
    error += other.error
    warning += other.warning
    suggestion += other.suggestion
    silenced += other.silenced
    accepted += other.accepted
    rules.formUnion(other.rules)
  }

  /// How many weigh at least as much as `level`.
  public func reaching(_ level: Level) -> Int {
    switch level {
    case .error: error
    case .warning: error + warning
    case .suggestion: error + warning + suggestion
    }
  }
}
