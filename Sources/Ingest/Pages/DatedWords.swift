import News

/// A day, and perhaps a time, as a page writes it: ISO 8601, RFC 2822, seconds since 1970, or in words.
struct DatedWords {
  let day: CalendarDate
  /// All of it, where it has a time of day.
  let moment: Moment?

  /// Reads a date that may stand among other words; nil for what holds none, or one before 1970.
  init?(_ words: String) {
    self.init(words) { Self.inWords($0) }
  }

  /// Reads words that are to be a date and little else, so that any form and language is known.
  init?(field words: String) {
    self.init(words) { bytes in
      Self.inWords(bytes) ?? (Self.isWhole(bytes) ? WrittenMoment.moment(words).flatMap(\.day) : nil)
    }
  }

  private init?(_ words: String, else read: ([UInt8]) -> CalendarDate?) {
    let bytes = Array(words.utf8.prefix(200))
    let found = Self.iso(bytes) ?? Self.seconds(bytes) ?? read(bytes)
    guard let found, (1970...2100).contains(found.year), found.day != nil else { return nil }
    day = found
    let hasTime =
      bytes.count >= 16 && (bytes[10] == UInt8(ascii: "T") || bytes[10] == 0x20) && bytes[4] == UInt8(ascii: "-")
    moment = hasTime ? WrittenMoment.moment(words) : nil
  }

  /// Whether short words hold a day, too, and not only a year and a month: three numbers, or two and a name.
  private static func isWhole(_ bytes: [UInt8]) -> Bool {
    guard bytes.count <= 80 else { return false }
    let digits = bytes.split { !($0 &- 48 < 10) }.count
    let hasLetters = bytes.contains { $0 | 0x20 &- 97 < 26 || $0 >= 0x80 }
    return digits >= 3 || hasLetters && digits != 1
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
    return Moment(seconds: bytes.prefix(10).reduce(0) { $0 * 10 + Int($1) - 48 })?.day
  }

  private static func inWords(_ bytes: [UInt8]) -> CalendarDate? {
    bytes.withUnsafeBufferPointer { WrittenDate(in: $0, 0, $0.count)?.date }
  }
}
