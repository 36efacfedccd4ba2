#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// Work on a thread of its own.
///
/// Not a task: a test that blocks takes one of the few threads that tasks have, and two such tests
/// that wait for tasks would wait for ever.
final class Background {
  private final class Work {
    let run: @Sendable () -> Void
    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }

  #if canImport(Darwin)
  private var thread: pthread_t?
  #else
  private var thread = pthread_t()
  #endif

  /// Starts the work.
  init(_ run: @escaping @Sendable () -> Void) {
    let work = Unmanaged.passRetained(Work(run)).toOpaque()
    pthread_create(&thread, nil, { Background.start($0) }, work)
  }

  /// Waits for its end.
  func join() {
    #if canImport(Darwin)
    if let thread { pthread_join(thread, nil) }
    #else
    pthread_join(thread, nil)
    #endif
  }

  private static func start(_ work: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    if let work { Unmanaged<Work>.fromOpaque(work).takeRetainedValue().run() }
    return nil
  }
}
