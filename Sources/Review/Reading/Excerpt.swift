/// Words of a draft without their Markdown, and where each of their bytes stands in the file.
public struct Excerpt: Sendable, Hashable {
  /// A stretch of bytes that stand side by side in the file as they do in the text.
  struct Run: Sendable, Hashable {
    // A draft has less than 2 GiB, and very many of these.
    private var textPlace: Int32
    private var filePlace: Int32

    init(text: Int, file: Int) {
      textPlace = Int32(truncatingIfNeeded: text)
      filePlace = Int32(truncatingIfNeeded: file)
    }

    /// Where it begins in the text.
    var text: Int { Int(textPlace) }
    /// Where it begins in the file.
    var file: Int { Int(filePlace) }
  }

  /// The words: emphasis, links' destinations, tags and comments left out, a wrapped line joined to
  /// the one before by a blank.
  public let text: String
  /// The first run, which begins with the text; most texts have no other.
  private let first: Run?
  private let others: [Run]

  /// The stretches it is made of, in order.
  var runs: [Run] { (first.map { [$0] } ?? []) + others }

  init(text: String, runs: [Run]) {
    self.text = text
    first = runs.first
    others = Array(runs.dropFirst())
  }

  private func run(_ index: Int) -> Run { index == 0 ? first ?? others[0] : others[index - 1] }

  private var runCount: Int { first == nil ? 0 : others.count + 1 }

  static let empty = Excerpt(text: "", runs: [])

  /// Whether nothing but blanks stands in it.
  public var isBlank: Bool { text.utf8.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A } }

  /// The bytes of the file from the first to the last of these bytes of the text.
  ///
  /// What stands between them in the file, such as emphasis or a line end, lies inside.
  public func fileRange(of range: Range<Int>) -> Range<Int> {
    guard let first else { return 0..<0 }
    let range = range.clamped(to: 0..<text.utf8.count)
    if range.isEmpty { return first.file..<first.file }
    return filePlace(of: range.lowerBound)..<filePlace(of: range.upperBound - 1) + 1
  }

  /// The bytes of the file that the whole text stands on.
  public var fileRange: Range<Int> { fileRange(of: 0..<text.utf8.count) }

  private func filePlace(of byte: Int) -> Int {
    var low = 0
    var high = runCount
    while high - low > 1 {
      let middle = (low + high) / 2
      if run(middle).text <= byte { low = middle } else { high = middle }
    }
    return run(low).file + byte - run(low).text
  }

  /// A part of the text, with its places.
  public func cut(_ range: Range<Int>) -> Excerpt {
    let utf8 = text.utf8
    var range = range.clamped(to: 0..<utf8.count)
    // Never through the middle of a character.
    while !range.isEmpty, isInside(range.lowerBound) {
      range = range.lowerBound + 1..<range.upperBound
    }
    while !range.isEmpty, isInside(range.upperBound) {
      range = range.lowerBound..<range.upperBound - 1
    }
    guard !range.isEmpty else { return .empty }
    let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
    let words = String(decoding: utf8[start...].prefix(range.count), as: UTF8.self)
    var kept = [Run(text: 0, file: filePlace(of: range.lowerBound))]
    var index = firstRun(after: range.lowerBound)
    while index < runCount, run(index).text < range.upperBound {
      kept.append(Run(text: run(index).text - range.lowerBound, file: run(index).file))
      index += 1
    }
    return Excerpt(text: words, runs: kept)
  }

  private func firstRun(after byte: Int) -> Int {
    var low = 0
    var high = runCount
    while low < high {
      let middle = (low + high) / 2
      if run(middle).text <= byte { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func isInside(_ byte: Int) -> Bool {
    let utf8 = text.utf8
    guard byte < utf8.count else { return false }
    return utf8[utf8.index(utf8.startIndex, offsetBy: byte)] & 0xC0 == 0x80
  }

  /// The text without blanks at both ends.
  var trimmed: Excerpt {
    guard let first = text.utf8.first, let last = text.utf8.last,
      Self.isBlank(first) || Self.isBlank(last)
    else { return self }
    let bytes = Array(text.utf8)
    var range = 0..<bytes.count
    while let first = range.first, Self.isBlank(bytes[first]) {
      range = first + 1..<range.upperBound
    }
    while let last = range.last, Self.isBlank(bytes[last]) { range = range.lowerBound..<last }
    return range.count == bytes.count ? self : cut(range)
  }

  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A }
}
