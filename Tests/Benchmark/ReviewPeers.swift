import Journal

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// Reviews beside other checkers of prose and Markdown, on the same files in the same minute.
///
/// Each is measured where it is found on the path and passed over where it is not. They look for other
/// things than a review does: the figures say what a writer waits for, and nothing about what is found.
struct ReviewPeers {
  let options: Options
  let scratch: ScratchFolder

  private struct Peer {
    var name: String
    /// The command, without the file.
    var words: [String]
    /// Whether it tells of its configuration on standard error at each start.
    var isLoud = false
  }

  private struct Figures {
    var small: Double
    var large: Double
    /// KiB at most, of each.
    var memory: [Int?]
  }

  func measure(_ draft: [UInt8]) throws {
    let small = try file("six.md", draft, atLeast: 6_000)
    let large = try file("megabyte.md", draft, atLeast: 1_000_000)
    let megabytes = Double(try FileReader.read(large).count) / 1_000_000
    print("review beside other checkers: 6 kB, and \(decimal(megabytes)) MB in one file")
    let own = Peer(
      name: "pushback",
      words: [options.program, "review", "--format", "json", "--fail-on", "never"])
    let ours = try figures(own, small, large)
    report(own.name, ours, megabytes, nil)
    for peer in try peers() {
      guard let program = peer.words.first, let path = Self.find(program) else {
        print("  \(peer.name): not installed, passed over")
        continue
      }
      let shell = peer.isLoud ? ["/bin/sh", "-c", "exec \"$@\" 2>/dev/null", "sh"] : []
      let found = Peer(name: peer.name, words: shell + [path] + peer.words.dropFirst())
      report(peer.name, try figures(found, small, large), megabytes, ours)
    }
  }

  private func peers() throws -> [Peer] {
    let phrases = try SearchedPhrases().write(to: scratch)
    let uncapped = try scratch.write("proselint.json", ["{\"max_errors\": 100000000}"])
    return [
      Peer(
        name: "ripgrep, 300 phrases",
        words: [
          options.searcher, "--no-config", "--no-unicode", "-n", "--column", "-i", "-w", "-F", "-f",
          phrases,
        ]),
      Peer(name: "typos", words: ["typos"]),
      Peer(name: "rumdl", words: ["rumdl", "check", "--no-cache"]),
      Peer(name: "codespell", words: ["codespell"]),
      Peer(name: "proselint", words: ["proselint", "check", "--config", uncapped]),
      Peer(name: "bluepencil", words: ["bluepencil", "check"]),
      Peer(name: "articulate", words: ["articulate", "check"]),
      Peer(
        name: "Harper", words: ["harper", "lint", "--format", "compact", "--quiet"], isLoud: true),
    ]
  }

  /// Where a program lies on the path of whoever runs the benchmark; nil where it is not.
  private static func find(_ program: String) -> String? {
    if program.contains("/") { return access(program, X_OK) == 0 ? program : nil }
    let folders = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
    return folders.split(separator: ":").map { PathName.join(String($0), program) }
      .first { access($0, X_OK) == 0 }
  }

  private func report(_ name: String, _ figures: Figures, _ megabytes: Double, _ ours: Figures?) {
    let memory = figures.memory.map { kib in kib.map { "\($0 / 1024)" } ?? "?" }
      .joined(separator: " / ")
    var line =
      "  \(name): \(milliseconds(figures.small)), "
      + "\(decimal(megabytes * 1e9 / figures.large)) MB/s, \(memory) MiB"
    if let ours {
      line +=
        "; pushback takes \(decimal(ours.small / figures.small)) times as long on 6 kB, "
        + "\(decimal(ours.large / figures.large)) times on the megabyte"
    }
    print(line)
  }

  private func figures(_ peer: Peer, _ small: String, _ large: String) throws -> Figures {
    Figures(
      small: try median(peer.words + [small]), large: try median(peer.words + [large]),
      memory: [try memory(peer.words + [small]), try memory(peer.words + [large])])
  }

  /// The median of nine runs; of three where one takes long, and of one where it takes very long.
  private func median(_ words: [String]) throws -> Double {
    var sample = Sample()
    var wanted = 9
    while sample.values.count < wanted {
      let taken = try run(words)
      sample.add(taken)
      if taken > 300_000_000 { wanted = min(wanted, 3) }
      if taken > 3_000_000_000 { wanted = 1 }
    }
    return sample.median
  }

  private func run(_ words: [String]) throws -> UInt64 {
    let child = try Child.onPipes(words, environment: scratch.environment)
    child.readToEnd()
    let taken = now() - child.started
    child.stop()
    return taken
  }

  /// The memory a program had at most, in KiB, as GNU time tells it; nil without that.
  private func memory(_ words: [String]) throws -> Int? {
    let clock = "/usr/bin/time"
    guard access(clock, X_OK) == 0 else { return nil }
    let told = PathName.join(scratch.path, "memory.txt")
    unlink(told)
    _ = try run([clock, "-f", "%M", "-o", told] + words)
    guard let bytes = try? FileReader.read(told) else { return nil }
    // A program that leaves with a status of its own has a line about that above the figure.
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").last.flatMap { Int($0) }
  }

  private func file(_ name: String, _ bytes: [UInt8], atLeast size: Int) throws -> String {
    let path = PathName.join(scratch.path, name)
    var all: [UInt8] = []
    while all.count < size, !bytes.isEmpty { all += bytes }
    try AtomicFile.write(all, to: path, replacing: true)
    return path
  }
}
