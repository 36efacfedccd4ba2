/// The spelling rules of English inflection, on lower-case ASCII words.
enum Spelling {
  /// Whether the byte is one of a, e, i, o, u, y.
  static func isVowel(_ byte: UInt8) -> Bool {
    byte == 0x61 || byte == 0x65 || byte == 0x69 || byte == 0x6F || byte == 0x75 || byte == 0x79
  }

  /// "write" to "writes", "push" to "pushes", "retry" to "retries".
  static func thirdPerson(of base: String) -> String { spelled(base, appendThirdPerson) }

  /// The regular past: "open" to "opened", "drop" to "dropped", "retry" to "retried".
  static func past(of base: String) -> String { spelled(base, appendPast) }

  /// The form in -ing: "write" to "writing", "drop" to "dropping", "die" to "dying".
  static func gerund(of base: String) -> String { spelled(base, appendGerund) }

  /// Adds the third person of `base` to `form`.
  static func appendThirdPerson(of base: UnsafeBufferPointer<UInt8>, to form: inout [UInt8]) {
    if base.count == 2, equals(base, "be") { return append("is", to: &form) }
    if base.count == 4, equals(base, "have") { return append("has", to: &form) }
    if endsInConsonantY(base) {
      append(base, dropping: 1, to: &form)
      return append("ies", to: &form)
    }
    append(base, dropping: 0, to: &form)
    let hisses =
      switch base.last {
      case UInt8(ascii: "s"), UInt8(ascii: "x"), UInt8(ascii: "z"): true
      case UInt8(ascii: "h"): ends(base, "ch") || ends(base, "sh")
      case UInt8(ascii: "o"):
        equals(base, "do") || equals(base, "go") || equals(base, "undergo")
          || equals(base, "echo") || equals(base, "veto")
      default: false
      }
    append(hisses ? "es" : "s", to: &form)
  }

  /// Adds the regular past of `base` to `form`.
  static func appendPast(of base: UnsafeBufferPointer<UInt8>, to form: inout [UInt8]) {
    if endsInConsonantY(base) {
      append(base, dropping: 1, to: &form)
      return append("ied", to: &form)
    }
    append(base, dropping: 0, to: &form)
    if base.last == UInt8(ascii: "e") { return append("d", to: &form) }
    if let twin = doubledConsonant(base) { form.append(twin) }
    append("ed", to: &form)
  }

  /// Adds the form of `base` in -ing to `form`.
  static func appendGerund(of base: UnsafeBufferPointer<UInt8>, to form: inout [UInt8]) {
    if ends(base, "ie") {
      append(base, dropping: 2, to: &form)
      return append("ying", to: &form)
    }
    if base.last == UInt8(ascii: "e"), !ends(base, "ee"), !ends(base, "oe"), !ends(base, "ye"),
      !equals(base, "be")
    {
      append(base, dropping: 1, to: &form)
    } else {
      append(base, dropping: 0, to: &form)
      if let twin = doubledConsonant(base) { form.append(twin) }
    }
    append("ing", to: &form)
  }

  /// The bases a stem left by -ed or -ing may have, likeliest first.
  static func bases(ofStem stem: String) -> [String] {
    var found: [String] = []
    let bytes = Array(stem.utf8)
    guard let last = bytes.last else { return [] }
    if last == 0x69 {  // "retri(ed)"
      return [stem.dropLast() + "y", stem + "e"]
    }
    if last == 0x79 { found.append(stem.dropLast() + "ie") }  // "dy(ing)"
    let twin = bytes.count > 2 && bytes[bytes.count - 2] == last && !isVowel(last)
    if twin { found.append(String(stem.dropLast())) }
    if last == 0x6B, bytes.count > 2, bytes[bytes.count - 2] == 0x63 {
      found.append(String(stem.dropLast()))  // "panick(ed)"
    }
    // "stor(ed)" is "store", "aim(ed)" is "aim": a short stem takes the e first.
    found.append(twin || shortStem(bytes) ? stem : stem + "e")
    found.append(twin || shortStem(bytes) ? stem + "e" : stem)
    return twin ? [stem] + found : found
  }

  /// The bases a word in -s may be the third person of.
  static func bases(ofThirdPerson word: String) -> [String] {
    if word.hasSuffix("ies") { return [word.dropLast(3) + "y", String(word.dropLast())] }
    if word.hasSuffix("es") { return [String(word.dropLast()), String(word.dropLast(2))] }
    return [String(word.dropLast())]
  }

  /// The base of an unlisted verb whose stem ends in a way only verbs do.
  static func likelyBase(ofStem stem: String) -> String? {
    let count = stem.utf8.count
    if count >= 5 {
      for ending in ["at", "is", "iz", "ys", "yz", "duc", "volv", "serv", "ceiv", "cret", "pris"]
      where stem.hasSuffix(ending) {
        return stem + "e"
      }
    }
    if count >= 4, stem.hasSuffix("ifi") { return stem.dropLast() + "y" }
    if count >= 5, stem.hasSuffix("en") || stem.hasSuffix("ect") { return stem }
    return nil
  }

  /// Whether a stem is better read without a final e: two consonants or two vowels at its end.
  private static func shortStem(_ bytes: [UInt8]) -> Bool {
    guard bytes.count >= 2 else { return true }
    let last = bytes[bytes.count - 1]
    let before = bytes[bytes.count - 2]
    return !isVowel(last) && !isVowel(before)
  }

  private static func endsInConsonantY(_ base: UnsafeBufferPointer<UInt8>) -> Bool {
    base.count >= 2 && base[base.count - 1] == UInt8(ascii: "y") && !isVowel(base[base.count - 2])
  }

  /// The letter that comes between `base` and -ed or -ing; nil where the rules ask for none.
  private static func doubledConsonant(_ base: UnsafeBufferPointer<UInt8>) -> UInt8? {
    let count = base.count
    guard count >= 2 else { return nil }
    let last = base[count - 1]
    if last == UInt8(ascii: "c"),
      equals(base, "panic") || equals(base, "traffic") || equals(base, "mimic")
    {
      return UInt8(ascii: "k")
    }
    let plain = isVowel(last) || last == UInt8(ascii: "w") || last == UInt8(ascii: "x")
    guard !plain, isVowel(base[count - 2]) else { return nil }
    if count >= 3, isVowel(base[count - 3]),
      !(base[count - 3] == UInt8(ascii: "u") && count >= 4 && base[count - 4] == UInt8(ascii: "q"))
    {
      return nil
    }
    let before = UnsafeBufferPointer(rebasing: base[..<(count - 2)])
    guard !before.contains(where: isVowel) || ends(before, "qu") || isStressedLast(base) else {
      return nil
    }
    return last
  }

  /// Longer verbs that double their last consonant: stress on the last syllable, or British -l.
  private static func isStressedLast(_ base: UnsafeBufferPointer<UInt8>) -> Bool {
    func ends(_ ending: StaticString) -> Bool { Self.ends(base, ending) }
    switch base.last {
    case UInt8(ascii: "t"):
      return
        (ends("mit") || ends("egret") || ends("ormat") || ends("eset") || ends("pset")
        || ends("fset") || ends("nput") || ends("utput") || ends("ebut") || ends("etrofit"))
        && !equals(base, "limit") && !equals(base, "vomit")
    case UInt8(ascii: "r"):
      return (ends("fer") || ends("cur") || ends("eter"))
        && !(equals(base, "offer") || equals(base, "suffer") || equals(base, "differ")
          || equals(base, "buffer") || equals(base, "pilfer") || equals(base, "meter"))
    case UInt8(ascii: "l"):
      return ends("pel") || ends("trol") || ends("ncel") || ends("abel") || ends("odel")
        || ends("gnal") || ends("ravel") || ends("evel") || ends("unnel") || ends("annel")
    case UInt8(ascii: "p"):
      return ends("equip") || ends("etup") || ends("emap") || ends("verlap") || ends("ackup")
        || ends("estep")
    case UInt8(ascii: "g"): return ends("ebug") || ends("nplug")
    case UInt8(ascii: "n"): return ends("egin") || ends("erun") || ends("npin")
    case UInt8(ascii: "m"): return ends("rogram")
    default: return false
    }
  }

  private static func ends(_ word: UnsafeBufferPointer<UInt8>, _ ending: StaticString) -> Bool {
    let start = word.count - ending.utf8CodeUnitCount
    guard start >= 0 else { return false }
    for index in 0..<ending.utf8CodeUnitCount
    where word[start + index] != ending.utf8Start[index] {
      return false
    }
    return true
  }

  private static func equals(_ word: UnsafeBufferPointer<UInt8>, _ text: StaticString) -> Bool {
    word.count == text.utf8CodeUnitCount && ends(word, text)
  }

  private static func append(_ ending: StaticString, to form: inout [UInt8]) {
    form.append(
      contentsOf: UnsafeBufferPointer(start: ending.utf8Start, count: ending.utf8CodeUnitCount))
  }

  private static func append(
    _ base: UnsafeBufferPointer<UInt8>, dropping count: Int, to form: inout [UInt8]
  ) {
    form.append(contentsOf: UnsafeBufferPointer(rebasing: base[..<(base.count - count)]))
  }

  private static func spelled(
    _ base: String, _ append: (UnsafeBufferPointer<UInt8>, inout [UInt8]) -> Void
  ) -> String {
    var base = base
    var form: [UInt8] = []
    base.withUTF8 { append($0, &form) }
    return String(decoding: form, as: UTF8.self)
  }
}
