extension ActionItemDate {
  /// Every day a text states, in order.
  ///
  /// A day that can be read two ways counts as stated.
  static func find(in text: String, today: CalendarDate?) -> [ActionItemDate] {
    DateReader.mentions(in: text).compactMap { mention in
      switch mention.reading {
      case .impossible: nil
      case .relative(let days) where days < 0: nil
      default: ActionItemDate(range: mention.range, day: mention.date(today: today))
      }
    }
  }
}
