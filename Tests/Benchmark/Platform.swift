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

/// Nanoseconds of the processor that this thread has had: a busy machine does not count.
func processorTime() -> UInt64 {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
}

/// The same of all programs that were started and have ended.
func processorTimeOfChildren() -> UInt64 {
  var usage = rusage()
  #if canImport(Darwin)
  getrusage(RUSAGE_CHILDREN, &usage)
  #else
  getrusage(Int32(RUSAGE_CHILDREN.rawValue), &usage)
  #endif
  let seconds = usage.ru_utime.tv_sec + usage.ru_stime.tv_sec
  let micros = Int(usage.ru_utime.tv_usec) + Int(usage.ru_stime.tv_usec)
  return UInt64(seconds) * 1_000_000_000 + UInt64(micros) * 1000
}

/// Prints a line for the person, not for the report.
func complain(_ text: String) {
  let line = Array((text + "\n").utf8)
  _ = write(2, line, line.count)
}

/// Ends with an exit status.
func end(_ status: Int32) -> Never { exit(status) }
