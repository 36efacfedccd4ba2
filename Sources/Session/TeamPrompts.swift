public import Coach
import EmbeddedPrompts
public import Journal
public import Prompts
import RuleBook

/// The prompts a command judges by: ours, with a team's own on top where there are any.
public struct TeamPrompts: Sendable {
  /// The team's folder; nil where there is none.
  public let team: PromptFolder?
  public let coach: Coach
  /// All files, a team's own on top.
  let library: PromptLibrary

  /// Where a handbook keeps a team's own prompts.
  public static let place = ".pushback/prompts"

  /// Why a team's prompts cannot be judged by.
  public struct Failure: Error, CustomStringConvertible {
    /// The exit status it leads to.
    public let status: Int32
    /// What is wrong, with the lines it is about.
    public let description: String
  }

  /// The folder of a team's own prompts: the one given, else the handbook's if it is there.
  ///
  /// - Parameters:
  ///   - prompts: The folder given on the command line.
  ///   - handbook: The handbook given on the command line.
  /// - Returns: nil where the handbook has none.
  /// - Throws: The folder cannot be read.
  public static func folder(
    prompts: String?, handbook: String?
  ) throws(FileError) -> PromptFolder? {
    if let prompts { return try PromptFolder(prompts) }
    let own = PathName.join(Runner.handbookPath(handbook), Self.place)
    return FileKind(at: own) == nil ? nil : try PromptFolder(own)
  }

  /// Reads a team's prompts and puts them on top of ours.
  ///
  /// - Throws: Everything that is wrong with them.
  public init(_ team: PromptFolder?) throws(Failure) {
    self.team = team
    guard let team else {
      library = .embedded
      do {
        coach = try Coach(PromptLibrary.embedded)
        return
      } catch {
        throw Failure(error.problems, nil, status: ExitStatus.usage)
      }
    }
    let (files, unread) = team.files(asTeams: true)
    var problems = team.problems + unread
    library = PromptLibrary.embedded.overlaid(by: files)
    do {
      coach = try Coach(library)
      if problems.isEmpty { return }
    } catch {
      problems += error.problems
    }
    throw Failure(
      PromptCheck.sorted(problems), team,
      status: team.hasUnreadable ? ExitStatus.file : ExitStatus.usage)
  }
}

extension TeamPrompts {
  /// The text of a prompt file, by the path that messages name.
  func text(at place: String) -> String? { team?.text(at: place) ?? library.text(place) }
}

extension TeamPrompts.Failure {
  init(_ problems: [PromptError], _ team: PromptFolder?, status: Int32) {
    let report = ProblemReport.text(problems) { team?.text(at: $0) }
    self.init(
      status: status,
      description:
        "The prompts cannot be used:\n\(report)Mend them; pushback check-prompts tells more."
    )
  }
}

extension PromptFolder {
  /// The files, with what is wrong with the front matter of others.
  ///
  /// - Parameter asTeams: Whether they lie on top of ours.
  /// - Returns: Those that can be cut, and one problem for each of the others.
  public func files(asTeams: Bool) -> (files: [PromptFile], problems: [PromptError]) {
    var files: [PromptFile] = []
    var problems: [PromptError] = []
    for (path, text) in texts {
      do throws(PromptError) {
        files.append(try PromptFile(path: path, text: text, folder: asTeams ? folder : nil))
      } catch {
        var problem = error
        if !asTeams { problem.path = PathName.join(folder, path) }
        problems.append(problem)
      }
    }
    return (files, problems)
  }
}
