#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// Nanoseconds on a clock that only goes forward.
func now() -> UInt64 {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
}

/// Prints a line for the person, not for the report.
func complain(_ text: String) {
  let line = Array((text + "\n").utf8)
  _ = write(2, line, line.count)
}

/// Ends with an exit status.
func end(_ status: Int32) -> Never { exit(status) }
