public import Postmortem

/// What reaches the interview: the author's lines, and the answers of the world to its requests.
///
/// All of it is kept in the journal, so that replaying it gives the same interview.
public enum Input: Sendable, Hashable {
  case answer(String)
  case command(String)
  /// The answer to `Request.incident`.
  case incident(IncidentSource)
  /// No document could be read there; why, in one sentence.
  case noIncident(String)
  /// The answer to `Request.handbook`: paths below the handbook, sorted.
  case handbook([String])
  /// The answer to `Request.save`.
  case saved(postmortem: String, transcript: String)
  /// The answer to `Request.save`: a file of that name exists and was not to be replaced.
  case exists
  /// The session was taken up again at this time.
  case resumed(Moment)
}

/// An incident document as it was read.
public struct IncidentSource: Sendable, Hashable {
  /// Below the handbook's folder, with slashes; nil where it lies outside.
  public var path: String?
  public var text: String

  public init(path: String?, text: String) {
    self.path = path
    self.text = text
  }
}

/// What the interview needs from the world before it can go on.
public enum Request: Sendable, Hashable {
  /// Read the incident document the author named.
  case incident(String)
  /// List the handbook's Markdown files.
  case handbook
  case save(FinishedFiles)
}

/// The two files to write.
public struct FinishedFiles: Sendable, Hashable {
  /// Below the handbook's folder, with slashes.
  public var postmortem: String
  public var document: String
  /// Beside the postmortem.
  public var transcript: String
  public var conversation: String
  public var replacing: Bool
}

/// How an interview ends.
public enum Ending: Sendable, Hashable {
  case saved
  /// The author has a draft already: nothing to interview about.
  case draft
  /// The author left; the session can be resumed.
  case left
}

/// What came of one input.
public struct Step: Sendable, Hashable {
  public var events: [Event] = []
  /// Answer this before the author's next line.
  public var request: Request?
  public var ending: Ending?
}

/// What is fixed when an interview begins.
public struct Setup: Sendable, Hashable {
  public var session: String
  public var journal: String
  /// The clock, in UTC.
  public var now: Moment
  public var weekRule: WeekRule
  /// The document given on the command line.
  public var incident: IncidentSource?

  public init(
    session: String, journal: String, now: Moment, weekRule: WeekRule = .iso,
    incident: IncidentSource? = nil
  ) {
    self.session = session
    self.journal = journal
    self.now = now
    self.weekRule = weekRule
    self.incident = incident
  }
}
