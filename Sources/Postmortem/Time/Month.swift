/// English names of months.
enum Month {
  /// The number of the month that `word`, in lower case, names or abbreviates.
  static func number(_ word: String) -> Int? {
    // Nearly every word of a text is asked about, and none of them is a month.
    guard let first = word.utf8.first,
      let month = names.firstIndex(where: { $0.utf8.first == first && $0.hasPrefix(word) })
    else { return nil }
    return word.utf8.count == 3 || word == names[month] || word == "sept" ? month + 1 : nil
  }

  /// The full name, for messages.
  static func name(_ number: Int) -> String {
    guard names.indices.contains(number - 1) else { return "" }
    return names[number - 1].prefix(1).uppercased() + names[number - 1].dropFirst()
  }

  private static let names = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
}
