/// A day of the calendar, or a month or a year where the source gives no more.
///
/// Ordered by time; a month comes before its days, a year before its months.
package struct CalendarDate: Hashable, Sendable, Comparable {
  package let year: Int
  /// 1…12, or nil where only the year is known.
  package let month: Int?
  /// 1…31, or nil where only the month is known.
  package let day: Int?

  /// Creates a date; nil for one that no calendar has (year 1…9999, the month's own number of days).
  package init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard (1...9999).contains(year) else { return nil }
    if let month {
      guard (1...12).contains(month) else { return nil }
      if let day, !(1...Self.days(in: month, of: year)).contains(day) { return nil }
    } else if day != nil {
      return nil
    }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `2025-09-05`, `2025-09` or `2025`; nil for anything else.
  package init?(iso text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count), parts[0].utf8.count == 4 else { return nil }
    var numbers: [Int] = []
    for (index, part) in parts.enumerated() {
      guard index == 0 || part.utf8.count == 2, part.utf8.allSatisfy({ (48...57).contains($0) }), let number = Int(part)
      else { return nil }
      numbers.append(number)
    }
    self.init(
      year: numbers[0],
      month: numbers.count > 1 ? numbers[1] : nil,
      day: numbers.count > 2 ? numbers[2] : nil
    )
  }

  /// The date as ISO 8601 writes it: `2025-09-05`, `2025-09` or `2025`.
  package var iso: String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
    return ([padded(year, 4)] + [month, day].compactMap { $0.map { padded($0, 2) } }).joined(separator: "-")
  }

  /// One number that orders like the date: year, month, day, with 0 for what is unknown.
  package var ordinal: Int32 {
    Int32(year * 10_000 + (month ?? 0) * 100 + (day ?? 0))
  }

  package static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    left.ordinal < right.ordinal
  }

  private static func days(in month: Int, of year: Int) -> Int {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  }
}
