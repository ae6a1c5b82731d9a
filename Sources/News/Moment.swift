/// A point in time as a source gives it: to the second, or only the day where it says no more.
package struct Moment: Hashable, Sendable, Comparable {
  /// Seconds since the beginning of 1970 in UTC, without leap seconds; of a day alone its beginning.
  package let seconds: Int
  /// Whether the time of day is known.
  package let hasTime: Bool
  /// How many seconds the clock that it was read from is ahead of UTC.
  package let offset: Int

  /// Creates a moment; nil for one that lies outside the years 1…9999.
  package init?(seconds: Int, hasTime: Bool = true, offset: Int = 0) {
    guard (Self.first...Self.last).contains(seconds), (-86_400...86_400).contains(offset) else { return nil }
    self.seconds = seconds
    self.hasTime = hasTime
    self.offset = offset
  }

  /// Creates a moment of the calendar; a month or a year begins with its first day.
  ///
  /// - Parameters:
  ///   - date: the day.
  ///   - second: seconds since its midnight, also past its end; nil if unknown.
  ///   - offset: how many seconds the clock is ahead of UTC.
  package init?(_ date: CalendarDate, second: Int? = nil, offset: Int = 0) {
    guard (-100_000_000...100_000_000).contains(second ?? 0), (-86_400...86_400).contains(offset) else { return nil }
    let midnight = Self.days(date.year, date.month ?? 1, date.day ?? 1) * 86_400
    self.init(seconds: midnight + (second ?? 0) - offset, hasTime: second != nil, offset: offset)
  }

  /// The day of the calendar where it was written.
  package var day: CalendarDate? {
    let (year, month, day) = Self.calendar(of: seconds + offset)
    return CalendarDate(year: year, month: month, day: day)
  }

  /// The moment as ISO 8601 writes it: `2025-09-05T14:30:00Z`, a day alone as its midnight.
  package var iso: String {
    let (year, month, day) = Self.calendar(of: seconds)
    let second = seconds - seconds.flooredQuotient(86_400) * 86_400
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let years = String(repeating: "0", count: max(0, 4 - "\(year)".utf8.count)) + "\(year)"
    let day24 = "\(two(second / 3600)):\(two(second / 60 % 60)):\(two(second % 60))Z"
    return "\(years)-\(two(month))-\(two(day))T" + day24
  }

  /// The moment as ISO 8601 writes it by the clock that it was read from: `2025-09-05T16:30:00+02:00`; a day alone as
  /// `2025-09-05`.
  ///
  /// Clocks that are ahead by no whole minutes, or by a day, count as UTC.
  package var written: String {
    guard hasTime, offset % 60 == 0, abs(offset) < 86_400 else { return hasTime ? iso : day?.iso ?? iso }
    guard offset != 0, let local = Moment(seconds: seconds + offset) else { return iso }
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let ahead = abs(offset) / 60
    return local.iso.dropLast() + (offset < 0 ? "-" : "+") + two(ahead / 60) + ":" + two(ahead % 60)
  }

  /// A number that orders moments of one day by the clock of UTC, to the minute: 1…4320; 0 where the time is not known.
  package var minuteOfDay: Int {
    guard hasTime else { return 0 }
    let midnight = (seconds + offset).flooredQuotient(86_400) * 86_400
    // By the offset, a moment of a day may lie in the day before or after it.
    return (seconds - midnight).flooredQuotient(60) + 1_441
  }

  package static func < (left: Moment, right: Moment) -> Bool {
    left.seconds < right.seconds
  }

  private static let first = days(1, 1, 1) * 86_400
  private static let last = days(10_000, 1, 1) * 86_400 - 1

  /// Days from 1970-01-01 to a day of the Gregorian calendar (Howard Hinnant, "chrono-Compatible Low-Level Date
  /// Algorithms", 2013).
  private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let year = month <= 2 ? year - 1 : year
    let era = year.flooredQuotient(400)
    let ofEra = year - era * 400
    let ofYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + ofEra * 365 + ofEra / 4 - ofEra / 100 + ofYear - 719_468
  }

  private static func calendar(of seconds: Int) -> (year: Int, month: Int, day: Int) {
    let days = seconds.flooredQuotient(86_400) + 719_468
    let era = days.flooredQuotient(146_097)
    let ofEra = days - era * 146_097
    let year = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * year + year / 4 - year / 100)
    let shifted = (5 * ofYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    return (year + era * 400 + (month <= 2 ? 1 : 0), month, ofYear - (153 * shifted + 2) / 5 + 1)
  }
}

extension Int {
  /// The quotient, rounded down below zero too; the divisor must be positive.
  fileprivate func flooredQuotient(_ divisor: Int) -> Int {
    let quotient = self / divisor
    return self % divisor < 0 ? quotient - 1 : quotient
  }
}
