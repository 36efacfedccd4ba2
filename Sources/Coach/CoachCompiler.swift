public import Language
public import Prompts

/// Makes one block of tables out of the files under `prompts/`, from which a `Coach` begins to judge
/// at once.
///
/// The build does it and puts the block into the executable. Files that come later, such as a team's
/// own, go the same way at start, so that there is one coach only.
public enum CoachCompiler {
  /// Changes with the order or the meaning of the tables.
  private static let version = 0x7075_7368_0003

  static func isCurrent(_ memory: FlatMemory) -> Bool {
    var reader = FlatReader(memory)
    return reader.count() == version && reader.isWhole
  }

  /// The files of a library that a coach is made of.
  ///
  /// - Throws: The first file whose front matter cannot be read.
  public static func files(of library: PromptLibrary) throws(PromptProblems) -> [PromptFile] {
    do throws(PromptError) {
      var files = try library.files(under: "lexicon") + library.files(under: "rules")
      if let weights = try library.file("weights.md") { files.append(weights) }
      return files
    } catch {
      throw PromptProblems([error])
    }
  }

  /// The tables of the files of `rules`, `lexicon` and `weights.md`, in any order; others are ignored.
  ///
  /// - Throws: everything that is wrong with the files, each with its place.
  public static func compile(_ files: [PromptFile]) throws(PromptProblems) -> FlatWriter {
    var problems: [PromptError] = []
    var writer = FlatWriter()
    writer.write(count: version)
    LexiconLoader.write(files, to: &writer, &problems)
    var reader = FlatReader(FlatMemory(writer))
    _ = reader.count()
    var loader = RuleLoader(Lexicon(&reader))
    Rule.write(loader.load(files), to: &writer)
    problems += loader.problems
    if let file = files.last(where: { $0.path == "weights.md" }) {
      WeightLoader.write(file, to: &writer, &problems)
    } else {
      problems.append(
        PromptError(
          path: "weights.md", problem: "the table of weights is missing; fitweights writes it"))
    }
    guard problems.isEmpty else { throw PromptProblems(problems) }
    return writer
  }
}
