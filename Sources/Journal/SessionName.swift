/// The name of a session: letters, digits and hyphens, such as `20260609T100000Z-2`.
///
/// As it becomes the name of a file, nothing else is taken: no slash, no dot, no space.
public struct SessionName: Hashable, Sendable, CustomStringConvertible {
  /// The name.
  public let text: String

  /// The name itself.
  public var description: String { text }

  /// A name, or `nil` if `text` is none: empty, longer than 64 bytes, with another character than
  /// ASCII letters, digits and hyphens, or with a hyphen first.
  public init?(_ text: String) {
    let bytes = text.utf8
    guard !bytes.isEmpty, bytes.count <= 64, bytes.first != UInt8(ascii: "-"),
      bytes.allSatisfy(Self.isAllowed)
    else { return nil }
    self.text = text
  }

  /// This name where `number` is 1, else with `-2`, `-3` and so on.
  func numbered(_ number: Int) -> SessionName? {
    number == 1 ? self : SessionName("\(text)-\(number)")
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}

extension SessionName: Comparable {
  /// By the bytes of the name, and `-2` before `-10`.
  public static func < (left: SessionName, right: SessionName) -> Bool {
    let (leftBase, leftNumber) = left.parts
    let (rightBase, rightNumber) = right.parts
    if leftBase != rightBase {
      return leftBase.utf8.lexicographicallyPrecedes(rightBase.utf8)
    }
    if leftNumber != rightNumber { return leftNumber < rightNumber }
    return left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }

  /// The name without its number, and the number, 1 if there is none.
  private var parts: (base: Substring, number: Int) {
    guard let cut = text.utf8.lastIndex(of: UInt8(ascii: "-")),
      let number = Int(text[text.utf8.index(after: cut)...]), number >= 0
    else { return (text[...], 1) }
    return (text[..<cut], number)
  }
}
