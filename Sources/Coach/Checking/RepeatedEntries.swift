import Prompts

/// Entries that stand twice in one class, be it in two files.
enum RepeatedEntries {
  static func problems(in entries: LexiconEntries) -> [PromptError] {
    struct Key: Hashable {
      var classNumber: Int
      var text: String
    }
    var first: [Key: LexiconEntries.Entry] = [:]
    var problems: [PromptError] = []
    for entry in entries.all {
      let words = entry.text.split(separator: " ").joined(separator: " ")
      let key = Key(classNumber: entry.classNumber, text: words)
      guard let known = first[key] else {
        first[key] = entry
        continue
      }
      problems.append(
        PromptError(
          path: entry.path, line: entry.line, column: entry.column,
          problem:
            "\"\(words)\" is listed already, at \(known.path):\(known.line):\(known.column); remove one of the two"
        ))
    }
    return problems
  }
}

/// Files of a class without a single entry.
enum EmptyClasses {
  static func problems(in entries: LexiconEntries, of lexicon: Lexicon) -> [PromptError] {
    entries.files.indices.filter { index in
      !entries.places.contains { Int($0.file) == index }
        && lexicon.classes[entries.files[index].classNumber].kind != .synonyms
    }.map { index in
      PromptError(
        path: entries.files[index].path, line: entries.files[index].bodyLine, column: 1,
        problem: "no entries; write them between two lines ``` parted by commas")
    }
  }
}
