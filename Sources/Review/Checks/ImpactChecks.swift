import Language
import Postmortem

/// An impact without a length, without anybody affected, or without a number.
enum ImpactChecks {
  static func run(_ findings: inout Findings, _ facts: DraftFacts) {
    let draft = findings.draft
    let parts = draft.words(of: .impact).filter { !$0.body.isBlank }
    guard let first = parts.first else { return }
    let text = parts.flatMap { $0.cells.map(\.text) }.joined(separator: "\n")
    let place = draft.place(first.body)
    // A length that the summary or a heading of its own gives is given.
    let near = text + "\n" + draft.text(of: .summary) + "\n" + lengthSection(draft)
    if facts.span == nil, facts.lengths.isEmpty, Duration.find(in: near).isEmpty,
      !hasTwoClocks(near)
    {
      findings.add("impact-without-duration", in: .impact, at: [place])
    }
    let tokens = parts.flatMap { part in part.cells.flatMap { Tokenizer.tokens(in: $0.text) } }
    let isCounted = zip(tokens, tokens.dropFirst()).contains { number, thing in
      // `300 neighbours`; `30 minutes` counts nobody.
      number.kind == .number && thing.kind == .word && thing.text.hasSuffix("s")
        && !Self.units.contains(thing.text)
    }
    if !isCounted, !tokens.contains(where: { Self.people.contains($0.text) }) {
      findings.add("impact-without-scope", in: .impact, at: [place])
    }
    if !hasNumber(parts) { findings.add("no-number", in: .impact, at: [place]) }
  }

  /// What stands below a heading or label such as `Duration`.
  private static func lengthSection(_ draft: Draft) -> String {
    var texts: [String] = []
    var isOpen = false
    for part in draft.parts {
      if part.isHeading { isOpen = TemplateText.plain(part.excerpt.text).hasPrefix("duration") }
      let label = TemplateText.plain(part.label)
      if isOpen || label.hasPrefix("duration") || label.hasSuffix(" time")
        || label.hasPrefix("time to")
      {
        texts.append(part.excerpt.text)
      }
    }
    return texts.joined(separator: "\n")
  }

  private static func hasTwoClocks(_ text: String) -> Bool {
    var clocks = 0
    var digits = 0
    for byte in text.utf8 {
      if (0x30...0x39).contains(byte) {
        digits += 1
        continue
      }
      if byte == UInt8(ascii: ":"), digits > 0, digits < 3 { clocks += 1 }
      digits = 0
    }
    return clocks >= 2
  }

  /// A quantity: a figure that is no date, time or version, or a number word.
  private static func hasNumber(_ parts: [DraftPart]) -> Bool {
    parts.contains { part in
      part.cells.map { $0.cut(0..<4_000) }.contains { cell in
        var text = Array(cell.text.utf8)
        for mention in DateReader.mentions(in: cell.text) {
          for index in mention.range { text[index] = 0x20 }
        }
        let plain = String(decoding: text, as: UTF8.self)
        let lengths = Duration.find(in: plain)
        return Tokenizer.tokens(in: plain).contains { token in
          words.contains(token.text)
            || token.kind == .number && !token.text.contains(":")
              && !lengths.contains { $0.range.overlaps(token.range) }
            || token.kind == .identifier && token.text.first?.isNumber == true
              && !token.text.contains(":")
        }
      }
    }
  }

  private static let words: Set<String> = [
    "zero", "no", "none", "nobody", "nothing", "one", "two", "three", "four", "five", "six",
    "seven", "eight",
    "nine", "ten", "dozen", "hundred", "hundreds", "thousand", "thousands", "million", "half",
    "quarter", "third",
    "all", "every", "everyone", "everybody", "both", "single", "percent",
  ]

  private static let units: Set<String> = [
    "seconds", "minutes", "hours", "days", "weeks", "months", "years", "times", "mins", "hrs",
    "secs", "requests",
    "errors", "indexes", "pods", "nodes", "instances", "servers",
  ]

  private static let people: Set<String> = [
    "user", "users", "customer", "customers", "client", "clients", "team", "teams", "everyone",
    "everybody",
    "people", "visitor", "visitors", "developer", "developers", "staff", "nobody", "anyone",
    "merchants", "shops",
    "shop", "reader", "readers", "patient", "patients", "driver", "drivers", "student", "students",
    "subscriber",
    "subscribers", "player", "players", "tenant", "tenants", "merchant", "partner", "partners",
    "member", "members",
    "employee", "employees", "engineer", "engineers", "operator", "operators", "passenger",
    "passengers", "rider",
    "riders", "guest", "guests", "account", "accounts", "organisation", "organisations",
    "organization",
    "organizations", "company", "companies", "buyer", "buyers", "seller", "sellers", "participant",
    "participants",
    "caller", "callers", "hub", "hubs", "community", "communities", "dealers", "workers",
    "administrators",
    "citizens", "public", "consumers", "maintainers", "contributors", "agents", "nurses", "doctors",
    "librarians",
    "traveller", "travellers", "audience", "listeners", "viewers", "website", "sites", "stores",
    "branches", "services",
    "internally", "owners", "households", "schools", "clinics", "wards", "offices", "kitchens",
    "bakeries", "farms", "authors",
  ]
}
