/// A length of time spoken of in a text.
public struct DurationMention: Sendable, Hashable {
  /// The UTF-8 bytes of the number and its unit, words such as `about` before it left out.
  public let range: Range<Int>
  /// Rounded to the minute.
  public let duration: Duration
  /// Whether the words before it say that it is not exact: `about`, `almost`, `over`, `~`.
  public let isApproximate: Bool

  /// Notes a length of time spoken of.
  public init(range: Range<Int>, duration: Duration, isApproximate: Bool) {
    self.range = range
    self.duration = duration
    self.isApproximate = isApproximate
  }
}

extension Duration {
  /// The lengths of time that `text` speaks of, in order, in digits or in words.
  ///
  /// `38 minutes`, `1h 5m`, `2.5 hours`, `about two hours`, `an hour and a half`. What comes back
  /// (`every 5 minutes`) and rates (`300 an hour`) are left out, as are lengths under half a minute.
  public static func find(in text: String) -> [DurationMention] {
    let lexemes = Lexemes(text)
    var mentions: [DurationMention] = []
    var index = 0
    while index < lexemes.count {
      guard let (seconds, end) = DurationReading.match(lexemes, at: index) else {
        index += 1
        continue
      }
      let start = index
      index = end
      guard seconds >= 30, !lexemes.isRecurring(start) else { continue }
      mentions.append(
        DurationMention(
          range: lexemes.span(start..<end), duration: Duration(minutes: (seconds + 30) / 60),
          isApproximate: lexemes.isApproximate(start)))
    }
    return mentions
  }
}
