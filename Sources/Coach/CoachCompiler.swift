public import Language
public import Prompts

/// Makes one block of tables out of the files under `prompts/`, from which a `Coach` begins to judge
/// at once.
///
/// The build does it and puts the block into the executable. Files that come later, such as a team's
/// own, go the same way at start, so that there is one coach only.
public enum CoachCompiler {
  /// Changes with the order or the meaning of the tables.
  private static let version = 0x7075_7368_0006

  static func isCurrent(_ memory: FlatMemory) -> Bool {
    var reader = FlatReader(memory)
    return reader.count() == version && reader.isWhole
  }

  /// The files of a library that a coach is made of, a team's own behind ours.
  ///
  /// - Throws: The first file whose front matter cannot be read.
  public static func files(of library: PromptLibrary) throws(PromptProblems) -> [PromptFile] {
    do throws(PromptError) {
      var files = try library.files(under: "lexicon") + library.files(under: "rules")
      if let weights = try library.file("weights.md") { files.append(weights) }
      return files + library.overlay
    } catch {
      throw PromptProblems([error])
    }
  }

  /// The tables of the files of `rules`, `lexicon` and `weights.md`, in any order; others are ignored.
  ///
  /// - Throws: everything that is wrong with the files, each with its place.
  public static func compile(_ files: [PromptFile]) throws(PromptProblems) -> FlatWriter {
    let compilation = compilation(of: files)
    guard compilation.problems.isEmpty else { throw PromptProblems(compilation.problems) }
    return compilation.tables
  }

  /// What became of prompt files: a check wants the rest too where some of them are wrong.
  struct Compilation {
    /// Of all that could be read.
    let tables: FlatWriter
    /// The entries of the lexicon.
    let entries: LexiconEntries
    /// Everything that is wrong with the files, each with its place.
    let problems: [PromptError]
  }

  /// The same, with what is wrong beside it.
  static func compilation(of files: [PromptFile]) -> Compilation {
    var problems: [PromptError] = []
    var writer = FlatWriter()
    writer.write(count: version)
    let entries = LexiconLoader.write(files, to: &writer, &problems)
    var reader = FlatReader(FlatMemory(writer))
    _ = reader.count()
    var loader = RuleLoader(Lexicon(&reader))
    Rule.write(loader.load(files), to: &writer)
    problems += loader.problems
    if let file = files.last(where: { $0.path == "weights.md" }) {
      WeightLoader.write(file, to: &writer, &problems)
    } else {
      writer.write(count: 0)
      problems.append(
        PromptError(
          path: "weights.md", problem: "the table of weights is missing; fitweights writes it"))
    }
    return Compilation(tables: writer, entries: entries, problems: problems)
  }
}
