#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Who may read and write a new file; the umask of the user takes away from it as usual.
public struct FileMode: RawRepresentable, Hashable, Sendable {
  /// The permission bits, such as `0o644`.
  public let rawValue: UInt16

  /// The mode with these permission bits.
  public init(rawValue: UInt16) { self.rawValue = rawValue & 0o7777 }

  /// For documents meant for others: `0644`.
  public static let shared = FileMode(rawValue: 0o644)

  /// For what is the author's alone, such as journals and transcripts: `0600`.
  public static let owner = FileMode(rawValue: 0o600)

  var bits: mode_t { mode_t(rawValue) }
}
