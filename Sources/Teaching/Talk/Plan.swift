public import Coach

/// What a run of `pushback teach` is to hold.
public enum Plan {
  /// How many drills come before a lesson, and how many passages of one's own in a run.
  static let mostDrills = 3
  static let mostOwn = 5

  /// What is due, then the lesson the learner is in, then the ones behind it.
  public static func course(
    _ course: Course, coach: Coach, progress: Progress, day: Int
  ) -> Tutor {
    let drills = due(in: progress, coach: coach, texts: course.texts, day: day)
    var opening: [TeachingEvent] = []
    if !drills.isEmpty {
      let all = progress.due(on: day).filter { coach.rule($0)?.fires.isEmpty == false }.count
      opening.append(
        .note(course.texts(.drillsDue, ["count": "\(drills.count)", "all": "\(all)"])))
    }
    let lesson = current(course.lessons, progress)
    if lesson == nil, drills.isEmpty { opening.append(.note(course.texts(.courseDone))) }
    return Tutor(
      lessons: course.lessons, isCourse: true,
      queue: drills + (lesson.map { tasks(of: $0, course.lessons, progress) } ?? []),
      opening: opening, texts: course.texts, coach: coach, progress: progress, day: day)
  }

  /// One lesson alone: what is open of it, or all of it once more.
  public static func lesson(
    _ place: Int, of course: Course, coach: Coach, progress: Progress, day: Int
  ) -> Tutor {
    Tutor(
      lessons: course.lessons, isCourse: true, queue: tasks(of: place, course.lessons, progress),
      opening: [], texts: course.texts, coach: coach, progress: progress, day: day)
  }

  /// A lesson of a teacher's own.
  public static func own(
    _ lesson: Lesson, texts: TeachingTexts, coach: Coach, progress: Progress, day: Int
  ) -> Tutor {
    Tutor(
      lessons: [lesson], isCourse: false, queue: tasks(of: 0, [lesson], progress), opening: [],
      texts: texts, coach: coach, progress: progress, day: day)
  }

  /// Passages of the learner's own, those never drilled first.
  ///
  /// nil where none is due.
  public static func mine(
    _ passages: [Drill.OwnPassage], texts: TeachingTexts, coach: Coach, progress: Progress,
    day: Int
  ) -> Tutor? {
    var seen: Set<String> = []
    let due = passages.filter { passage in
      seen.insert(passage.key).inserted && (progress.drills[passage.key]?.due ?? day) <= day
    }
    let fresh = due.filter { progress.drills[$0.key] == nil }
    let known = due.filter { progress.drills[$0.key] != nil }
    let drills = (fresh + known).prefix(mostOwn).map { passage in
      Drill(passage, title: coach.rule(passage.rule)?.title ?? passage.rule, texts: texts)
    }
    guard !drills.isEmpty else { return nil }
    return Tutor(
      lessons: [], isCourse: false, queue: tasks(drills), opening: [], texts: texts, coach: coach,
      progress: progress, day: day)
  }

  // MARK: - Parts

  /// The rules that come back, as drills.
  static func due(
    in progress: Progress, coach: Coach, texts: TeachingTexts, day: Int
  ) -> [Tutor.Task] {
    let drills = progress.due(on: day).compactMap { key in
      coach.rule(key).flatMap {
        Drill($0, times: progress.drills[key]?.times ?? 0, texts: texts)
      }
    }
    return tasks(Array(drills.prefix(mostDrills)))
  }

  private static func tasks(_ drills: [Drill]) -> [Tutor.Task] {
    drills.enumerated().map {
      Tutor.Task(exercise: $1.exercise, key: $1.key, lesson: nil, n: $0 + 1)
    }
  }

  /// What is open of a lesson: what was never done, else what was parked, else all.
  static func tasks(of place: Int, _ lessons: [Lesson], _ progress: Progress) -> [Tutor.Task] {
    let lesson = lessons[place]
    let all = lesson.exercises.indices.map {
      Tutor.Task(
        exercise: lesson.exercises[$0], key: lesson.key($0), lesson: place, n: $0 + 1)
    }
    let open = all.filter { !progress.done.contains($0.key) }
    let untouched = open.filter { !progress.parked.contains($0.key) }
    return untouched.isEmpty ? open.isEmpty ? all : open : untouched
  }

  /// The lesson to go on with: the one worked at last where it is open, else the first that is.
  static func current(_ lessons: [Lesson], _ progress: Progress) -> Int? {
    func isOpen(_ place: Int, parkedToo: Bool) -> Bool {
      lessons[place].keys.contains {
        !progress.done.contains($0) && (parkedToo || !progress.parked.contains($0))
      }
    }
    let last = progress.last.flatMap { key in lessons.firstIndex { $0.keys.contains(key) } }
    if let last, isOpen(last, parkedToo: false) { return last }
    return lessons.indices.first { isOpen($0, parkedToo: false) }
      ?? lessons.indices.first { isOpen($0, parkedToo: true) }
  }
}
