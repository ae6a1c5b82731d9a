/// Days counted in a row (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms").
extension CalendarDate {
  /// Days since the first of March of the year 0; of a month or year, those of its first day.
  package var dayNumber: Int {
    let (month, day) = (month ?? 1, day ?? 1)
    let shifted = month > 2 ? year : year - 1
    let (era, yearOfEra) = shifted.quotientAndRemainder(dividingBy: 400)
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
  }

  /// The day of a number; nil for one before the year 1 or after 9999.
  package init?(dayNumber: Int) {
    guard (306..<3_652_365).contains(dayNumber) else { return nil }
    let (era, day) = dayNumber.quotientAndRemainder(dividingBy: 146_097)
    let yearOfEra = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365
    let dayOfYear = day - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    self.init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
      month: month,
      day: dayOfYear - (153 * shifted + 2) / 5 + 1
    )
  }
}
