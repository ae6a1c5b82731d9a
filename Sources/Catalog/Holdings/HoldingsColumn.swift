/// A column of the holdings, as the library keeps it: a blob for each 65 536 numbers.
package enum HoldingsColumn: String, CaseIterable, Hashable, Sendable {
  /// `CalendarDate.ordinal`, or 0: 32 bits an article.
  case date
  /// `Moment.minuteOfDay`, or 0: 16 bits an article.
  case time
  /// The number of the outlet, or 0: 32 bits an article.
  case outlet
  /// The number of quotes, 65 535 for that many or more: 16 bits an article.
  case quotes
  /// The number of the story, or 0: 32 bits an article.
  case story

  /// Bytes an article.
  package var width: Int {
    switch self {
    case .date, .outlet, .story: 4
    case .time, .quotes: 2
    }
  }
}
