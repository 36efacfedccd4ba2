extension Lexicon {
  /// The one-word entries of the classes of given names, as written there.
  var givenNames: Set<String> {
    var names: Set<String> = []
    for index in 0..<entryCount {
      let entry = entry(index)
      guard classes[entry.classNumber].kind == .name else { continue }
      names.insert(entry.text)
    }
    return names
  }
}
