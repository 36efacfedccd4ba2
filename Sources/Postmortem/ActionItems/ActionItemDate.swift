/// A calendar day that stands in an action item.
struct ActionItemDate: Sendable, Hashable {
  /// UTF-8 byte offsets into the typed text.
  var range: Range<Int>
  /// Nil where no year was typed and today is not known.
  var day: CalendarDate?
}
