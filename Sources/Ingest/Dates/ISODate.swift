internal import News

/// Dates of digits alone, as ISO 8601 writes and shortens them: `20031231T101455Z`, `2003-335`, `2003-W52-3`, `-0312`.
///
/// Dates with two signs between their numbers are left to `LooseDate`.
enum ISODate {
  static func moment(_ tokens: [MomentToken]) -> Moment? {
    var rest = tokens[...]
    guard let date = date(&rest) else { return nil }
    while rest.first == .sign(" ") { rest.removeFirst() }
    if rest.first == .word("t") { rest.removeFirst() }
    guard !rest.isEmpty else { return Moment(date) }
    guard let clock = ClockTime(Array(rest)), clock.length == rest.count else { return nil }
    return Moment(date, second: clock.second, offset: clock.offset)
  }

  private static func date(_ rest: inout ArraySlice<MomentToken>) -> CalendarDate? {
    if rest.first == .sign("-") { return century(&rest) }
    guard case .number(let value, let digits)? = rest.first else { return nil }
    let second = rest.dropFirst(2).first
    switch digits {
    case 4 where rest.dropFirst().first == .sign("-") && second?.digits == 3:
      rest.removeFirst(3)
      return ordinal(value, second?.value ?? 0)
    case 4 where rest.dropFirst().first == .sign("-") && second == .word("w"):
      return week(value, &rest)
    case 5, 6, 7, 8, 12, 14: return compact(value, digits, &rest)
    case _: return nil
    }
  }

  /// `-0312`, `-03-12`: a month of this century.
  private static func century(_ rest: inout ArraySlice<MomentToken>) -> CalendarDate? {
    let parts = rest.dropFirst()
    guard case .number(let value, let digits)? = parts.first else { return nil }
    if digits == 4, parts.count == 1 {
      rest = []
      return CalendarDate(year: 2000 + value / 100, month: value % 100)
    }
    guard digits == 2, parts.count == 3, parts.dropFirst().first == .sign("-"), let month = parts.last,
      month.digits == 2, let number = month.value
    else { return nil }
    rest = []
    return CalendarDate(year: 2000 + value, month: number)
  }

  /// Digits without signs between them.
  private static func compact(_ value: Int, _ digits: Int, _ rest: inout ArraySlice<MomentToken>) -> CalendarDate? {
    rest.removeFirst()
    switch digits {
    case 5:
      // Years of two digits went out of ISO 8601 in 2004: other such numbers are none.
      let year = value / 1000
      return year >= 90 || year <= 9 ? ordinal(year + (year >= 90 ? 1900 : 2000), value % 1000) : nil
    case 6:
      return CalendarDate(year: LooseDate.year(value / 10_000, digits: 2), month: value / 100 % 100, day: value % 100)
    case 7: return ordinal(value / 1000, value % 1000)
    case 8: return CalendarDate(year: value / 10_000, month: value / 100 % 100, day: value % 100)
    case _:
      // The time of day stands behind the date.
      let isLong = digits == 14
      let clock = isLong ? value % 1_000_000 : value % 10_000 * 100
      let day = isLong ? value / 1_000_000 : value / 10_000
      rest.insert(.number(clock, digits: 6), at: rest.startIndex)
      return CalendarDate(year: day / 10_000, month: day / 100 % 100, day: day % 100)
    }
  }

  private static func ordinal(_ year: Int, _ day: Int) -> CalendarDate? {
    guard day >= 1, day <= 366, let start = CalendarDate(year: year, month: 1, day: 1),
      let date = Moment(start, second: (day - 1) * 86_400)?.day, date.year == year
    else { return nil }
    return date
  }

  /// `2003-W52-3`: the week with the year's first Thursday is its first.
  private static func week(_ year: Int, _ rest: inout ArraySlice<MomentToken>) -> CalendarDate? {
    let parts = Array(rest.dropFirst(3))
    guard let week = parts.first?.value, parts[0].digits == 2, (1...53).contains(week) else { return nil }
    var day = 1
    if parts.count > 2, parts[1] == .sign("-"), parts[2].digits == 1, let number = parts[2].value {
      day = number
      rest.removeFirst(6)
    } else {
      rest.removeFirst(4)
    }
    guard (1...7).contains(day), let fourth = CalendarDate(year: year, month: 1, day: 4), let start = Moment(fourth)
    else { return nil }
    // The day 0 was a Thursday.
    let weekday = ((start.seconds / 86_400 + 3) % 7 + 7) % 7
    return Moment(seconds: start.seconds + ((week - 1) * 7 + day - 1 - weekday) * 86_400)?.day
  }
}
