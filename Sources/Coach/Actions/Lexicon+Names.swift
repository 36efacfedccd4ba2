extension Lexicon {
  /// The entries of the classes of given names; the suggestive ones, which are words as well, with a
  /// capital, as `ActionItemReading` wants them.
  var givenNames: Set<String> {
    var names: Set<String> = []
    for place in places where classes[Int(place.classNumber)].kind == .name {
      let body = files[Int(place.file)].body.utf8
      let text = body.dropFirst(Int(place.start)).prefix(Int(place.length))
      let name = String(decoding: text, as: UTF8.self)
      names.insert(place.isStrong ? name : name.prefix(1).uppercased() + name.dropFirst())
    }
    return names
  }
}
