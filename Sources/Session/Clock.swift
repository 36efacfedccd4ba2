import Postmortem

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

extension Moment {
  /// The present, in UTC, to the second.
  static func present() -> Moment {
    Moment(secondsSinceEpoch: Int(time(nil)), zone: .utc, showsSeconds: true)
  }
}
