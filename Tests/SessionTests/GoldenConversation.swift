import Foundation
import Testing

/// A whole conversation kept as files: what goes in, and what must come out.
///
/// `Golden/NAME.jsonl` begins with a line that says how to start: `about`, `arguments`, and
/// `files` to put into the handbook. The other lines are inputs. `Golden/NAME/` holds what came
/// out: the events without their hints, and the files.
struct GoldenConversation: CustomTestStringConvertible, Sendable {
  let name: String
  let about: String
  /// Where it is kept.
  let folder: URL
  /// The command that begins it.
  let command: [String]
  let arguments: [String]
  let files: [String: String]
  let inputs: [String]

  var testDescription: String { "\(name): \(about)" }

  private static let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()

  /// Interviews.
  static let all = conversations(in: "Golden", command: ["draft"])

  /// Drafts that are coached; each stands in `files` as `draft.md`.
  static let coached = conversations(
    in: "GoldenCoach", command: ["review", "--coach", "ops-handbook/draft.md"])

  private static func conversations(in name: String, command: [String]) -> [GoldenConversation] {
    let folder = tests.appending(path: name)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".jsonl") }.sorted().compactMap {
      try? Self(file: $0, in: folder, command: command)
    }
  }

  init(file: String, in folder: URL, command: [String]) throws {
    self.folder = folder
    self.command = command
    name = String(file.dropLast(6))
    let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
    let lines = text.split(separator: "\n").map(String.init)
    let first = try #require(lines.first)
    let header = try #require(Outcome.event(first))
    about = try #require(header["about"] as? String)
    arguments = header["arguments"] as? [String] ?? []
    files = header["files"] as? [String: String] ?? [:]
    inputs = Array(lines.dropFirst())
  }

  /// A handbook with the conversation's own files.
  func makeSandbox() throws -> Sandbox {
    let sandbox = try Sandbox()
    for (path, text) in files { try sandbox.write(text, to: path) }
    return sandbox
  }

  /// What the sandbox's handbook holds besides the conversation's own files.
  func results(in sandbox: Sandbox) throws -> [String: String] {
    var results: [String: String] = [:]
    for path in try sandbox.files() {
      let text = try sandbox.text(path)
      if files[path] != text { results[path] = text }
    }
    return results
  }

  // MARK: - Kept files

  private var kept: URL { folder.appending(path: name) }

  /// The events as they are kept: hints and openings stand in `prompts/`, folders differ.
  static func normalized(_ output: String, in sandbox: Sandbox) -> String {
    output.split(separator: "\n").map { line in
      guard var event = Outcome.event(String(line)) else { return String(line) }
      event["hint"] = nil
      event["opening"] = nil
      let data = try? JSONSerialization.data(
        withJSONObject: event, options: [.sortedKeys, .withoutEscapingSlashes])
      return String(decoding: data ?? Data(), as: UTF8.self)
        .replacingOccurrences(of: sandbox.folder.path, with: "FOLDER")
    }.joined(separator: "\n") + "\n"
  }

  /// Compares with what is kept, or keeps it where `PUSHBACK_RECORD` is set.
  func check(_ results: [String: String]) throws {
    if ProcessInfo.processInfo.environment["PUSHBACK_RECORD"] == "1" {
      try? FileManager.default.removeItem(at: kept)
      for (path, text) in results {
        let url = kept.appending(path: path)
        try FileManager.default.createDirectory(
          at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
      }
      Issue.record("recorded \(name); look at the difference, then run without PUSHBACK_RECORD")
      return
    }
    let paths = try FileManager.default.subpathsOfDirectory(atPath: kept.path)
      .filter { results[$0] != nil || !$0.hasSuffix("/") }
      .filter { path in
        var isFolder: ObjCBool = false
        _ = FileManager.default.fileExists(
          atPath: kept.appending(path: path).path, isDirectory: &isFolder)
        return !isFolder.boolValue
      }
    #expect(paths.sorted() == results.keys.sorted())
    for (path, text) in results {
      let expected = String(
        decoding: try Data(contentsOf: kept.appending(path: path)), as: UTF8.self)
      expectSameLines(text, expected, "\(name)/\(path)")
    }
  }

  private func expectSameLines(_ actual: String, _ expected: String, _ file: String) {
    guard actual != expected else { return }
    let new = actual.split(separator: "\n", omittingEmptySubsequences: false)
    let old = expected.split(separator: "\n", omittingEmptySubsequences: false)
    for index in 0..<max(new.count, old.count) {
      let (now, before) = (
        index < new.count ? String(new[index]) : "(end)",
        index < old.count ? String(old[index]) : "(end)"
      )
      if now != before {
        Issue.record("\(file):\(index + 1)\n  kept: \(before)\n  now:  \(now)")
        return
      }
    }
  }
}

@Suite struct GoldenConversationTests {
  @Test(arguments: GoldenConversation.all + GoldenConversation.coached)
  func saysAndWritesWhatIsKept(_ conversation: GoldenConversation) throws {
    let sandbox = try conversation.makeSandbox()
    let outcome = try Program.converse(
      conversation.command + conversation.arguments, conversation.inputs, in: sandbox)
    #expect(outcome.errors == "")
    var results = try conversation.results(in: sandbox)
    results["events.jsonl"] = GoldenConversation.normalized(outcome.output, in: sandbox)
    results["status"] = "\(outcome.status)\n"
    try conversation.check(results)
  }

  @Test func keepsAtLeastEightConversations() {
    #expect(GoldenConversation.all.count >= 8)
    #expect(GoldenConversation.coached.count >= 8)
  }
}
