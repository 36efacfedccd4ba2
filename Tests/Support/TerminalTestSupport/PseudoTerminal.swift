#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// The side of a pseudo-terminal on which a person would sit.
final class PseudoTerminal {
  /// Reads what the program shows, writes what the person types.
  let descriptor: Int32
  /// The device that a program opens as its terminal.
  let devicePath: String

  /// A new pseudo-terminal; nil if the system has none left.
  init?() {
    guard let (descriptor, devicePath) = Self.open() else { return nil }
    self.descriptor = descriptor
    self.devicePath = devicePath
  }

  /// Not inherited: a program that held our side of another's terminal would keep it alive.
  private static func open() -> (descriptor: Int32, devicePath: String)? {
    #if os(Linux)
    // What posix_openpt, grantpt, unlockpt and ptsname do; Glibc's module has none of them.
    let descriptor = Glibc.open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    let lock: UInt = 0x4004_5431  // TIOCSPTLCK
    let getNumber: UInt = 0x8004_5430  // TIOCGPTN
    var unlocked: Int32 = 0
    var number: UInt32 = 0
    guard ioctl(descriptor, lock, &unlocked) == 0,
      ioctl(descriptor, getNumber, &number) == 0
    else {
      close(descriptor)
      return nil
    }
    return (descriptor, "/dev/pts/\(number)")
    #else
    let descriptor = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    guard grantpt(descriptor) == 0, unlockpt(descriptor) == 0, let name = ptsname(descriptor) else {
      close(descriptor)
      return nil
    }
    return (descriptor, String(cString: name))
    #endif
  }

  deinit {
    close(descriptor)
  }

  /// Sets the size of the window; the program in it gets SIGWINCH.
  func resize(rows: Int, columns: Int) {
    var size = winsize(
      ws_row: UInt16(clamping: rows), ws_col: UInt16(clamping: columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(descriptor, UInt(TIOCSWINSZ), &size)
  }

  /// The modes of the terminal.
  var modes: TerminalModes {
    var modes = termios()
    tcgetattr(descriptor, &modes)
    return TerminalModes(modes)
  }

  /// Waits for output, at most until `deadline`: the bytes, empty if the program has gone, nil if
  /// the time is over.
  func read(until deadline: ContinuousClock.Instant) -> [UInt8]? {
    while true {
      let left = ContinuousClock.now.duration(to: deadline)
      guard left > .zero else { return nil }
      var wanted = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      let milliseconds =
        left.components.seconds * 1000
        + left.components.attoseconds / 1_000_000_000_000_000
      guard poll(&wanted, 1, Int32(clamping: milliseconds + 1)) > 0 else { continue }
      var chunk = [UInt8](repeating: 0, count: 1 << 14)
      #if canImport(Darwin)
      let count = Darwin.read(descriptor, &chunk, chunk.count)
      #else
      let count = Glibc.read(descriptor, &chunk, chunk.count)
      #endif
      if count < 0, errno == EINTR { continue }
      return count > 0 ? Array(chunk[..<count]) : []
    }
  }
}
