internal import Markup

/// Tells a story of an incident from the rows of a timeline.
public enum Chronicle {
  /// Whether `text` tells a chronicle in prose: several things that happened, one after the other, in
  /// running sentences instead of one row for each.
  ///
  /// A text in which most lines begin with a time is a timeline. A single sentence, with a time in it
  /// or not, is one entry that wants its time in front, and no chronicle.
  public static func isProse(_ text: String) -> Bool {
    var rows = 0
    var stories = 0
    var prose = Measure()
    var lines = LineRanges(Array(text.utf8))
    while let line = lines.next() {
      let row = TimelineLine(String(decoding: lines.bytes[line.text], as: UTF8.self))
      if row.text.isEmpty { continue }
      let measure = Measure(of: row.text)
      if row.hasTime || row.day != nil {
        rows += 1
        if measure.isStory(behindATime: true) { stories += 1 }
      } else {
        prose.add(measure)
      }
    }
    if rows > 1 { return stories > rows / 2 }
    return stories > 0 || prose.isStory(behindATime: rows > 0)
  }

  /// What of a story a passage has.
  private struct Measure {
    var clocks = 0
    var words = 0
    var sentences = 0
    var turns = 0

    init() {}

    init(of text: String) {
      clocks = ClockTime.find(in: text).count
      let lexemes = Lexemes(text)
      var isOpen = false
      for index in 0..<lexemes.count {
        if let word = lexemes.word(index) {
          words += 1
          isOpen = true
          if Chronicle.turns.contains(word) { turns += 1 }
        } else if isOpen, [".", "!", "?"].contains(where: { lexemes.isSign(index, $0) }),
          !lexemes.touches(index + 1)
        {
          sentences += 1
          isOpen = false
        }
      }
      if isOpen { sentences += 1 }
    }

    mutating func add(_ other: Measure) {
      clocks += other.clocks
      words += other.words
      sentences += other.sentences
      turns += other.turns
    }

    /// One time already leads the passage where `behindATime`.
    func isStory(behindATime: Bool) -> Bool {
      if clocks >= 2 { return behindATime ? turns + sentences >= 2 : true }
      if turns >= 2, words >= 15 { return true }
      return sentences >= 3 && words >= 30 && (turns > 0 || !behindATime)
    }
  }

  /// Words that take a story one step on.
  private static let turns: Set = [
    "after", "afterwards", "eventually", "finally", "later", "meanwhile", "next", "once",
    "subsequently", "then", "thereafter", "until", "when", "whereupon",
  ]
}
