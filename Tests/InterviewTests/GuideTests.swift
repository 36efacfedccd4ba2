import EmbeddedPrompts
import Prompts
import Testing

@testable import Interview

@Suite struct GuideTests {
  @Test func readsEverySectionOfTheEmbeddedFiles() throws {
    try Guide(.embedded).check()
  }

  @Test func saysWhichFileIsMissing() {
    #expect(throws: PromptError.self) { try Guide(PromptLibrary(texts: [])).check() }
    do throws(PromptError) {
      try Guide(PromptLibrary(texts: [])).check()
    } catch {
      #expect(
        error.description
          == "interview/incident.md: error: this file is missing; every section needs one.")
    }
  }

  @Test func saysWhatIsMissingAndWhere() {
    let library = PromptLibrary(texts: [
      ("interview/incident.md", "---\ntitle: The incident\nfields:\n  draft:\n    hint: x\n---\n")
    ])
    do throws(PromptError) {
      try Guide(library).check()
      Issue.record("nothing was wrong")
    } catch {
      #expect(
        error.description
          == "interview/incident.md:2:1: error: “opening” is missing here; write it as opening: text."
      )
    }
  }

  /// A question is one or two sentences and no lecture; every one can be helped with.
  @Test(arguments: Section.allCases)
  func asksShortlyAndHasAHint(_ section: Section) {
    let guide = Guide(.embedded)
    #expect(guide.opening(of: section).count < 320)
    #expect(!guide.help(on: section).isEmpty)
    for field in section.fields {
      let question = guide.question(Slot(section, field))
      #expect(question.question.count < 130, "\(field)")
      #expect(!question.hint.isEmpty, "\(field)")
      #expect("?.".contains(question.question.last ?? " "), "\(field)")
    }
  }
}
