public import Coach
import Postmortem

/// The map of `pushback teach --list`: the lessons, how far the learner is, and what comes back when.
public struct CourseMap {
  private let course: Course
  private let progress: Progress
  private let coach: Coach
  private let day: Int

  public init(_ course: Course, coach: Coach, progress: Progress, day: Int) {
    self.course = course
    self.coach = coach
    self.progress = progress
    self.day = day
  }

  /// A line for each lesson, and one for the drills.
  public var text: String {
    let current = Plan.current(course.lessons, progress)
    let width = course.lessons.map(\.title.count).max() ?? 0
    var lines = course.lessons.enumerated().map { index, lesson in
      let number = index < 9 ? " \(index + 1)" : "\(index + 1)"
      let padding = String(repeating: " ", count: width - lesson.title.count)
      let mark = index == current ? "  <- next" : ""
      return "\(number)  \(lesson.title)\(padding)  \(state(lesson))\(mark)"
    }
    lines += drills
    return lines.joined(separator: "\n") + "\n"
  }

  private func state(_ lesson: Lesson) -> String {
    let done = progress.finished(lesson)
    let parked = lesson.keys.count { progress.parked.contains($0) }
    let count = lesson.exercises.count
    if done == count { return "done" }
    let aside = parked > 0 ? ", \(parked) parked" : ""
    return done == 0 && parked == 0 ? "\(count) to do" : "\(done) of \(count) done\(aside)"
  }

  private var drills: [String] {
    let rules = progress.drills.filter { coach.rule($0.key)?.fires.isEmpty == false }
    let due = progress.due(on: day).filter { rules[$0] != nil }
    let later = rules.filter { $0.value.due > day && $0.value.due != .max }
      .sorted { ($0.value.due, $0.key) < ($1.value.due, $1.key) }
    var lines: [String] = []
    if !due.isEmpty { lines.append("Drills due: \(due.joined(separator: ", "))") }
    if !later.isEmpty {
      let words = later.map { "\($0.key) on \(Self.date($0.value.due))" }
      lines.append("Drills later: \(words.joined(separator: ", "))")
    }
    return lines.isEmpty ? [] : [""] + lines
  }

  private static func date(_ day: Int) -> String {
    "\(Moment(secondsSinceEpoch: day * 86_400, zone: .utc).date)"
  }
}
