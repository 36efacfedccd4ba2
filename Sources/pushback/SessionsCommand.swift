public import ArgumentParser
import JSONText
import Journal
public import Session
import Terminal

/// `pushback sessions`: the interviews of this user.
struct SessionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sessions",
    abstract: "Lists, shows, exports and deletes interviews.",
    discussion: """
      Example: pushback sessions export 20260609T100000Z --output talk.md
      """,
    subcommands: [
      ListSessionsCommand.self, ShowSessionCommand.self, ExportSessionCommand.self,
      DeleteSessionsCommand.self,
    ],
    defaultSubcommand: ListSessionsCommand.self)

  /// Runs what may fail for want of a session or a file; leaves the program if it does.
  static func trying<Result>(_ body: (Sessions) throws -> Result) -> Result {
    do {
      return try body(try Sessions())
    } catch let failure as Sessions.Failure {
      Pushback.fail(failure.description, failure.status)
    } catch {
      Pushback.fail("\(error)", ExitStatus.file)
    }
  }

  /// The names of the sessions, for the Tab key.
  static let completion = CompletionKind.custom { _, _, _ in
    (try? Sessions().names()) ?? []
  }
}

/// `pushback sessions list`.
struct ListSessionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists them, oldest first.")

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @Option(help: "How the list is written.")
  var format = Format.text

  func run() throws {
    let sessions = SessionsCommand.trying { try $0.all() }
    Pushback.say(
      format == .json
        ? Sessions.json(sessions).text + "\n"
        : Sessions.text(sessions, width: Pushback.width ?? .max))
  }
}

/// `pushback sessions show NAME`.
struct ShowSessionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Shows where one stands, and its document so far.",
    discussion: "Example: pushback sessions show 20260609T100000Z")

  @Argument(
    help: "The session's name, such as 20260609T100000Z.", completion: SessionsCommand.completion)
  var session: String

  func run() throws {
    let found = SessionsCommand.trying { try $0.session(session) }
    Pushback.page(
      Sessions.details(found, width: Pushback.width))
  }
}

/// `pushback sessions export NAME`.
struct ExportSessionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Writes what was said so far.",
    discussion: """
      transcript is the conversation with its ledger, document the postmortem so far, jsonl your lines \
      as draft --protocol jsonl takes them.
      Example: pushback sessions export 20260609T100000Z --as document
      """)

  @Argument(
    help: "The session's name, such as 20260609T100000Z.", completion: SessionsCommand.completion)
  var session: String

  @Option(name: .customLong("as"), help: "transcript, document or jsonl.")
  var form: SessionExport = .transcript

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("A new file; without it the text is printed.", valueName: "file"),
    completion: .file())
  var output: String?

  func run() throws {
    let found = SessionsCommand.trying { try $0.session(session) }
    guard let text = form.text(found) else {
      Pushback.fail(Sessions.nothingToShow(found), ExitStatus.file)
    }
    guard let output else {
      Pushback.say(text)
      return
    }
    SessionsCommand.trying { _ in try SessionExport.write(text, to: output) }
  }
}

extension SessionExport: ExpressibleByArgument {}

/// `pushback sessions delete NAME…`.
struct DeleteSessionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "delete", abstract: "Deletes sessions for good, after asking.",
    discussion: """
      What was saved into the handbook stays. A session that is open elsewhere is never deleted.
      Example: pushback sessions delete 20260609T100000Z
      """)

  @Argument(help: "The sessions' names.", completion: SessionsCommand.completion)
  var sessions: [String]

  @Flag(help: "Does not ask.")
  var yes = false

  func run() throws {
    let found = SessionsCommand.trying { all in try sessions.map { try all.session($0) } }
    for session in found {
      if !yes {
        guard Question.canBeAsked else { Pushback.fail(Sessions.needsYes, ExitStatus.usage) }
        guard Question.isAnsweredYes(Sessions.asksToDelete(session)) else {
          Pushback.say(Sessions.kept(session) + "\n")
          continue
        }
      }
      SessionsCommand.trying { try $0.delete(session.name) }
      Pushback.say(Sessions.deleted(session) + "\n")
    }
  }
}
