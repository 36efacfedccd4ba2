import EmbeddedPrompts
import Language
import Postmortem
import Prompts
import Testing

@testable import Coach

/// What the build compiled, held against the same files read now.
@Suite struct CompiledPromptsTests {
  static let files = Result { () throws(PromptProblems) in
    try CoachCompiler.files(of: PromptLibrary.embedded)
  }

  @Test func embedsWhatTheFilesSay() throws {
    let compiled = try #require(PromptLibrary.embedded.compiled)
    let written = try CoachCompiler.compile(Self.files.get())
    let text = SevenBitText.encode(written.bytes)
    #expect(compiled.count == written.bytes.count)
    let embedded = UnsafeBufferPointer(
      start: compiled.text.utf8Start, count: compiled.text.utf8CodeUnitCount)
    #expect(embedded.elementsEqual(text))
  }

  @Test func compilesTheSameEveryTime() throws {
    let first = try CoachCompiler.compile(Self.files.get())
    let second = try CoachCompiler.compile(Self.files.get())
    #expect(first.bytes == second.bytes)
  }

  @Test func judgesTheSameEitherWay() throws {
    let compiled = try #require(PromptLibrary.embedded.compiled.flatMap { Coach($0) })
    let read = try Coach(Self.files.get())
    #expect(compiled.rules == read.rules)
    #expect(compiled.lexicon.classes == read.lexicon.classes)
    for (one, other) in zip(compiled.rules, read.rules) {
      #expect(one.title == other.title)
      #expect(one.label == other.label)
      #expect(one.level == other.level)
      #expect(one.places == other.places)
      #expect(one.sections == other.sections)
      #expect(one.source == other.source)
      #expect(one.aliases == other.aliases)
      #expect(one.challenges == other.challenges)
      #expect(one.conditions == other.conditions)
      #expect(one.guards == other.guards)
    }
    for passage in RulePassage.all {
      let text = passage.example.text
      let question = RuleExample.plainQuestion
      #expect(
        compiled.why(question: question, answer: text, previous: [])
          == read.why(question: question, answer: text, previous: []))
      #expect(compiled.sentence(text, in: .timeline) == read.sentence(text, in: .timeline))
      #expect(compiled.action(text, today: nil) == read.action(text, today: nil))
    }
  }

  @Test(arguments: [
    CompiledPrompts(text: "", count: 0), CompiledPrompts(text: "too short", count: 400),
    CompiledPrompts(text: "1234567890123456", count: 14),
  ])
  func takesNothingElse(_ compiled: CompiledPrompts) {
    #expect(Coach(compiled) == nil)
  }

  @Test func readsFilesThatNoBuildCompiled() throws {
    let library = PromptLibrary(texts: [("weights.md", "## depth\n")])
    #expect(library.compiled == nil)
    #expect(throws: PromptProblems.self) {
      try Coach(PromptLibrary(texts: [("lexicon/a.md", "---\n---\n")]))
    }
    #expect(try Coach(library).rules.isEmpty)
  }

  /// What a team puts on top goes through the same tables.
  @Test func carriesWhatATeamChanged() throws {
    let team = [
      try PromptFile(
        path: "rules/luck.md", text: "---\nlevel: error\n---\n", folder: "team"),
      try PromptFile(
        path: "rules/hindsight.md", text: "---\nsilence: We like it.\n---\n", folder: "team/"),
    ]
    let library = PromptLibrary.embedded.overlaid(by: team)
    #expect(library.compiled == nil)
    let coach = try Coach(library)
    #expect(coach.isAdjusted)
    let luck = try #require(coach.rule("luck"))
    #expect(luck.level == .error && luck.hasOwnLevel && !luck.isTeams)
    #expect(luck.adjustedIn == "team/rules/luck.md" && luck.silence == nil)
    let hindsight = try #require(coach.rule("hindsight"))
    #expect(hindsight.silence == "We like it." && !hindsight.hasOwnLevel)
    #expect(hindsight.adjustedIn == "team/rules/hindsight.md")
    let blame = try #require(coach.rule("blame"))
    #expect(blame.adjustedIn == nil && blame.silence == nil && !blame.hasOwnLevel)
  }

  @Test func keepsTheTablesWhereATeamHasNothingOfItsOwn() throws {
    let library = PromptLibrary.embedded.overlaid(by: [])
    #expect(library.compiled != nil)
    #expect(try !Coach(library).isAdjusted)
  }

  @Test func reportsAWrongRowOfWeightsAndAMissingTable() throws {
    let text = "## depth\n\n| feature | a | b |\n| --- | --- | --- |\n| x | 1 |\n"
    let wrong = #expect(throws: PromptProblems.self) {
      try Coach([PromptFile(path: "weights.md", text: text)])
    }
    #expect(
      wrong?.description
        == "weights.md:5:1: error: a row holds a feature and 2 numbers such as -0.25; run fitweights again"
    )
    let missing = #expect(throws: PromptProblems.self) { try Coach([PromptFile]()) }
    #expect(
      missing?.description
        == "weights.md: error: the table of weights is missing; fitweights writes it")
  }
}
