#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// A program that was started: on a terminal of its own, or between two pipes.
final class Child {
  /// When it was started.
  let started: UInt64
  /// Where its output comes from.
  let output: CInt
  /// Where its input goes.
  let input: CInt

  private let process: pid_t
  private var received: [UInt8] = []

  private init(started: UInt64, output: CInt, input: CInt, process: pid_t) {
    self.started = started
    self.output = output
    self.input = input
    self.process = process
  }

  /// Starts a program whose input, output and errors are a new terminal of 24 lines.
  static func onTerminal(_ words: [String], environment: [String]) throws -> Child {
    var terminal: CInt = -1
    var side: CInt = -1
    var name = [CChar](repeating: 0, count: 1_024)
    var size = winsize(ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0)
    guard openpty(&terminal, &side, &name, nil, &size) == 0 else {
      throw Obstacle("there is no terminal to be had")
    }
    defer { close(side) }
    for end in [terminal, side] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return try start(words, environment, output: terminal, input: terminal) { actions in
      // The first terminal that the leader of a session opens controls it.
      posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
      posix_spawn_file_actions_adddup2(&actions, 0, 1)
      posix_spawn_file_actions_adddup2(&actions, 0, 2)
    }
  }

  /// Starts a program whose input and output are pipes; its errors come through.
  static func onPipes(_ words: [String], environment: [String]) throws -> Child {
    var toChild: [CInt] = [0, 0]
    var fromChild: [CInt] = [0, 0]
    guard pipe(&toChild) == 0, pipe(&fromChild) == 0 else { throw Obstacle("there is no pipe") }
    for end in [toChild[1], fromChild[0]] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    defer {
      close(toChild[0])
      close(fromChild[1])
    }
    return try start(words, environment, output: fromChild[0], input: toChild[1]) { actions in
      posix_spawn_file_actions_adddup2(&actions, toChild[0], 0)
      posix_spawn_file_actions_adddup2(&actions, fromChild[1], 1)
      posix_spawn_file_actions_addclose(&actions, toChild[0])
      posix_spawn_file_actions_addclose(&actions, fromChild[1])
    }
  }

  #if canImport(Darwin)
  private static let newSession = Int16(POSIX_SPAWN_SETSID)
  private typealias Actions = posix_spawn_file_actions_t?
  private typealias Attributes = posix_spawnattr_t?
  #else
  // POSIX_SPAWN_SETSID, which Glibc's module leaves out.
  private static let newSession: Int16 = 0x80
  private typealias Actions = posix_spawn_file_actions_t
  private typealias Attributes = posix_spawnattr_t
  #endif

  private static func start(
    _ words: [String], _ environment: [String], output: CInt, input: CInt,
    _ connect: (inout Actions) -> Void
  ) throws -> Child {
    #if canImport(Darwin)
    var actions: Actions = nil
    var attributes: Attributes = nil
    #else
    var actions = Actions()
    var attributes = Attributes()
    #endif
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    posix_spawnattr_setflags(&attributes, newSession)
    connect(&actions)
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    var variables: [UnsafeMutablePointer<CChar>?] = environment.map { strdup($0) } + [nil]
    defer { for pointer in arguments + variables { free(pointer) } }
    var process = pid_t()
    let started = now()
    let failure = posix_spawnp(
      &process, words.first ?? "", &actions, &attributes, &arguments, &variables)
    guard failure == 0 else {
      throw Obstacle("could not start \(words.first ?? ""): \(String(cString: strerror(failure)))")
    }
    return Child(started: started, output: output, input: input, process: process)
  }

  /// When the last output came before it fell silent; `nil` if it ended or never spoke.
  func lastOutput(beforeSilenceOf milliseconds: Int32) -> UInt64? {
    var last: UInt64?
    while true {
      guard waitForOutput(last == nil ? 10_000 : milliseconds) else { return last }
      guard let bytes = readSome(), !bytes.isEmpty else { return nil }
      last = now()
    }
  }

  /// When its output has shown `byte`; `nil` if it ended or did not for ten seconds.
  func time(ofEcho byte: UInt8) -> UInt64? {
    while waitForOutput(10_000) {
      guard let bytes = readSome(), !bytes.isEmpty else { return nil }
      let arrived = now()
      if bytes.contains(byte) { return arrived }
    }
    return nil
  }

  /// The next whole line of output; `nil` if it ended or said nothing for ten seconds.
  func nextLine() -> [UInt8]? {
    while true {
      if let end = received.firstIndex(of: UInt8(ascii: "\n")) {
        let line = Array(received[..<end])
        received.removeSubrange(...end)
        return line
      }
      guard waitForOutput(10_000), let bytes = readSome(), !bytes.isEmpty else { return nil }
      received += bytes
    }
  }

  /// Reads and forgets its output until it ends.
  func readToEnd() {
    while let bytes = readSome(), !bytes.isEmpty {}
  }

  /// Writes all of `bytes` to its input.
  func send(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(input, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  /// Ends it and forgets it.
  func stop() {
    kill(process, SIGKILL)
    var status: CInt = 0
    waitpid(process, &status, 0)
    close(output)
    if input != output { close(input) }
  }

  private func waitForOutput(_ milliseconds: Int32) -> Bool {
    var wanted = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
    return poll(&wanted, 1, milliseconds) > 0
  }

  private func readSome() -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = read(output, &bytes, bytes.count)
    return count < 0 ? nil : Array(bytes[..<count])
  }
}
