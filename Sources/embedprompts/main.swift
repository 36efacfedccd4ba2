// embedprompts FOLDER OUTPUT FILE…: writes OUTPUT, a Swift source with every FILE's text as a literal,
// named by its path inside FOLDER, and with the tables the coach judges by. A file that is wrong fails
// the build, with its place. No Foundation: this runs in every build and should start at once.

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

let arguments = CommandLine.arguments
guard arguments.count >= 3 else { fail("usage: embedprompts FOLDER OUTPUT FILE...") }
let folder = arguments[1].hasSuffix("/") ? arguments[1] : arguments[1] + "/"
let paths = arguments[3...].sorted()
let texts = paths.map { path in
  guard path.hasPrefix(folder) else { fail("\(path): lies outside \(folder)") }
  return (path: String(path.dropFirst(folder.count)), text: text(of: path))
}
write(EmbeddedSource(texts: texts, compiled: compiled(texts, in: folder)).bytes, to: arguments[2])
