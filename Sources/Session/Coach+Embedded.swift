import Coach
import EmbeddedPrompts
import Prompts

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

extension Coach {
  /// The coach out of the files inside the executable, read when first asked for.
  static let embedded: Result<Coach, PromptProblems> = Result { () throws(PromptProblems) in
    try Coach(PromptLibrary.embedded)
  }

  /// Begins to read the rules beside what the program does, so that the first question need not
  /// wait for them and the first answer seldom does.
  ///
  /// The thread takes no signals: they wake the one that reads the author's lines.
  static func prepare() {
    var all = sigset_t()
    var before = sigset_t()
    sigfillset(&all)
    pthread_sigmask(SIG_SETMASK, &all, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    #if canImport(Darwin)
    var thread: pthread_t?
    #else
    var thread = pthread_t()
    #endif
    let failed = pthread_create(
      &thread, nil,
      { _ in
        _ = Coach.embedded
        return nil
      }, nil)
    // Without a thread the first answer reads the rules itself.
    guard failed == 0 else { return }
    #if canImport(Darwin)
    if let thread { pthread_detach(thread) }
    #else
    pthread_detach(thread)
    #endif
  }

  /// The coach for an interview.
  ///
  /// Files that a build embeds and its tests load cannot fail later.
  @Sendable static func ready() -> Coach {
    switch embedded {
    case .success(let coach): coach
    case .failure(let problems): preconditionFailure("\(problems)")
    }
  }
}
