import Coach

/// What is said of a command there is not.
enum UnknownCommand {
  static func message(_ word: String, among names: [String]) -> String {
    let near = Nearest.question(word, among: names).map { "; \($0)" } ?? "."
    let file =
      word.hasSuffix(".md") || word.contains("/")
      ? ". To look at a draft: pushback review \(word)" : ""
    return "“\(word)” is no command\(near) All are listed by: pushback --help\(file)"
  }
}
