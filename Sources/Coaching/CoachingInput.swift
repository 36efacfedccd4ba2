public import Interview
public import Postmortem

/// What reaches the coaching: the author's lines, and the answers of the world to its requests.
///
/// All of it is kept in the journal, so that replaying it gives the same conversation.
public enum CoachingInput: Sendable, Hashable {
  case answer(String)
  case command(String)
  /// The answer to `CoachingRequest.write`: it is on disk; where the former file is kept, if it was
  /// put there just now.
  case written(backup: String?)
  /// The draft is not what it was: somebody else has changed it, and this is what it says.
  case changed(String)
  /// The answer to `CoachingRequest.finish`.
  case saved(file: String, transcript: String)
  /// The session was taken up again at this time.
  case resumed(Moment)
}

/// What the coaching needs from the world before it can go on.
public enum CoachingRequest: Sendable, Hashable {
  /// Replace the draft, if it still says `former`; where `keeping`, keep that beside it first.
  case write(text: [UInt8], former: [UInt8], keeping: Bool)
  /// Write the transcript beside the draft.
  case finish(transcript: String)
}

/// What came of one input.
public struct CoachingStep: Sendable, Hashable {
  public var events: [Event] = []
  /// Answer this before the author's next line.
  public var request: CoachingRequest?
  public var ending: Ending?
}

/// What is fixed when a draft begins to be coached.
public struct CoachingSetup: Sendable, Hashable {
  public var session: String
  public var journal: String
  /// The clock, in UTC.
  public var now: Moment
  /// The draft as it was named.
  public var path: String
  /// What it says.
  public var text: [UInt8]
  /// What its links name and is not there.
  public var missing: Set<String>

  public init(
    session: String, journal: String, now: Moment, path: String, text: [UInt8],
    missing: Set<String>
  ) {
    self.session = session
    self.journal = journal
    self.now = now
    self.path = path
    self.text = text
    self.missing = missing
  }
}
