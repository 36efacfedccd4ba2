import Language
import Markup
import Prompts
import Testing

@testable import Coach

@Suite struct LexiconTests {
  @Test func makesEveryEntryFire() throws {
    let (lexicon, found) = try Prompted.lexicon.get()
    let entries = found.all
    let sample = EntrySample(lexicon: lexicon, entries: entries)
    var silent: [String] = []
    for (index, entry) in entries.enumerated() {
      for text in sample.texts(for: entry) {
        let found = lexicon.matcher.matches(in: Passage(text))
        if !found.contains(where: { $0.entry == index }) {
          silent.append("\(entry.path):\(entry.line): \(entry.text) in \"\(text)\"")
        }
      }
    }
    #expect(entries.count > 5000)
    #expect(silent == [])
  }

  @Test(arguments: [
    ("forget~", "Nobody forgot it", true), ("forget~", "forgetful", false),
    ("engineer+", "Two engineers", true), ("mis*", "a mislabelled box", true),
    ("mix~ .. up", "they mixed the two drawers up", true),
    ("mix~ .. up", "they mixed all of the four drawers up", false),
    ("mix~ .. up", "they mixed it, then got up", false),
    ("(lost|losing) (track|the thread)", "losing the thread", true),
    ("very (much|) late", "very late", true), ("did not {verbs}", "It didn't look.", true),
    ("half-asleep", "half asleep", true), ("fat finger+", "a fat-fingers case", true),
    ("layer 8", "a layer 8 problem", true), ("> {number}", "when > 5", true),
    ("asleep", "`asleep`", false), ("réglé", "Réglé hier", true),
  ])
  func matchesAsDocumented(_ entry: String, _ text: String, _ fires: Bool) throws {
    let files = [
      try PromptFile(
        path: "lexicon/a.md",
        text: "---\ntitle: A\nkind: fault\n---\nText\n\n## Near certain\n\n```\n\(entry)\n```\n"),
      try PromptFile(
        path: "lexicon/verbs.md",
        text: "---\ntitle: V\nkind: helper\n---\nText\n\n## Near certain\n\n```\nlook, read\n```\n"),
    ]
    var problems: [PromptError] = []
    let lexicon = LexiconLoader.load(files, &problems)
    #expect(problems == [])
    let hits = lexicon.matcher.matches(in: Passage(text)).filter { $0.classNumber == 0 }
    #expect(hits.isEmpty != fires)
  }

  @Test(arguments: [
    ("(a|b", "8:1", "\"(\" is never closed; add \")\""),
    ("x, a)", "8:5", "\")\" without \"(\"; remove it"),
    ("a ..", "8:1", "\"..\" stands between words, never first or last"),
    ("a {b", "8:3", "\"{\" is never closed; add \"}\""),
    (
      "a {b}", "8:3",
      "no class is called \"b\"; allowed are any, number, code, url, handle, capitalized and the files of this folder: a"
    ),
    ("ok\nOps", "9:1", "entries are written in lower case"),
    (
      String(repeating: "(", count: 50_000), "8:9",
      "more than 8 brackets inside each other; split the entry"
    ),
    (
      String(repeating: "a ", count: 65), "8:1", "an entry has at most 64 words; shorten it"
    ),
    (
      "b, \(String(repeating: "a ", count: 64))c~", "8:4",
      "an entry has at most 64 words; shorten it"
    ),
    ("(|)", "8:1", "the entry may match nothing at all; leave one word fixed"),
  ])
  func reportsBrokenEntries(_ entry: String, _ place: String, _ message: String) throws {
    let file = try PromptFile(
      path: "lexicon/a.md",
      text: "---\ntitle: A\nkind: fault\n---\n\n## Suggestive\n```\n\(entry)\n```\n")
    var problems: [PromptError] = []
    _ = LexiconLoader.load([file], &problems)
    #expect(problems.map(\.description) == ["lexicon/a.md:\(place): error: \(message)"])
  }

  @Test func reportsFrontMatter() throws {
    let file = try PromptFile(
      path: "lexicon/a.md", text: "---\nkind: faults\ncolour: red\n---\n```\nx\n```\n")
    var problems: [PromptError] = []
    _ = LexiconLoader.load([file], &problems)
    #expect(
      problems.map(\.description) == [
        "lexicon/a.md:1:1: error: \"title\" is missing; add \"title: …\" to the front matter",
        "lexicon/a.md:2:7: error: \"faults\" is no kind; allowed are action, bystander, component, emptiness, fault, filler, gap, helper, human-act, name, other, person, promise, remark, remedy, safeguard, synonyms, team, weakness",
        "lexicon/a.md:3:1: error: unknown key \"colour\"; allowed are kind, title",
      ])
  }
}
