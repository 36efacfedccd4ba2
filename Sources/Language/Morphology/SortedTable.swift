/// A read-only dictionary kept as one constant string: nothing is built when the program starts.
///
/// Entries are separated by white space and sorted by the bytes of their keys; an entry is a key,
/// or a key, a colon and a value. A look-up is a binary search over the bytes.
struct SortedTable: Sendable {
  private let text: StaticString

  /// Wraps `text`, whose entries must already be sorted.
  init(_ text: StaticString) {
    self.text = text
  }

  /// Whether `key` has an entry.
  func contains(_ key: String) -> Bool {
    var key = key
    return key.withUTF8 { bytes(of: $0) != nil }
  }

  /// The value of `key`: empty where the entry has none, nil where there is no entry.
  func value(of key: String) -> String? {
    var key = key
    return key.withUTF8 { bytes(of: $0) }.map { String(decoding: $0, as: UTF8.self) }
  }

  /// The value of `key` as it lies in the constant.
  func bytes(of key: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8>? {
    let count = text.utf8CodeUnitCount
    let start = text.utf8Start
    let blob = UnsafeBufferPointer(start: start, count: count)
    var low = 0
    var high = count
    while low < high {
      var begin = low + (high - low) / 2
      while begin > low, blob[begin - 1] > 0x20 { begin -= 1 }
      while begin < high, blob[begin] <= 0x20 { begin += 1 }
      if begin >= high {
        // Only white space from the middle on: the rest lies to the left.
        high = low + (high - low) / 2
        continue
      }
      switch order(of: key, against: blob, from: begin, to: count) {
      case .same(let colon):
        var end = colon
        while end < count, blob[end] > 0x20 { end += 1 }
        return UnsafeBufferPointer(rebasing: blob[min(colon + 1, end)..<end])
      case .before:
        high = begin
      case .after:
        low = begin
        while low < count, blob[low] > 0x20 { low += 1 }
      }
    }
    return nil
  }

  /// Every key, in order.
  var keys: [String] {
    UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
      .split { $0 <= 0x20 }
      .map { String(decoding: $0.prefix { $0 != 0x3A }, as: UTF8.self) }
  }

  private enum Order {
    case before
    case same(keyEnd: Int)
    case after
  }

  /// Compares with the key that begins at `begin`, ended by a colon or white space.
  private func order(
    of key: UnsafeBufferPointer<UInt8>, against blob: UnsafeBufferPointer<UInt8>, from begin: Int,
    to count: Int
  ) -> Order {
    var index = begin
    for byte in key {
      guard index < count, blob[index] > 0x20, blob[index] != 0x3A else { return .after }
      if byte != blob[index] { return byte < blob[index] ? .before : .after }
      index += 1
    }
    return index == count || blob[index] <= 0x20 || blob[index] == 0x3A
      ? .same(keyEnd: index) : .before
  }
}
