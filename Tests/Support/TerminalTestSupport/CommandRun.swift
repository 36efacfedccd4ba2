#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// A program run to its end with nothing to read, and what it wrote.
struct CommandRun {
  let status: Int32
  let output: String

  /// Runs `words`, found along the `PATH`, with no signal blocked or ignored.
  ///
  /// Foundation's `Process` would hand on what the test runner blocks, and a terminal started so would
  /// never hear that its window changed.
  ///
  /// - Throws: ``ExpectFailure`` if it cannot be started.
  init(_ words: [String]) throws {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw ExpectFailure("there is no pipe") }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    defer { close(ends[0]) }
    #if canImport(Darwin)
    var actions: posix_spawn_file_actions_t?
    var attributes: posix_spawnattr_t?
    #else
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
    posix_spawn_file_actions_adddup2(&actions, ends[1], 2)
    // A server that stays must not keep the pipes of other tests open.
    for descriptor: Int32 in 3..<256 where descriptor != ends[1] {
      posix_spawn_file_actions_addclose(&actions, descriptor)
    }
    posix_spawn_file_actions_addclose(&actions, ends[1])
    var none = sigset_t()
    var all = sigset_t()
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setflags(
      &attributes, Int16(Int32(POSIX_SPAWN_SETSIGMASK) | Int32(POSIX_SPAWN_SETSIGDEF)))
    var arguments = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var child: pid_t = 0
    let code = posix_spawnp(&child, words[0], &actions, &attributes, &arguments, environ)
    close(ends[1])
    guard code == 0 else { throw ExpectFailure("\(words[0]) cannot be started") }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 14)
    while true {
      let count = read(ends[0], &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      bytes += chunk[..<count]
    }
    var waited: Int32 = 0
    while waitpid(child, &waited, 0) < 0, errno == EINTR {}
    status = waited & 0x7F == 0 ? (waited >> 8) & 0xFF : 128 + (waited & 0x7F)
    output = String(decoding: bytes, as: UTF8.self)
  }
}
