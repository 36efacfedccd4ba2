extension Lexicon {
  /// The entries of the classes of given names; the suggestive ones, which are words as well, with a
  /// capital, as `ActionItemReading` wants them.
  var givenNames: Set<String> {
    let named = places.filter { classes[Int($0.classNumber)].kind == .name }
    var names = Set<String>(minimumCapacity: named.count)
    var start = named.startIndex
    while start < named.endIndex {
      let file = named[start].file
      var body = files[Int(file)].body
      body.withUTF8 { bytes in
        while start < named.endIndex, named[start].file == file {
          let place = named[start]
          let text = bytes[Int(place.start)..<Int(place.start) + Int(place.length)]
          var name = String(decoding: text, as: UTF8.self)
          if !place.isStrong { name = name.prefix(1).uppercased() + name.dropFirst() }
          names.insert(name)
          start += 1
        }
      }
    }
    return names
  }
}
