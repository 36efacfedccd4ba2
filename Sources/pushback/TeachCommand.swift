import ArgumentParser
import Journal
import Session
import Terminal

/// `pushback teach`: lessons in blameless writing.
struct TeachCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "teach",
    abstract: "Teaches how to write blamelessly: short lessons, judged as your interviews are.",
    discussion: """
      Without anything else: drills that are due, then the lesson you are in. Each line is on disk before \
      it is answered; leave with /quit or Ctrl-D and come back when you like. Nothing is counted but what \
      you have finished.
      """)

  @Argument(help: ArgumentHelp("A lesson of your own, as a file.", valueName: "file"))
  var file: String?

  @Flag(help: "Shows the lessons, how far you are, and which drills come back when.")
  var list = false

  @Option(
    help: ArgumentHelp("One lesson, by its number or name.", valueName: "n|name"))
  var lesson: String?

  @Flag(help: "Drills passages of your own that were pushed back; they stay on this machine.")
  var mine = false

  @Flag(help: "Writes the lessons as Markdown for a class, the answers at the end.")
  var export = false

  @Flag(help: "Says what is wrong with the file, its answers included.")
  var check = false

  @Flag(help: "Forgets your progress; with --lesson only there. Asks first.")
  var reset = false

  @Flag(help: "Answers yes to what --reset asks.")
  var yes = false

  @OptionGroup var options: ConversationOptions

  mutating func validate() throws {
    if [list, mine, export, check, reset].filter({ $0 }).count > 1 {
      throw ValidationError("Choose one of --list, --mine, --export, --check and --reset.")
    }
    if file != nil, list || mine || reset || lesson != nil {
      throw ValidationError("A file goes alone, or with --check or --export.")
    }
    if lesson != nil, list || mine {
      throw ValidationError("--lesson goes with --export or --reset, or alone.")
    }
    if check, file == nil { throw ValidationError("Name the file to check.") }
    if yes, !reset {
      throw ValidationError("--yes answers what --reset asks; there is nothing else to ask.")
    }
  }

  func run() throws {
    do {
      let runner = try options.teaching
      if list { return Pushback.say(try runner.map()) }
      if export { return Pushback.say(Sanitize.visible(try runner.handout(subject))) }
      if check, let file {
        let problems = try runner.check(file)
        Pushback.say(problems.isEmpty ? "\(Sanitize.visible(file)): nothing wrong\n" : problems)
        if !problems.isEmpty { Pushback.leave(1) }
        return
      }
      if reset { return try forget(runner) }
      Pushback.leave(runner.run(subject))
    } catch let failure as TeachingRunner.Failure {
      Pushback.fail(failure.description, failure.status)
    } catch let error as FileError {
      Pushback.fail("\(error)", ExitStatus.file)
    }
  }

  private var subject: TeachingRunner.Subject {
    if let file { return .file(file) }
    if let lesson { return .lesson(lesson) }
    return mine ? .mine : .course
  }

  private func forget(_ runner: TeachingRunner) throws {
    if !yes {
      let what = lesson.map { "lesson \($0)" } ?? "all lessons and drills"
      Pushback.say("Forget your progress in \(what)? yes or no: ")
      let answer = readLine()?.lowercased() ?? ""
      guard ["y", "yes"].contains(answer) else {
        return Pushback.say("Nothing was forgotten.\n")
      }
    }
    try runner.reset(lesson)
    Pushback.say("Forgotten.\n")
  }
}
