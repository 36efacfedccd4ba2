/// What a text holds, as named features that the weights are written for.
///
/// A feature belongs to a class, its strength and its place, never to one entry. Features are known by
/// the FNV-1a hash of their name, so that judging builds no strings; the fitting tool asks for the
/// names as well.
struct Evidence: Sendable {
  struct Feature: Sendable, Hashable {
    var hash: UInt64
    /// Classes it rests on, -1 for none.
    var first: Int16
    var second: Int16
  }

  private(set) var features: [Feature] = []
  private var seen = FeatureSet()
  /// Filled only where names are recorded: for fitting and for explaining.
  private(set) var names: [String] = []
  let recordsNames: Bool
  private let classNames: [[UInt8]]

  /// Whether what could never be what a challenge rests on is left out: deeds, measures, pairs of plain
  /// things.
  ///
  /// Among so many classes they only blur what is heard in a sentence.
  private let isSentence: Bool
  private let classes: [WordClass]

  init(_ lexicon: Lexicon, isSentence: Bool = false, recordsNames: Bool = false) {
    self.recordsNames = recordsNames
    self.isSentence = isSentence
    classNames = lexicon.nameBytes
    classes = lexicon.classes
  }

  static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always)
  static func extend(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  /// The hash of a feature's name.
  static func hash(_ name: some Sequence<UInt8>) -> UInt64 {
    name.reduce(seed) { extend($0, $1) }
  }

  private static func extend(_ hash: UInt64, _ text: StaticString) -> UInt64 {
    text.withUTF8Buffer { $0.reduce(hash) { extend($0, $1) } }
  }

  private func extend(_ hash: UInt64, class number: Int) -> UInt64 {
    classNames[number].reduce(hash) { Self.extend($0, $1) }
  }

  /// - Returns: whether its name is to be recorded.
  private mutating func insert(
    _ hash: UInt64, _ first: Int, _ second: Int
  ) -> Bool {
    guard seen.insert(hash) else { return false }
    features.append(
      Feature(
        hash: hash, first: Int16(truncatingIfNeeded: first),
        second: Int16(truncatingIfNeeded: second)))
    return recordsNames
  }

  private func text(_ number: Int) -> String { String(decoding: classNames[number], as: UTF8.self) }

  /// A feature of the whole text.
  mutating func add(_ name: StaticString) {
    if insert(Self.extend(Self.seed, name), -1, -1) { names.append("\(name)") }
  }

  /// `prefix` + class + `suffix`.
  mutating func add(_ prefix: StaticString, class number: Int, _ suffix: StaticString = "") {
    if isSentence, classes[number].kind == .remedy { return }
    let hash = Self.extend(extend(Self.extend(Self.seed, prefix), class: number), suffix)
    if insert(hash, number, -1) { names.append("\(prefix)\(text(number))\(suffix)") }
  }

  /// Two classes in one clause.
  mutating func add(_ first: Int, with second: Int) {
    if isSentence, !classes[first].kind.isShallow, !classes[second].kind.isShallow { return }
    let hash = extend(Self.extend(extend(Self.seed, class: first), " + "), class: second)
    if insert(hash, first, second) { names.append("\(text(first)) + \(text(second))") }
  }

  /// `name ≥ step` for every step the value reaches.
  mutating func add(_ name: StaticString, _ value: Int, steps: [Int]) {
    guard steps.contains(where: { value >= $0 }) else { return }
    let start = Self.extend(Self.extend(Self.seed, name), " ≥ ")
    for step in steps where value >= step {
      var hash = start
      var divisor = 1
      while step / divisor >= 10 { divisor *= 10 }
      while divisor > 0 {
        hash = Self.extend(hash, UInt8(truncatingIfNeeded: 48 + step / divisor % 10))
        divisor /= 10
      }
      if insert(hash, -1, -1) { names.append("\(name) ≥ \(step)") }
    }
  }

  func contains(_ name: StaticString) -> Bool { seen.contains(Self.extend(Self.seed, name)) }
}
