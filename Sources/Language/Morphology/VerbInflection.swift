extension Verb {
  /// The forms of a verb as bytes, one at a time: nothing is allocated for them.
  struct Inflection {
    private let base: UnsafeBufferPointer<UInt8>
    /// `past,participle` of an irregular verb.
    private let irregular: UnsafeBufferPointer<UInt8>?
    private let comma: Int

    /// - Parameter base: the base form of a verb of one word; must outlive the value.
    init(_ base: UnsafeBufferPointer<UInt8>) {
      self.base = base
      irregular = IrregularVerbs.byBase.bytes(of: base)
      comma = irregular?.firstIndex(of: 0x2C) ?? 0
    }

    /// The forms besides the base: third person, past, participle, gerund.
    ///
    /// Some may be alike.
    var indices: Range<Int> { 0..<4 }

    /// Adds the form at `index` to `form`.
    func append(_ index: Int, to form: inout [UInt8]) {
      switch (index, irregular) {
      case (0, _): Spelling.appendThirdPerson(of: base, to: &form)
      case (1, let parts?):
        form.append(contentsOf: UnsafeBufferPointer(rebasing: parts[..<comma]))
      case (2, let parts?):
        form.append(contentsOf: UnsafeBufferPointer(rebasing: parts[(comma + 1)...]))
      case (1, nil), (2, nil): Spelling.appendPast(of: base, to: &form)
      default: Spelling.appendGerund(of: base, to: &form)
      }
    }
  }
}
