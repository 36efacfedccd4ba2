import Coach
import Journal
import Postmortem
import Review
import Session
import Synchronization

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Reviews files, on all cores where there are several; what comes out does not hang on their number.
final class ReviewRun: Sendable {
  private let coach: Coach
  private let baseline: Baseline?
  private let files: [String]

  init(coach: Coach, baseline: Baseline?, files: [String]) {
    self.coach = coach
    self.baseline = baseline
    self.files = files
  }

  private struct Outcome: Sendable {
    var fragment: String
    var counts: ReviewCounts
    var error: String?
    var isTooBad: Bool
  }

  private struct State {
    var next = 0
    var outcomes: [Outcome?]
    var reviewers: [String: Reviewer] = [:]
  }

  /// - Parameters:
  ///   - format: How each file is told.
  ///   - failOn: What the command line says; nil for nothing.
  ///   - hasFailOn: Whether it says anything; else the settings do.
  /// - Returns: The files' fragments in order, the counts, why files failed, and whether a finding weighs
  ///   enough to fail.
  /// - Throws: What is wrong in the settings.
  func review(
    _ format: any ReviewFormat, failOn: Level?, hasFailOn: Bool
  ) throws -> (fragments: [String], counts: ReviewCounts, failed: [String], isTooBad: Bool) {
    // The settings first: what is wrong in them is said once, before anything is reviewed.
    var reviewers: [String: Reviewer] = [:]
    var byFolder: [String: String] = [:]
    for file in files {
      let folder = Self.folder(of: file)
      if byFolder[folder] != nil { continue }
      let settings = SettingsFile.path(above: folder) ?? ""
      byFolder[folder] = settings
      if reviewers[settings] == nil { reviewers[settings] = try reviewer(settings) }
    }
    let chosen = files.map { reviewers[byFolder[Self.folder(of: $0)] ?? ""] }
    let state = Mutex(State(outcomes: Array(repeating: nil, count: files.count)))
    let work: @Sendable () -> Void = { [files] in
      while true {
        let index = state.withLock { state in
          defer { state.next += 1 }
          return state.next
        }
        guard index < files.count, let reviewer = chosen[index] else { return }
        let limit = hasFailOn ? failOn : reviewer.settings.failOn
        let review = Self.review(files[index], reviewer)
        var counts = ReviewCounts()
        counts.add(review)
        let outcome = Outcome(
          fragment: format.fragment(review), counts: counts, error: review.error,
          isTooBad: limit.map { counts.reaching($0) > 0 } ?? false)
        state.withLock { $0.outcomes[index] = outcome }
      }
    }
    Threads.run(min(files.count, Threads.cores), work)
    var counts = ReviewCounts()
    let outcomes = state.withLock { $0.outcomes }.compactMap { $0 }
    for outcome in outcomes { counts.add(outcome.counts) }
    return (
      outcomes.map(\.fragment), counts, outcomes.compactMap(\.error),
      outcomes.contains(where: \.isTooBad)
    )
  }

  private static func review(_ path: String, _ reviewer: Reviewer) -> FileReview {
    if path == "-" { return reviewer.review(StandardInput.all(), path: path) }
    do throws(FileError) {
      let bytes = try FileReader.read(path, limit: Draft.largest)
      let folder = PathName.parent(of: path)
      return reviewer.review(bytes, path: path) { FileKind(at: PathName.join(folder, $0)) != nil }
    } catch {
      return FileReview(path: path, error: error.description)
    }
  }

  private func reviewer(_ path: String) throws -> Reviewer {
    guard !path.isEmpty else { return Reviewer(coach: coach, baseline: baseline) }
    let settings = try SettingsFile(at: path).settings(coach: coach)
    return Reviewer(coach: coach, settings: settings, baseline: baseline)
  }

  private static func folder(of path: String) -> String {
    path == "-" ? "." : PathName.parent(of: path)
  }
}

/// Standard input to its end.
enum StandardInput {
  static func all() -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= Draft.largest {
      let count = read(STDIN_FILENO, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      if count <= 0 { break }
      bytes += chunk[..<count]
    }
    return bytes
  }
}

/// Work done by several threads.
enum Threads {
  /// How many cores this process may use.
  static var cores: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// Runs `work` on this thread and `count - 1` others, and waits for all of them.
  static func run(_ count: Int, _ work: @escaping @Sendable () -> Void) {
    final class Box {
      let work: @Sendable () -> Void
      init(_ work: @escaping @Sendable () -> Void) { self.work = work }
    }
    var threads: [pthread_t] = []
    for _ in 1..<max(1, count) {
      var attributes = pthread_attr_t()
      pthread_attr_init(&attributes)
      defer { pthread_attr_destroy(&attributes) }
      // Blocks may stand in each other a hundred deep.
      pthread_attr_setstacksize(&attributes, 8 << 20)
      let box = Unmanaged.passRetained(Box(work))
      #if canImport(Darwin)
      var thread: pthread_t?
      #else
      var thread = pthread_t()
      #endif
      let failed = pthread_create(
        &thread, &attributes,
        { argument in
          #if canImport(Darwin)
          Unmanaged<Box>.fromOpaque(argument).takeRetainedValue().work()
          #else
          if let argument { Unmanaged<Box>.fromOpaque(argument).takeRetainedValue().work() }
          #endif
          return nil
        }, box.toOpaque())
      guard failed == 0 else {
        // One thread fewer: slower, and the same.
        box.release()
        break
      }
      #if canImport(Darwin)
      if let thread { threads.append(thread) }
      #else
      threads.append(thread)
      #endif
    }
    work()
    for thread in threads { pthread_join(thread, nil) }
  }
}
