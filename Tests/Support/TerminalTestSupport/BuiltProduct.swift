#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// Finds the executables of this package that were built with the tests.
public enum BuiltProduct {
  /// The path of the executable named `name`.
  ///
  /// - Throws: ``ExpectFailure`` if it lies neither beside the running test program nor in the
  ///   debug build of the package.
  public static func path(of name: String, file: String = #filePath) throws -> String {
    var folders: [String] = []
    for argument in CommandLine.arguments {
      // The test program itself, or the bundle that a helper was told to load.
      var parts = argument.split(separator: "/", omittingEmptySubsequences: false)
      while let last = parts.popLast() {
        if last.contains("PackageTests.xctest") { folders.append(parts.joined(separator: "/")) }
      }
    }
    var root = file.split(separator: "/", omittingEmptySubsequences: false)
    while let last = root.popLast(), last != "Tests" {}
    folders.append(root.joined(separator: "/") + "/.build/debug")
    for folder in folders {
      let path = "\(folder)/\(name)"
      if access(path, X_OK) == 0 { return path }
    }
    throw ExpectFailure("\(name) is not in \(folders.joined(separator: ", "))")
  }
}
