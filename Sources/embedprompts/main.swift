// embedprompts FOLDER OUTPUT FILE…: writes OUTPUT, a Swift source with every FILE's text as a literal,
// named by its path inside FOLDER. No Foundation: this runs in every build and should start at once.

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

func fail(_ message: String) -> Never {
  print("error: \(message)")
  exit(1)
}

func contents(of path: String) -> [UInt8] {
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

/// The text as a Swift string literal in one line.
func literal(_ text: String) -> String {
  var result = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": result += "\\\""
    case "\\": result += "\\\\"
    case "\n": result += "\\n"
    case _ where scalar.value < 0x20 || scalar.value == 0x7F:
      result += "\\u{\(String(scalar.value, radix: 16))}"
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result + "\""
}

let arguments = CommandLine.arguments
guard arguments.count >= 3 else { fail("usage: embedprompts FOLDER OUTPUT FILE...") }
let folder = arguments[1].hasSuffix("/") ? arguments[1] : arguments[1] + "/"
var source = "// Generated from the files under prompts/; edit those.\n\n"
source += "let embeddedPrompts: [(path: StaticString, text: StaticString)] = [\n"
for path in arguments[3...].sorted() {
  guard path.hasPrefix(folder) else { fail("\(path): lies outside \(folder)") }
  let bytes = contents(of: path)
  guard let text = String(validating: bytes, as: UTF8.self) else {
    print("\(path):1:1: error: this file is not valid UTF-8; save it as UTF-8")
    exit(1)
  }
  source += "  (\(literal(String(path.dropFirst(folder.count)))), \(literal(text))),\n"
}
source += "]\n"

let output = open(arguments[2], O_WRONLY | O_CREAT | O_TRUNC, 0o644)
guard output >= 0 else {
  fail("\(arguments[2]): cannot be written: \(String(cString: strerror(errno)))")
}
let bytes = Array(source.utf8)
var written = 0
while written < bytes.count {
  let count = bytes[written...].withUnsafeBytes { write(output, $0.baseAddress, $0.count) }
  if count < 0 {
    if errno == EINTR { continue }
    fail("\(arguments[2]): cannot be written: \(String(cString: strerror(errno)))")
  }
  written += count
}
close(output)
