import Language
import Markup
import Prompts

/// Reads the files of `prompts/lexicon`.
///
/// A class may come in several files of the same name, such as ours and a team's own: their entries
/// are added up, the first file's front matter holds.
struct LexiconLoader {
  var problems: [PromptError] = []
  private var places: [EntryPlace] = []
  /// How much is said of each file so far.
  private var reports: [String: Int] = [:]
  /// A file with more faults than this is no list of entries, and finding each place takes a while.
  static let mostReports = 100
  private var synonyms: [(word: String, group: Int)] = []
  private var groupCount = 0

  static func load(_ files: [PromptFile], _ problems: inout [PromptError]) -> Lexicon {
    loadWithEntries(files, &problems).lexicon
  }

  /// The lexicon, and the entries its matches are found by.
  static func loadWithEntries(
    _ files: [PromptFile], _ problems: inout [PromptError]
  ) -> (lexicon: Lexicon, entries: LexiconEntries) {
    var writer = FlatWriter()
    let entries = write(files, to: &writer, &problems)
    var reader = FlatReader(FlatMemory(writer))
    return (Lexicon(&reader), entries)
  }

  /// Writes the lexicon of the files, for `Lexicon` to read.
  @discardableResult
  static func write(
    _ files: [PromptFile], to writer: inout FlatWriter, _ problems: inout [PromptError]
  ) -> LexiconEntries {
    var loader = LexiconLoader()
    let entries = loader.run(files, &writer)
    problems += loader.problems
    return entries
  }

  private mutating func run(_ files: [PromptFile], _ writer: inout FlatWriter) -> LexiconEntries {
    var classes: [WordClass] = []
    var bodies: [LexiconFile] = []
    for file in files where Self.isClass(file.path) {
      let name = PromptPath.name(file.path)
      if !classes.contains(where: { $0.name == name }) {
        guard isKnown(name, of: file, in: files),
          let front = readFrontMatter(file, name)
        else { continue }
        classes.append(front)
      } else if let own = classes.first(where: { $0.name == name }) {
        checkAddition(file, to: own)
      }
      bodies.append(
        LexiconFile(
          path: file.place, body: file.body, bodyLine: file.bodyLine, classNumber: 0,
          isAddition: file.folder != nil))
    }
    classes.sort { $0.name < $1.name }
    var numbers: [String: Int] = [:]
    for (number, one) in classes.enumerated() { numbers[one.name] = number }

    // An entry has about fourteen bytes; words are fewer, for they come back.
    let size = bodies.reduce(0) { $0 + $1.body.utf8.count }
    places.reserveCapacity(size / 12)
    var builder = PhraseMatcherBuilder(classCount: classes.count, capacity: size / 16)
    let parser = EntryParser(classNumbers: numbers)
    for (number, one) in classes.enumerated() where one.kind == .name {
      builder.requireCapital(class: number)
    }
    for index in bodies.indices {
      guard let number = numbers[PromptPath.name(bodies[index].path)] else { continue }
      bodies[index].classNumber = number
      if classes[number].kind == .synonyms {
        readSynonyms(bodies[index])
      } else {
        readEntries(bodies[index], file: index, parser, &builder)
      }
    }
    let entries = LexiconEntries(places: places, files: bodies)
    writer.write(classes.map(\.name))
    writer.write(classes.map(\.title))
    writer.write(classes.map(\.purpose))
    let kinds = WordClass.Kind.allCases
    writer.write(
      classes.map { UInt8(truncatingIfNeeded: kinds.firstIndex(of: $0.kind) ?? 0) })
    builder.write(to: &writer)
    var filter = AnchorFilterBuilder(
      builder, commonClasses: classes.map { Self.isCommon($0.kind) })
    filter.write(classes: classes.map { $0.kind.givesGrounds }, to: &writer)
    WordGroups.write(synonyms, to: &writer)
    WordSet.write(entries.givenNames(classes), to: &writer)
    return entries
  }

  /// Whether plain accounts are full of the words of a class.
  private static func isCommon(_ kind: WordClass.Kind) -> Bool {
    switch kind {
    case .component, .safeguard, .gap, .weakness, .remedy, .action, .other, .filler: true
    default: false
    }
  }

  static func isClass(_ path: String) -> Bool {
    path.hasPrefix("lexicon/") && path.hasSuffix(".md")
  }

  private mutating func readFrontMatter(_ file: PromptFile, _ name: String) -> WordClass? {
    let reader = FrontMatterReader(file, problems: problems)
    defer { problems = reader.problems }
    let title = reader.text("title")
    let kind = reader.choice("kind", WordClass.Kind.self)
    reader.allow(["title", "kind"])
    guard let title, let kind else { return nil }
    return WordClass(
      name: name, title: title, kind: kind, purpose: String(PromptBody.prose(file.body)))
  }

  /// Entries stand in code blocks below "Near certain" and "Suggestive", parted by commas and lines.
  private mutating func readEntries(
    _ file: LexiconFile, file index: Int, _ parser: EntryParser,
    _ builder: inout PhraseMatcherBuilder
  ) {
    var body = file.body
    body.withUTF8 { bytes in
      var blocks = EntryBlocks(bytes: bytes, isStrong: file.isAddition ? true : nil)
      var variants = EntryVariants()
      while let block = blocks.next() {
        guard let isStrong = block.isStrong else {
          report(
            file, bytes, block.range.lowerBound,
            "entries stand under the heading \"## Near certain\" or \"## Suggestive\"; add one above this block"
          )
          continue
        }
        var position = block.range.lowerBound
        while let entry = EntryBounds(bytes, &position, block.range.upperBound) {
          var fits = true
          if entry.isPlain {
            fits = builder.add(
              words: entry.bytes, class: file.classNumber, isStrong: isStrong, entry: places.count)
          } else {
            do throws(EntryParser.Failure) {
              try parser.read(entry.bytes, into: &variants, &builder)
              for variant in 0..<variants.count {
                if !builder.add(
                  variants[variant], class: file.classNumber, isStrong: isStrong,
                  entry: places.count)
                {
                  fits = false
                }
              }
            } catch {
              report(file, bytes, entry.start + error.offset, error.message)
            }
          }
          if !fits {
            report(file, bytes, entry.start, "an entry has at most 64 words; shorten it")
          }
          places.append(
            EntryPlace(
              file: Int32(index), start: Int32(truncatingIfNeeded: entry.start),
              length: Int32(truncatingIfNeeded: entry.bytes.count),
              classNumber: Int16(truncatingIfNeeded: file.classNumber), isStrong: isStrong))
        }
      }
    }
  }

  /// Each line of a code block is one group.
  private mutating func readSynonyms(_ file: LexiconFile) {
    var body = file.body
    body.withUTF8 { bytes in
      var blocks = EntryBlocks(bytes: bytes)
      while let block = blocks.next() {
        for line in bytes[block.range].split(separator: 0x0A) {
          for word in line.split(whereSeparator: { $0 == 0x20 || $0 == 0x2C || $0 == 0x0D }) {
            let stem = WordStem.stem(String(decoding: word, as: UTF8.self))
            synonyms.append((stem, groupCount))
          }
          groupCount += 1
        }
      }
    }
  }

  private mutating func report(
    _ file: LexiconFile, _ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int, _ message: String
  ) {
    guard reports[file.path, default: 0] < Self.mostReports else { return }
    reports[file.path, default: 0] += 1
    let before = bytes[..<min(offset, bytes.count)]
    let line = before.count { $0 == 0x0A }
    let column = before.reversed().prefix { $0 != 0x0A }.count
    problems.append(
      PromptError(
        path: file.path, line: file.bodyLine + line, column: column + 1, problem: message))
  }
}
