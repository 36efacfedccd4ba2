import Coach
import Coaching
import EmbeddedPrompts
import Interview
import Journal
public import Prompts
import RuleBook
import Teaching

/// What `pushback check-prompts` finds.
public struct PromptsCheck {
  /// How many files were looked at.
  public let count: Int
  /// By file, line and column.
  public let problems: [PromptError]
  /// Whether a file could not be read.
  public let hasUnreadable: Bool
  private let texts: [String: String]
  private let folder: PromptFolder?

  /// Looks at a folder: a team's on top of ours, or a whole set; nil for ours alone.
  public init(_ folder: PromptFolder?) {
    if let folder, folder.isWhole { self.init(whole: folder) } else { self.init(team: folder) }
  }

  private init(whole folder: PromptFolder) {
    self.folder = folder
    let (files, unread) = folder.files(asTeams: false)
    let check = PromptCheck(files, unread: unread.map { Self.inside($0, folder) })
    let library = PromptLibrary(texts: folder.texts)
    let guide =
      Guide(library).problems() + PassageGuide.problems(in: library)
      + Self.lessons(of: library, isSound: check.problems.isEmpty)
    let broken = Set(unread.map(\.path))
    let found = (check.problems + guide).map { Self.inside($0, folder) }
      // What cannot be read at all is said once.
      .filter { !broken.contains($0.path) || unread.contains($0) }
    problems = PromptCheck.sorted(found + folder.problems)
    hasUnreadable = folder.hasUnreadable
    count = folder.texts.count
    texts = [:]
  }

  private init(team: PromptFolder?) {
    let library = PromptLibrary.embedded
    var files: [PromptFile] = []
    var unread: [PromptError] = []
    var texts: [String: String] = [:]
    for path in library.paths where !path.hasSuffix("README.md") {
      texts[path] = library.text(path)
      do throws(PromptError) {
        if let file = try library.file(path) { files.append(file) }
      } catch {
        unread.append(error)
      }
    }
    let ours = texts.count
    if let team {
      let (own, broken) = team.files(asTeams: true)
      files += own
      unread += broken
    }
    self.texts = texts
    folder = team
    let check = PromptCheck(files, unread: unread).problems
    let lessons = Self.lessons(
      of: library.overlaid(by: files.filter { $0.folder != nil }), team: team?.folder ?? "",
      isSound: check.isEmpty && team != nil)
    problems = PromptCheck.sorted(
      check + Guide(library).problems() + PassageGuide.problems(in: library) + lessons
        + (team?.problems ?? []))
    hasUnreadable = team?.hasUnreadable ?? false
    count = ours + (team?.texts.count ?? 0)
  }

  /// What is wrong with the lessons.
  ///
  /// What is kept beside the exercises is held against the judge where that one is sound. A team may
  /// change what the judge hears, so that ours would no longer come out: of a team only its own are
  /// held against it.
  private static func lessons(
    of library: PromptLibrary, team: String? = nil, isSound: Bool
  ) -> [PromptError] {
    let course = Course(library)
    let lessons = course.lessons.filter { team.map($0.path.hasPrefix) ?? true }
    guard isSound, course.problems.isEmpty, !lessons.isEmpty, let coach = try? Coach(library) else {
      return course.problems
    }
    return lessons.flatMap { LessonCheck($0, coach: coach, texts: course.texts).problems }
  }

  /// A problem of a whole set, named by its place on disk.
  private static func inside(_ problem: PromptError, _ folder: PromptFolder) -> PromptError {
    var problem = problem
    if folder.texts.contains(where: { $0.path == problem.path }) || problem.path == "weights.md"
      || problem.path == "teaching.md" || problem.path.hasPrefix("interview/")
    {
      problem.path = PathName.join(folder.folder, problem.path)
    }
    return problem
  }

  /// What is said of it: each problem with its line, or that nothing is wrong.
  public var text: String {
    if problems.isEmpty { return "\(count) \(count == 1 ? "file" : "files"), nothing wrong\n" }
    let files = Set(problems.map(\.path)).count
    return ProblemReport.text(problems) { folder?.text(at: $0) ?? texts[$0] }
      + "\(problems.count) \(problems.count == 1 ? "problem" : "problems") in \(files) \(files == 1 ? "file" : "files")\n"
  }
}
