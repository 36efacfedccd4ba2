import Markup
import Prompts

/// Reads the keys of a prompt file's front matter and notes everything wrong with them.
final class FrontMatterReader {
  let file: PromptFile
  var problems: [PromptError]

  init(_ file: PromptFile, problems: [PromptError]) {
    self.file = file
    self.problems = problems
  }

  func report(_ node: YAMLNode?, _ message: String) {
    problems.append(
      PromptError(
        path: file.place, line: node?.line ?? 1, column: node?.column ?? 1, problem: message))
  }

  /// The text of a key that must be there.
  func text(_ key: String) -> String? {
    guard let node = file.frontMatter?[key] else {
      report(nil, "\"\(key)\" is missing; add \"\(key): …\" to the front matter")
      return nil
    }
    guard let text = node.string, !text.isEmpty else {
      report(node, "\"\(key)\" is one line of text")
      return nil
    }
    return text
  }

  /// The text of a key that may be absent.
  func optionalText(_ key: String) -> String? {
    file.frontMatter?[key] == nil ? nil : text(key)
  }

  /// One of the raw values of `type`.
  func choice<Choice: RawRepresentable & CaseIterable>(_ key: String, _ type: Choice.Type)
    -> Choice?
  where Choice.RawValue == String {
    guard let text = text(key) else { return nil }
    guard let choice = Choice(rawValue: text) else {
      report(file.frontMatter?[key], Self.notAllowed(text, key, type))
      return nil
    }
    return choice
  }

  /// Raw values of `type`, in a list or alone; empty where the key is absent.
  func choices<Choice: RawRepresentable & CaseIterable>(
    _ key: String, _ type: Choice.Type
  ) -> [Choice] where Choice.RawValue == String {
    texts(key).compactMap { text, node in
      guard let choice = Choice(rawValue: text) else {
        report(node, Self.notAllowed(text, key, type))
        return nil
      }
      return choice
    }
  }

  /// The texts of a list, or one alone; empty where the key is absent.
  func texts(_ key: String) -> [(String, YAMLNode)] {
    guard let node = file.frontMatter?[key] else { return [] }
    switch node.value {
    case .scalar(let text): return text.isEmpty ? [] : [(text, node)]
    case .sequence(let nodes):
      return nodes.compactMap { item in
        guard let text = item.string else {
          report(
            item, "\"\(key)\" is a list of texts; write each behind \"- \" on a line of its own")
          return nil
        }
        return (text, item)
      }
    case .mapping:
      report(node, "\"\(key)\" is a text or a list of texts, not a mapping")
      return []
    }
  }

  /// Reports every key that is not one of `keys`.
  func allow(_ keys: [String]) {
    guard case .mapping(let entries)? = file.frontMatter?.value else { return }
    for entry in entries {
      guard let key = entry.key.string, !keys.contains(key) else { continue }
      report(
        entry.key, "unknown key \"\(key)\"; allowed are \(keys.sorted().joined(separator: ", "))")
    }
  }

  private static func notAllowed<Choice: RawRepresentable & CaseIterable>(
    _ text: String, _ key: String, _ type: Choice.Type
  ) -> String where Choice.RawValue == String {
    let allowed = Choice.allCases.map(\.rawValue).sorted().joined(separator: ", ")
    return "\"\(text)\" is no \(key); allowed are \(allowed)"
  }
}
