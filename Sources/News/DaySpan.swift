/// The days that something covers.
package struct DaySpan: Hashable, Sendable {
  package let first: CalendarDate
  package let last: CalendarDate

  /// Spans dates, in whatever order; nil if there is none.
  package init?(_ dates: [CalendarDate]) {
    guard let first = dates.min(), let last = dates.max() else { return nil }
    self.first = first
    self.last = last
  }

  /// In words that follow a noun: `of 2031-03-04`, `from 2031-03-04 to 2031-03-06`.
  package var words: String {
    first == last ? "of \(first.iso)" : "from \(first.iso) to \(last.iso)"
  }
}
