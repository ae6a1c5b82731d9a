import News

/// The length of time that a bar of a timeline stands for.
package enum TimelineStep: String, CaseIterable, Hashable, Sendable {
  case day
  /// From Monday to Sunday.
  case week
  case month
  case year

  /// The next shorter one, or nil.
  package var finer: TimelineStep? {
    switch self {
    case .day: nil
    case .week: .day
    case .month: .week
    case .year: .month
    }
  }

  /// The next longer one, or nil.
  package var coarser: TimelineStep? {
    switch self {
    case .day: .week
    case .week: .month
    case .month: .year
    case .year: nil
    }
  }

  /// The number of the period that a date lies in; nil if the date does not tell.
  ///
  /// Periods that follow one another have numbers that do.
  func period(of date: CalendarDate) -> Int? {
    switch self {
    case .day: date.day.map { _ in date.dayNumber }
    // The day of number 5 was a Monday.
    case .week: date.day.map { _ in (date.dayNumber + 2) / 7 }
    case .month: date.month.map { date.year * 12 + $0 - 1 }
    case .year: date.year
    }
  }

  /// The days of some periods in a row; nil if no calendar has them.
  func span(from first: Int, through last: Int) -> DateSpan? {
    switch self {
    case .day: DateSpan(first: CalendarDate(dayNumber: first), last: CalendarDate(dayNumber: last))
    case .week: DateSpan(first: CalendarDate(dayNumber: first * 7 - 2), last: CalendarDate(dayNumber: last * 7 + 4))
    case .month: DateSpan(first: Self.month(first), last: Self.month(last))
    case .year: DateSpan(first: CalendarDate(year: first), last: CalendarDate(year: last))
    }
  }

  private static func month(_ number: Int) -> CalendarDate? {
    CalendarDate(year: number / 12, month: number % 12 + 1)
  }
}
