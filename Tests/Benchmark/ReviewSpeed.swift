import Journal

/// How long reviews take, from exec to exit: one draft, and a hundred and a thousand in one file.
///
/// Beside them runs a search of the same file for words, as the least that reading it can cost.
struct ReviewSpeed {
  let options: Options
  let scratch: ScratchFolder

  func measure() throws {
    guard let path = options.draft else { return }
    let draft = try FileReader.read(path)
    let one = try file("one.md", draft, times: 1)
    let small = try file("small.md", draft, times: 100)
    let large = try file("large.md", draft, times: 1000)
    print("review, from exec to exit")
    for (name, path, runs) in [
      ("one draft", one, max(3, options.runs)), ("100 drafts in one", small, 3),
    ] {
      print(try sample(review(path), runs).line(name))
    }
    let few = try sample(review(small), 3).median
    let many = try sample(review(large), 1).median
    let search = try sample(["grep", "-c", "-i", "-w", "human error", large], 3).median
    let megabytes = Double(draft.count) * 1000 / 1_000_000
    print(
      "  \(decimal(megabytes)) MB in \(milliseconds(many)): \(decimal(megabytes * 1e9 / many)) MB/s; "
        + "grep for two words \(milliseconds(search))")
    print("  ten times the text takes \(decimal(many / few)) times as long (budget 11)")
    try ReviewPeers(options: options, scratch: scratch).measure(draft)
  }

  private func review(_ path: String) -> [String] {
    [options.program, "review", "--format", "json", "--fail-on", "never", path]
  }

  private func file(_ name: String, _ bytes: [UInt8], times: Int) throws -> String {
    let path = PathName.join(scratch.path, name)
    var all: [UInt8] = []
    for _ in 0..<times { all += bytes }
    try AtomicFile.write(all, to: path, replacing: true)
    return path
  }

  private func sample(_ words: [String], _ runs: Int) throws -> Sample {
    var sample = Sample()
    for _ in 0..<runs {
      let child = try Child.onPipes(words, environment: scratch.environment)
      child.readToEnd()
      sample.add(now() - child.started)
      child.stop()
    }
    return sample
  }
}
