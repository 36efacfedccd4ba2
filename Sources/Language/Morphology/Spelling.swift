/// The spelling rules of English inflection, on lower-case ASCII words.
enum Spelling {
  /// Whether the byte is one of a, e, i, o, u, y.
  static func isVowel(_ byte: UInt8) -> Bool {
    byte == 0x61 || byte == 0x65 || byte == 0x69 || byte == 0x6F || byte == 0x75 || byte == 0x79
  }

  /// "write" to "writes", "push" to "pushes", "retry" to "retries".
  static func thirdPerson(of base: String) -> String {
    switch base {
    case "be": return "is"
    case "have": return "has"
    default: break
    }
    if endsInConsonantY(base) { return base.dropLast() + "ies" }
    for ending in ["s", "x", "z", "ch", "sh"] where base.hasSuffix(ending) { return base + "es" }
    return base == "do" || base == "go" || base == "undergo" || base == "echo" || base == "veto"
      ? base + "es" : base + "s"
  }

  /// The regular past: "open" to "opened", "drop" to "dropped", "retry" to "retried".
  static func past(of base: String) -> String {
    if base.hasSuffix("e") { return base + "d" }
    if endsInConsonantY(base) { return base.dropLast() + "ied" }
    return doubled(base) + "ed"
  }

  /// The form in -ing: "write" to "writing", "drop" to "dropping", "die" to "dying".
  static func gerund(of base: String) -> String {
    if base.hasSuffix("ie") { return base.dropLast(2) + "ying" }
    if base.hasSuffix("e"), !base.hasSuffix("ee"), !base.hasSuffix("oe"), !base.hasSuffix("ye"),
      base != "be"
    {
      return base.dropLast() + "ing"
    }
    return doubled(base) + "ing"
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

  private static func endsInConsonantY(_ base: String) -> Bool {
    let bytes = Array(base.utf8.suffix(2))
    return bytes.count == 2 && bytes[1] == 0x79 && !isVowel(bytes[0])
  }

  /// `base` with its last consonant doubled where the rule asks for it.
  private static func doubled(_ base: String) -> String {
    let bytes = Array(base.utf8)
    guard bytes.count >= 2, let last = bytes.last else { return base }
    if base == "panic" || base == "traffic" || base == "mimic" { return base + "k" }
    let plain = isVowel(last) || last == 0x77 || last == 0x78
    guard !plain, isVowel(bytes[bytes.count - 2]) else { return base }
    let before = bytes.dropLast(2)
    if let third = before.last, isVowel(third), !(third == 0x75 && before.dropLast().last == 0x71) {
      return base
    }
    guard
      !before.contains(where: isVowel) || before.suffix(2) == [0x71, 0x75] || isStressedLast(base)
    else { return base }
    return base + String(decoding: [last], as: UTF8.self)
  }

  /// Longer verbs that double their last consonant: stress on the last syllable, or British -l.
  private static func isStressedLast(_ base: String) -> Bool {
    for ending in [
      "mit", "fer", "cur", "pel", "trol", "ncel", "abel", "odel", "gnal", "ravel", "evel", "unnel",
      "annel", "ebug", "egin", "egret", "equip", "ormat", "rogram", "etup", "eset", "pset", "fset",
      "nput", "utput", "ubmit", "eter", "emap", "erun", "nplug", "verlap", "ackup", "estep", "ebut",
      "npin", "etrofit",
    ] where base.hasSuffix(ending) {
      return base != "offer" && base != "suffer" && base != "differ" && base != "buffer"
        && base != "limit" && base != "vomit" && base != "pilfer" && base != "meter"
    }
    return false
  }
}
