import News

/// A day, and perhaps a time, as a page's data write it: ISO 8601, RFC 2822, seconds since 1970, or in words.
struct DatedWords {
  let day: CalendarDate
  /// All of it, where it has a time of day.
  let moment: Moment?

  /// Reads a date; nil for what holds none, or one before the web.
  init?(_ words: String) {
    let bytes = Array(words.utf8.prefix(200))
    guard let found = Self.iso(bytes) ?? Self.seconds(bytes) ?? Self.inWords(bytes), (1970...2100).contains(found.year),
      found.day != nil
    else {
      return nil
    }
    day = found
    let hasTime =
      bytes.count >= 16 && (bytes[10] == UInt8(ascii: "T") || bytes[10] == 0x20) && bytes[4] == UInt8(ascii: "-")
    moment = hasTime ? WrittenMoment.moment(words) : nil
  }

  /// `2031-05-06…`, `20310506…`.
  private static func iso(_ bytes: [UInt8]) -> CalendarDate? {
    func number(_ start: Int, _ count: Int) -> Int? {
      guard start + count <= bytes.count, bytes[start..<start + count].allSatisfy({ $0 &- 48 < 10 }) else { return nil }
      return bytes[start..<start + count].reduce(0) { $0 * 10 + Int($1) - 48 }
    }
    guard let year = number(0, 4) else { return nil }
    if bytes.count >= 10, bytes[4] == bytes[7],
      [UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: ".")].contains(bytes[4]),
      let month = number(5, 2), let day = number(8, 2)
    {
      return CalendarDate(year: year, month: month, day: day)
    }
    let isBare = bytes.count == 8 || bytes.count > 8 && !(bytes[8] &- 48 < 10) || bytes.count == 14 || bytes.count == 12
    guard isBare, (1990...2100).contains(year), let month = number(4, 2), let day = number(6, 2) else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  /// Seconds or thousandths since 1970.
  private static func seconds(_ bytes: [UInt8]) -> CalendarDate? {
    guard bytes.count == 10 || bytes.count == 13, bytes.allSatisfy({ $0 &- 48 < 10 }) else { return nil }
    let value = bytes.prefix(10).reduce(0) { $0 * 10 + Int($1) - 48 }
    // Days to the calendar, after Howard Hinnant's `civil_from_days`.
    let shifted = value / 86_400 + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let part = (5 * dayOfYear + 2) / 153
    let month = part < 10 ? part + 3 : part - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return CalendarDate(year: year, month: month, day: dayOfYear - (153 * part + 2) / 5 + 1)
  }

  private static func inWords(_ bytes: [UInt8]) -> CalendarDate? {
    bytes.withUnsafeBufferPointer { WrittenDate(in: $0, 0, $0.count)?.date }
  }
}
