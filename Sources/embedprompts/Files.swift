#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

func fail(_ message: String) -> Never {
  print("error: \(message)")
  exit(1)
}

/// The text of a file, which fails the build where it is not UTF-8.
func text(of path: String) -> String {
  guard let text = String(validating: contents(of: path), as: UTF8.self) else {
    print("\(path):1:1: error: this file is not valid UTF-8; save it as UTF-8")
    exit(1)
  }
  return text
}

private func contents(of path: String) -> [UInt8] {
  let descriptor = open(path, O_RDONLY)
  guard descriptor >= 0 else {
    fail("\(path): cannot be read: \(String(cString: strerror(errno)))")
  }
  defer { close(descriptor) }
  var bytes: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 65_536)
  while true {
    let count = read(descriptor, &chunk, chunk.count)
    if count == 0 { return bytes }
    if count < 0 {
      if errno == EINTR { continue }
      fail("\(path): cannot be read: \(String(cString: strerror(errno)))")
    }
    bytes += chunk[0..<count]
  }
}

func write(_ bytes: [UInt8], to path: String) {
  let output = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
  guard output >= 0 else {
    fail("\(path): cannot be written: \(String(cString: strerror(errno)))")
  }
  var written = 0
  while written < bytes.count {
    let count = bytes[written...].withUnsafeBytes { write(output, $0.baseAddress, $0.count) }
    if count < 0 {
      if errno == EINTR { continue }
      fail("\(path): cannot be written: \(String(cString: strerror(errno)))")
    }
    written += count
  }
  close(output)
}
