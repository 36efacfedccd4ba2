/// Says where bytes stop being UTF-8.
public enum UTF8Check {
  /// The line of the first byte that is no UTF-8, counted from 1; the last line where there is none.
  public static func firstBadLine(of bytes: [UInt8]) -> Int {
    var line = 1
    var decoder = UTF8()
    var source = bytes.makeIterator()
    while case .scalarValue(let scalar) = decoder.decode(&source) {
      if scalar == "\n" { line += 1 }
    }
    return line
  }
}
