import News

/// A date as a page writes it, in one of many forms: `Nov. 20, 2019`, `20. April 2020`, `05-09-2023`, `2020年2月19日`.
struct WrittenDate {
  let date: CalendarDate
  /// From its first digit or letter to its last.
  let range: TextRange

  /// Reads the first whole date in `bytes[start..<end]`, of which at most 160 bytes are looked at.
  init?(in bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) {
    self.init(DateToken.tokens(in: bytes, start, min(end, start + 160)))
  }

  /// Reads the first whole date in a line's words and numbers.
  init?(_ tokens: [DateToken]) {
    for index in tokens.indices {
      guard let found = Self.read(tokens, at: index) else { continue }
      date = found.date
      range = TextRange(tokens[index].start, tokens[index + found.length - 1].end)
      return
    }
    return nil
  }

  private typealias Found = (date: CalendarDate, length: Int)

  private static func read(_ tokens: [DateToken], at index: Int) -> Found? {
    guard index + 2 < tokens.count, tokens[index].opensDate else { return nil }
    let (first, second, third) = (tokens[index], tokens[index + 1], tokens[index + 2])
    // 2019-11-20, 2019/11/20, 2020年2月19日
    if first.isYear, let month = second.number, let day = third.number, second.gap == third.gap || second.gap == 0xE5 {
      guard second.gap != 0x20 else { return nil }
      return CalendarDate(year: first.value, month: month, day: day).map { ($0, 3) }
    }
    if let month = first.month, let day = second.number, third.isYear, third.gap != UInt8(ascii: ":") {
      return CalendarDate(year: third.value, month: month, day: day).map { ($0, 3) }
    }
    // March 2nd, 2031
    if let month = first.month, let day = second.number, third.isFiller, index + 3 < tokens.count,
      tokens[index + 3].isYear
    {
      return CalendarDate(year: tokens[index + 3].value, month: month, day: day).map { ($0, 4) }
    }
    if let day = first.number, let month = second.month {
      // 13 de septiembre de 2023
      let year = third.isFiller && index + 3 < tokens.count ? tokens[index + 3] : third
      guard year.isYear else { return nil }
      return CalendarDate(year: year.value, month: month, day: day).map { ($0, third.isFiller ? 4 : 3) }
    }
    if let day = first.number, second.isFiller, let month = third.month, index + 3 < tokens.count {
      let year = tokens[index + 3].isFiller && index + 4 < tokens.count ? tokens[index + 4] : tokens[index + 3]
      guard year.isYear else { return nil }
      return CalendarDate(year: year.value, month: month, day: day).map { ($0, tokens[index + 3].isFiller ? 5 : 4) }
    }
    return figures(tokens, first, second, third).map { ($0, 3) }
  }

  /// 28.04.2020, 27/09/2023, 11/19/19, 05-09-2023.
  private static func figures(
    _ tokens: [DateToken],
    _ first: DateToken,
    _ second: DateToken,
    _ third: DateToken
  ) -> CalendarDate? {
    guard let one = first.number, let two = second.number, let last = third.number ?? (third.isYear ? third.value : nil)
    else { return nil }
    guard second.gap == third.gap, [UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "-")].contains(second.gap)
    else { return nil }
    guard third.isYear || third.digits == 2 && second.gap != UInt8(ascii: "-") else { return nil }
    let year = third.isYear ? last : 2000 + last
    let isMonthFirst = two > 12 || (one <= 12 && second.gap == UInt8(ascii: "/") && isAmerican(tokens, third))
    return isMonthFirst
      ? CalendarDate(year: year, month: one, day: two) : CalendarDate(year: year, month: two, day: one)
  }

  /// Whether the line's clock is American; a year of two digits is a sign of it, too.
  private static func isAmerican(_ tokens: [DateToken], _ year: DateToken) -> Bool {
    !year.isYear || tokens.contains { $0.isAmericanClock }
  }
}
