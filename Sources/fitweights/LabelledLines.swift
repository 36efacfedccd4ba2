import JSONText

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Reads the files the tool is given.
enum LabelledLines {
  struct Failure: Error, CustomStringConvertible {
    var description: String
  }

  /// The lines of a JSON Lines file that are not empty.
  static func read(_ path: String) throws(Failure) -> [JSONValue] {
    var result: [JSONValue] = []
    for (number, line) in try bytes(of: path).split(
      separator: 0x0A, omittingEmptySubsequences: false
    ).enumerated() where !line.isEmpty {
      do throws(JSONError) {
        result.append(try JSONValue(parsing: Array(line)))
      } catch {
        throw Failure(description: "\(path):\(number + 1): \(error)")
      }
    }
    return result
  }

  static func text(of path: String) throws(Failure) -> String {
    String(decoding: try bytes(of: path), as: UTF8.self)
  }

  /// The names in a folder, sorted.
  static func names(in folder: String) throws(Failure) -> [String] {
    guard let listing = opendir(folder) else {
      throw Failure(description: "\(folder) cannot be read")
    }
    defer { closedir(listing) }
    var names: [String] = []
    while let entry = readdir(listing) {
      names.append(
        withUnsafeBytes(of: &entry.pointee.d_name) {
          String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
        })
    }
    return names.sorted()
  }

  private static func bytes(of path: String) throws(Failure) -> [UInt8] {
    guard let file = fopen(path, "rb") else { throw Failure(description: "\(path) cannot be read") }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&chunk, 1, chunk.count, file)
      if count == 0 { return bytes }
      bytes += chunk[0..<count]
    }
  }
}
