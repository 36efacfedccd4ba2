// The C library under the name it has on each platform, imported once for the whole room's helpers.
#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// The number a failed system call left behind, before it is put into words as a ``FileError``.
struct SystemFailure: Error, Equatable {
  /// The value of `errno`.
  let code: CInt

  init(_ code: CInt) { self.code = code }

  /// What the call that just failed left in `errno`.
  static var last: SystemFailure { SystemFailure(errno) }
}

/// Repeats a system call for as long as a signal interrupts it.
///
/// - Returns: what the call returned, never a negative number.
@discardableResult
func retrying<Value: SignedInteger>(_ call: () -> Value) throws(SystemFailure) -> Value {
  while true {
    let value = call()
    if value >= 0 { return value }
    guard errno == EINTR else { throw .last }
  }
}

/// The value of an environment variable; `nil` where it is unset.
func environmentVariable(_ name: String) -> String? {
  guard let value = getenv(name) else { return nil }
  return String(cString: value)
}

/// The number of this process.
func ownProcess() -> Int32 { getpid() }

/// The C library's words for an error number.
func systemText(_ code: CInt) -> String {
  guard let text = strerror(code) else { return "error \(code)" }
  return String(cString: text)
}
