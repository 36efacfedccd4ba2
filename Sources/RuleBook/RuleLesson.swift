public import Coach
public import Terminal

/// One rule as its file teaches it: `pushback explain`.
public struct RuleLesson {
  private let coach: Coach
  private let rule: Rule

  /// - Parameters:
  ///   - rule: What is taught.
  ///   - coach: The judge whose rule it is.
  public init(_ rule: Rule, of coach: Coach) {
    self.coach = coach
    self.rule = rule
  }

  /// What is said of an id that no rule has, and never had.
  public static func unknown(_ id: String, of coach: Coach) -> String {
    let ids = coach.rules.flatMap { [$0.id] + $0.aliases }
    let near = Nearest.question(id, among: ids).map { "; \($0)" } ?? "."
    return "There is no rule “\(RuleList.line(id))”\(near) List them with: pushback rules"
  }

  /// The lesson, no line wider than `width` columns.
  ///
  /// - Parameters:
  ///   - width: In columns.
  ///   - style: Underlines the spots of the passages; without styles they stand between `**`.
  /// - Returns: Lines, each with its end.
  public func text(width: Int, style: Style = .plain) -> String {
    var page = Page(width: width)
    page.add(style.bold("\(rule.id): \(RuleList.line(rule.title))"))
    page.add("\(rule.level.rawValue), labelled \(rule.label.rawValue), in \(rule.placesInWords)")
    if let reason = rule.silence {
      page.add("Silenced by \(RuleList.line(rule.adjustedIn ?? "")): \(RuleList.line(reason))")
    } else if rule.hasOwnLevel {
      page.add("Its level comes from \(RuleList.line(rule.adjustedIn ?? "")).")
    }
    addConditions(to: &page)
    page.head("Why it matters", style)
    for paragraph in Self.paragraphs(rule.whyItMatters) { page.add(paragraph) }
    page.head("Challenges", style)
    for (index, challenge) in rule.challenges.enumerated() {
      page.add(RuleList.line(challenge), item: "\(index + 1). ")
    }
    add(rule.fires, "Fires", to: &page, style)
    add(rule.staysSilent, "Stays silent", to: &page, style)
    page.head("File", style)
    page.add(RuleList.line(rule.path))
    if let source = rule.source { page.add("Source: \(RuleList.line(source))") }
    if !rule.aliases.isEmpty {
      page.add("Former ids: \(RuleList.line(rule.aliases.joined(separator: ", ")))")
    }
    return page.text
  }

  private func addConditions(to page: inout Page) {
    let (when, unless) = coach.conditions(of: rule)
    for (index, condition) in when.enumerated() {
      page.add(condition, item: index == 0 ? "Speaks where: " : "           or: ")
    }
    for condition in unless { page.add(condition, item: "unless: ") }
  }

  private func add(
    _ examples: [RuleExample], _ heading: String, to page: inout Page, _ style: Style
  ) {
    guard !examples.isEmpty else { return }
    page.head(heading, style)
    for example in examples {
      page.add(
        RuleList.line(
          example.text { "\(Page.mark)\($0)\(Page.mark)" }), item: "- ", style: style)
    }
  }

  /// The Markdown of a section, each paragraph in one line.
  static func paragraphs(_ markdown: String) -> [String] {
    var paragraphs: [String] = []
    var isOpen = false
    for line in markdown.split(separator: "\n", omittingEmptySubsequences: false) {
      let words = RuleList.line(String(line))
      if words.isEmpty {
        isOpen = false
      } else if isOpen, let last = paragraphs.popLast() {
        paragraphs.append(last + " " + words)
      } else {
        paragraphs.append(words)
        isOpen = true
      }
    }
    return paragraphs
  }
}
