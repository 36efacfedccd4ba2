public import Coach
import Markup
public import Postmortem

/// How strict a review is: what `.pushback.yml` at the handbook's root says of it.
///
///     week: us
///     review:
///       level: warning
///       fail-on: warning
///       rules:
///         no-due: suggestion
///         jargon: off
///       words: [Kestrel, ETL]
public struct ReviewSettings: Sendable {
  /// What is less is not shown.
  public var level: Level = .suggestion
  /// What is at least this makes the review fail; nil where nothing does.
  public var failOn: Level? = .error
  /// What is to be made of a rule, or of all with a label.
  public var levels: [String: Strictness] = [:]
  /// Words everybody in the team and around it knows, in lower case.
  public var words: Set<String> = []
  public var weekRule: WeekRule = .iso

  /// A level of the handbook's own.
  public enum Strictness: Sendable, Hashable {
    case off
    case level(Level)
  }

  public init() {}

  /// What is wrong in the file, in one sentence.
  public struct Problem: Error, Sendable, Hashable, CustomStringConvertible {
    public var description: String
  }

  /// Reads the file.
  ///
  /// - Parameters:
  ///   - text: What stands in it.
  ///   - path: Its path, for messages.
  ///   - coach: Knows the rules that may be named.
  /// - Throws: The first thing that is wrong, with its line and column.
  public init(parsing text: String, path: String, coach: Coach) throws(Problem) {
    let root: YAMLNode?
    do throws(YAMLError) {
      root = try YAMLNode(parsing: text)
    } catch {
      throw Problem(description: "\(path):\(error.line):\(error.column): \(error.message)")
    }
    func wrong(_ node: YAMLNode, _ message: String) -> Problem {
      Problem(description: "\(path):\(node.line):\(node.column): \(message)")
    }
    if let week = root?["week"], let name = week.string {
      guard let rule = WeekRule(rawValue: name) else {
        throw wrong(week, "week is iso or us; write one of them.")
      }
      weekRule = rule
    }
    guard let review = root?["review"] else { return }
    guard case .mapping(let entries) = review.value else {
      throw wrong(review, "review holds lines of key: value; indent them below it.")
    }
    for entry in entries {
      switch entry.key.string ?? "" {
      case "level":
        guard let level = entry.value.string.flatMap(Level.init(rawValue:)) else {
          throw wrong(entry.value, "level is error, warning or suggestion; write one of them.")
        }
        self.level = level
      case "fail-on":
        let name = entry.value.string ?? ""
        guard let level = Level(rawValue: name) ?? (name == "never" ? .error : nil) else {
          throw wrong(
            entry.value, "fail-on is error, warning, suggestion or never; write one of them.")
        }
        failOn = name == "never" ? nil : level
      case "words":
        guard let words = entry.value.strings else {
          throw wrong(entry.value, "words is a list such as [Kestrel, ETL]; write it so.")
        }
        self.words = Set(words.map { $0.lowercased() })
      case "rules":
        guard case .mapping(let rules) = entry.value.value else {
          throw wrong(entry.value, "rules holds lines such as no-due: warning; write it so.")
        }
        for rule in rules {
          let name = rule.key.string ?? ""
          guard Label(rawValue: name) != nil || coach.rule(name) != nil else {
            throw wrong(rule.key, "“\(name)” is no rule and no label; check its name.")
          }
          let value = rule.value.string ?? ""
          if let level = Level(rawValue: value) {
            levels[name] = .level(level)
          } else if value == "off" {
            levels[name] = .off
          } else {
            throw wrong(
              rule.value, "\(name) is error, warning, suggestion or off; write one of them.")
          }
        }
      case let key:
        throw wrong(entry.key, "review has no “\(key)”; it knows level, fail-on, rules and words.")
      }
    }
  }

  /// The finding as these settings have it; nil where it is not to be shown.
  func adjusted(_ finding: ReviewFinding) -> ReviewFinding? {
    var finding = finding
    switch levels[finding.rule] ?? levels[finding.label.rawValue] {
    case .off: return nil
    case .level(let level): finding.level = level
    case nil: break
    }
    return finding.level.reaches(level) ? finding : nil
  }
}

extension Level {
  /// Whether it weighs at least as much as `other`.
  public func reaches(_ other: Level) -> Bool { weight >= other.weight }

  private var weight: Int {
    switch self {
    case .error: 2
    case .warning: 1
    case .suggestion: 0
    }
  }
}
