import EmbeddedPrompts
import Prompts
import Testing

@testable import Coach

/// Each kind of fault in a prompt file, with the sentence it gets.
@Suite struct PromptCheckTests {
  static func embedded() throws -> [PromptFile] {
    let library = PromptLibrary.embedded
    let weights = try #require(try library.file("weights.md"))
    return try library.files(under: "lexicon") + library.files(under: "rules") + [weights]
  }

  @Test func findsNothingWrongWithTheEmbeddedPrompts() throws {
    #expect(PromptCheck(try Self.embedded()).problems.map(\.description) == [])
  }

  /// What is found in the embedded prompts with one file put in their midst.
  private func problems(_ path: String, _ text: String, team: Bool = true) throws -> [String] {
    let file = try PromptFile(path: path, text: text, folder: team ? "team" : nil)
    let files = try Self.embedded().filter { team || $0.path != path }
    return PromptCheck(files + [file]).problems.map(\.description)
  }

  @Test(arguments: [
    (
      "lexicon/slip.md", "```\nzzz, zzz\n```\n",
      "team/lexicon/slip.md:2:6: error: \"zzz\" is listed already, at team/lexicon/slip.md:2:1; remove one of the two"
    ),
    (
      "lexicon/slip.md", "Nothing yet.\n",
      "team/lexicon/slip.md:1:1: error: no entries; write them between two lines ``` parted by commas"
    ),
  ])
  func findsFaultsInClasses(_ path: String, _ text: String, _ message: String) throws {
    #expect(try problems(path, text) == [message])
  }

  @Test func findsAnEntryOfOursListedAgain() throws {
    let found = try problems("lexicon/slip.md", "```\nforget~\n```\n")
    #expect(found.count == 1)
    #expect(
      found[0].hasPrefix(
        "team/lexicon/slip.md:2:1: error: \"forget~\" is listed already, at lexicon/slip.md:"))
  }

  /// A rule with something wrong in it.
  private static func rule(
    front: String = "in: sentence\nwhen:\n  - irony", challenge: String = "What happened?",
    fires: String =
      "- root-cause: **Brilliant** work by Ana, bravo.\n- root-cause: **Genius**, Ana, as ever.",
    silent: String = "- root-cause: The fan stood still.\n- root-cause: The belt tore."
  ) -> String {
    """
    ---
    title: T
    label: other
    level: error
    \(front)
    ---
    ## Why it matters

    Yes.

    ## Challenges

    1. \(challenge)

    ## Fires

    \(fires)

    ## Stays silent

    \(silent)
    """
  }

  @Test(arguments: [
    (
      rule(
        fires: "- root-cause: The **fan** stood still.\n- root-cause: **Genius**, Ana, as ever."),
      [
        "team/rules/x.md:19:1: error: \"x\" does not speak here, nor does any other rule; add the marked words to a class that \"when\" names, or change the passage"
      ]
    ),
    (
      rule(
        fires:
          "- root-cause: The belt tore, **Ana**. Genius.\n- root-cause: **Genius**, Ana, as ever."),
      [
        "team/rules/x.md:19:1: error: \"x\" points at “Genius”, not at the marked spot; move the **"
      ]
    ),
    (
      rule(fires: "- root-cause: Genius.\n- root-cause: **Genius**, Ana, as ever."),
      [
        "team/rules/x.md:19:1: error: no spot is marked in this passage; put ** before and behind the words it rests on"
      ]
    ),
    (
      rule(silent: "- root-cause: The belt tore.\n- root-cause: Genius, Ana."),
      [
        "team/rules/x.md:25:1: error: \"x\" challenges this passage at “Genius”, though it should stay silent; narrow \"when\", or add to \"unless\""
      ]
    ),
    (
      rule(challenge: "That is ironic."),
      [
        "team/rules/x.md:15:1: error: this challenge ends in nothing to answer; end it with a question, or with what to type"
      ]
    ),
    (
      rule(front: "in: interview"),
      [
        "team/rules/x.md:1:1: error: nothing raises this rule, for the interview knows only its own; write some of why, sentence, action behind \"in:\""
      ]
    ),
    (
      rule(front: "in: sentence\naliases: [blame]\nwhen:\n  - irony"),
      [
        "team/rules/x.md:1:1: error: the former id \"blame\" belongs to \"blame\"; remove it here"
      ]
    ),
    (
      rule(silent: "- root-cause: The belt tore."),
      [
        "team/rules/x.md:1:1: error: \"## Stays silent\" has 1 passage; write at least 2 behind \"- \""
      ]
    ),
  ])
  func findsFaultsInRules(_ text: String, _ messages: [String]) throws {
    let found = try problems("rules/x.md", text)
    for message in messages { #expect(found.contains(message), "\(found)") }
  }

  @Test func offersTheClassThatWasMeant() throws {
    let found = try problems("rules/x.md", Self.rule(front: "in: sentence\nwhen:\n  - irnoy"))
    #expect(found.count == 1)
    #expect(
      found[0].hasPrefix(
        "team/rules/x.md:7:5: error: no word class is called \"irnoy\"; did you mean irony? Allowed are abbreviation, absence, "
      ))
  }

  @Test func findsATableThatIsMissingAndAVerdictThatIsNone() throws {
    let file = try #require(try PromptLibrary.embedded.file("weights.md"))
    let text = file.body.replacing("## blame", with: "## blamed")
      .replacing("| evidence | prevent |", with: "| evidence | prevents |")
    let found = try problems("weights.md", text, team: false)
    #expect(
      found.contains("weights.md: error: the table \"## blame\" is missing; run fitweights again"))
    #expect(
      found.contains {
        $0.hasSuffix(
          "error: \"prevents\" is no verdict of \"action-reach\"; allowed are detect, mitigate, patch, prevent, unclear"
        )
      })
  }

  @Test func findsARowOfWeightsThatIsNone() throws {
    let file = try #require(try PromptLibrary.embedded.file("weights.md"))
    let found = try problems(
      "weights.md", file.body.replacing("| (start) | 2", with: "| (start) | x2"), team: false)
    #expect(
      found.contains {
        $0.hasSuffix("a row holds a feature and 4 numbers such as -0.25; run fitweights again")
      })
  }

  @Test(arguments: [
    ("What stood there?", true), ("Type it as 2026-06-15.", true), ("{problem}", true),
    ("Which one? One is enough.", true), ("{problem} Type another path.", true),
    ("That is wrong.", false), ("What? It matters. A lot.", false), ("", false),
  ])
  func tellsWhetherThereIsSomethingToAnswer(_ challenge: String, _ asks: Bool) {
    #expect(ChallengeCheck.asks(challenge) == asks)
  }

  @Test(arguments: [
    ("humn-error", ["human-error"]), ("erorr", ["error"]), ("slpi", ["slip"]),
    ("human", ["human-error"]),
    ("HUMAN-ERROR", ["human-error"]), ("zzzzzzz", []), ("", []),
    (String(repeating: "x", count: 10_000), []),
  ])
  func findsWhatMayBeMeant(_ typed: String, _ names: [String]) {
    #expect(Nearest.names(to: typed, among: ["slip", "human-error", "error"]) == names)
  }
}
