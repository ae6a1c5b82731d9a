package import News

/// A number of days, weeks, months or years back from today.
package struct Age: Hashable, Sendable {
  package enum Unit: String, CaseIterable, Hashable, Sendable {
    case days = "d"
    case weeks = "w"
    case months = "m"
    case years = "y"
  }

  /// More of any unit is not asked for.
  static let most = 9_999

  package let number: Int
  package let unit: Unit

  /// Creates an age; nil for a number that is not in 1…9999.
  package init?(_ number: Int, _ unit: Unit) {
    guard (1...Self.most).contains(number) else { return nil }
    self.number = number
    self.unit = unit
  }

  /// About as many days, to compare ages by.
  var days: Int {
    switch unit {
    case .days: number
    case .weeks: number * 7
    case .months: number * 61 / 2
    case .years: number * 365
    }
  }

  /// As it is typed: `2w`.
  package var text: String { "\(number)\(unit.rawValue)" }

  /// The day so long before `today`; the first day that there is if it would be earlier.
  package func day(before today: CalendarDate) -> CalendarDate? {
    let (month, day) = (today.month ?? 1, today.day ?? 1)
    switch unit {
    case .days: return CalendarDate(dayNumber: today.dayNumber - number) ?? Self.firstDay
    case .weeks: return CalendarDate(dayNumber: today.dayNumber - number * 7) ?? Self.firstDay
    case .months, .years:
      let months = today.year * 12 + month - 1 - number * (unit == .years ? 12 : 1)
      guard months >= 12 else { return Self.firstDay }
      // The last day of a month that is shorter.
      return (0..<4).lazy.compactMap {
        CalendarDate(year: months / 12, month: months % 12 + 1, day: max(1, day - $0))
      }.first
    }
  }

  private static let firstDay = CalendarDate(year: 1, month: 1, day: 1)
}
