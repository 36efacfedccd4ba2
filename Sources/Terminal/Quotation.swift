/// Finds quoted words where they were said.
public enum Quotation {
  /// A longer text is not looked through: nobody would see the mark in it.
  private static let longest = 20_000

  /// The lines with the first place where `words` stand in them marked; nil where they stand nowhere.
  ///
  /// White space does not count, so that words are found across the end of a line. A place where they
  /// are whole words comes before one inside others.
  ///
  /// - Parameters:
  ///   - words: What is looked for, capital or small letters as written.
  ///   - lines: A text, laid out.
  ///   - mark: Marks a part of one line.
  /// - Returns: As many lines as were given.
  public static func marked(
    _ words: String, in lines: [String], by mark: (String) -> String
  ) -> [String]? {
    let wanted = words.filter { !$0.isWhitespace }.map { $0 }
    guard !wanted.isEmpty, lines.reduce(0, { $0 + $1.utf8.count }) <= longest else { return nil }
    var letters: [(character: Character, line: Int, index: String.Index)] = []
    for (number, line) in lines.enumerated() {
      for index in line.indices where !line[index].isWhitespace {
        letters.append((line[index], number, index))
      }
    }
    let starts = letters.indices.filter { start in
      start + wanted.count <= letters.count
        && wanted.indices.allSatisfy { letters[start + $0].character == wanted[$0] }
    }
    func isWhole(_ start: Int) -> Bool {
      let (first, last) = (letters[start], letters[start + wanted.count - 1])
      let line = lines[last.line]
      let after = line.index(after: last.index)
      let before = lines[first.line][..<first.index].last
      return !(before.map(isLetter) ?? false && isLetter(first.character))
        && !(after < line.endIndex && isLetter(line[after]) && isLetter(last.character))
    }
    guard let start = starts.first(where: isWhole) ?? starts.first else { return nil }
    var result = lines
    let found = letters[start..<(start + wanted.count)]
    for number in Set(found.map(\.line)) {
      let part = found.filter { $0.line == number }
      guard let first = part.first?.index, let last = part.last?.index else { continue }
      let line = lines[number]
      let end = line.index(after: last)
      result[number] = line[..<first] + mark(String(line[first..<end])) + line[end...]
    }
    return result
  }

  private static func isLetter(_ character: Character) -> Bool {
    character.isLetter || character.isNumber
  }
}
