#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

extension TerminalProgram {
  /// Starts a program in a session of its own, whose terminal is the device at `device`.
  static func spawn(
    _ path: String, _ arguments: [String], _ environment: [String], on device: String
  ) throws -> pid_t {
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
    // The first terminal that the leader of a new session opens becomes its controlling one.
    posix_spawn_file_actions_addopen(&actions, 0, device, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var none = sigset_t()
    var all = sigset_t()
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    // Not inherited: descriptors of other tests in this process, whose pipes would stay open.
    #if os(Linux)
    for descriptor: Int32 in 3..<256 { posix_spawn_file_actions_addclose(&actions, descriptor) }
    let ownSession: Int32 = 0x80  // POSIX_SPAWN_SETSID, which Glibc's module leaves out
    #else
    let ownSession = Int32(POSIX_SPAWN_SETSID) | Int32(POSIX_SPAWN_CLOEXEC_DEFAULT)
    #endif
    let flags =
      ownSession | Int32(POSIX_SPAWN_SETSIGMASK) | Int32(POSIX_SPAWN_SETSIGDEF)
    posix_spawnattr_setflags(&attributes, Int16(flags))

    var argumentPointers = ([path] + arguments).map { strdup($0) } + [nil]
    var environmentPointers = environment.map { strdup($0) } + [nil]
    defer {
      for pointer in argumentPointers + environmentPointers { free(pointer) }
    }
    var processID: pid_t = 0
    let code = posix_spawn(
      &processID, path, &actions, &attributes, &argumentPointers, &environmentPointers)
    guard code == 0 else {
      throw ExpectFailure("\(path) cannot be started: \(String(cString: strerror(code)))")
    }
    return processID
  }
}
