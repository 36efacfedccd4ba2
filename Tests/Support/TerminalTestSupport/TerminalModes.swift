#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// The modes of a terminal, to be compared.
public struct TerminalModes: Equatable, Sendable, CustomStringConvertible {
  private let input: UInt
  private let output: UInt
  private let control: UInt
  private let local: UInt

  init(_ modes: termios) {
    input = UInt(modes.c_iflag)
    output = UInt(modes.c_oflag)
    control = UInt(modes.c_cflag)
    local = UInt(modes.c_lflag)
  }

  /// Whether the terminal itself collects and echoes lines, as a shell leaves it.
  public var isCooked: Bool { local & UInt(ICANON) != 0 && local & UInt(ECHO) != 0 }

  public var description: String { "\(input) \(output) \(control) \(local)" }
}
