extension Lexicon {
  /// The one-word entries of the classes of given names, as written there.
  var givenNames: Set<String> {
    var names: Set<String> = []
    for place in places where classes[Int(place.classNumber)].kind == .name {
      let body = files[Int(place.file)].body.utf8
      let text = body.dropFirst(Int(place.start)).prefix(Int(place.length))
      names.insert(String(decoding: text, as: UTF8.self))
    }
    return names
  }
}
