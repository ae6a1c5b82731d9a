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
    case .days: return Self.day(Self.dayNumber(today.year, month, day) - number)
    case .weeks: return Self.day(Self.dayNumber(today.year, month, day) - number * 7)
    case .months, .years:
      let months = today.year * 12 + month - 1 - number * (unit == .years ? 12 : 1)
      guard months >= 12 else { return CalendarDate(year: 1, month: 1, day: 1) }
      // The last day of a month that is shorter.
      return (0..<4).lazy.compactMap {
        CalendarDate(year: months / 12, month: months % 12 + 1, day: max(1, day - $0))
      }.first
    }
  }

  /// Days since the first of March of the year 0 (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms").
  private static func dayNumber(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let shifted = month > 2 ? year : year - 1
    let (era, yearOfEra) = shifted.quotientAndRemainder(dividingBy: 400)
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
  }

  private static func day(_ number: Int) -> CalendarDate? {
    // The first of January of the year 1.
    guard number > 306 else { return CalendarDate(year: 1, month: 1, day: 1) }
    let (era, day) = number.quotientAndRemainder(dividingBy: 146_097)
    let yearOfEra = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365
    let dayOfYear = day - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    return CalendarDate(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
      month: month,
      day: dayOfYear - (153 * shifted + 2) / 5 + 1
    )
  }
}
