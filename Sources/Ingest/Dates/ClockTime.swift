/// A time of day with its zone: `10:14:55.5-08:00`, `3:07pm`, `1:55 PM EST`, `235658Z`.
struct ClockTime {
  /// Seconds since midnight.
  let second: Int
  /// Seconds that its zone is ahead of UTC; 0 where it names none.
  let offset: Int
  /// Whether it names a zone.
  let hasZone: Bool
  /// How many tokens it takes.
  let length: Int

  /// Reads the time that `tokens` begin with; nil for none, and for one that no clock shows.
  init?(_ tokens: [MomentToken]) {
    var index = 0
    guard case .number(let first, let digits)? = tokens.first else { return nil }
    var parts = [first]
    if digits == 6 || digits == 4 {
      parts = digits == 6 ? [first / 10_000, first / 100 % 100, first % 100] : [first / 100, first % 100]
      index = 1
    } else {
      guard digits <= 2 else { return nil }
      index = 1
      while parts.count < 3, index + 1 < tokens.count, tokens[index] == .sign(":"), let part = tokens[index + 1].value {
        guard tokens[index + 1].digits <= 2 else { return nil }
        parts.append(part)
        index += 2
      }
      // 12時
      if parts.count < 3, index < tokens.count, tokens[index] == .sign(":"), index + 1 == tokens.count { index += 1 }
    }
    if index + 1 < tokens.count, tokens[index] == .sign(".") || tokens[index] == .sign(","),
      tokens[index + 1].digits > 0
    {
      index += 2
    }
    let half = Self.half(tokens, &index)
    guard parts.count > 1 || half != nil else { return nil }
    guard let second = Self.second(parts, half) else { return nil }
    guard let zone = Self.zone(tokens, &index) else { return nil }
    self.second = second
    (offset, hasZone) = (zone.offset, zone.isNamed)
    length = index
  }

  /// Seconds since midnight; 24:00 is the next day's beginning, a leap second the one before it.
  private static func second(_ parts: [Int], _ half: DayHalf?) -> Int? {
    var hour = parts[0]
    let (minute, second) = (parts.count > 1 ? parts[1] : 0, parts.count > 2 ? parts[2] : 0)
    if let half, hour <= 12 { hour = hour % 12 + (half == .afternoon ? 12 : 0) }
    guard hour < 24 || hour == 24 && minute == 0 && second == 0, minute < 60, second <= 60 else { return nil }
    return hour * 3600 + minute * 60 + min(second, 59)
  }

  private static func half(_ tokens: [MomentToken], _ index: inout Int) -> DayHalf? {
    var at = index
    if at < tokens.count, tokens[at] == .sign(" ") { at += 1 }
    guard at < tokens.count, case .word(let word) = tokens[at] else { return nil }
    if let half = DayHalf(word) {
      index = at + 1
      return half
    }
    // p.m.
    guard let half = DayHalf(word + "m"), at + 1 < tokens.count, tokens[at + 1] == .word("m") else { return nil }
    index = at + 2
    return half
  }

  /// The zone after a time; nil where a sign announces one that is none.
  private static func zone(_ tokens: [MomentToken], _ index: inout Int) -> (offset: Int, isNamed: Bool)? {
    var offset = 0
    var isNamed = false
    var at = index
    if at < tokens.count, tokens[at] == .sign(" ") { at += 1 }
    if at < tokens.count, case .word(let word) = tokens[at], let seconds = ZoneNames.seconds(word) {
      offset = seconds
      isNamed = true
      index = at + 1
      at = index
      if at < tokens.count, tokens[at] == .sign(" ") { at += 1 }
    }
    guard at + 1 < tokens.count, let sign = sign(tokens[at]) else { return (offset, isNamed) }
    // `16:29 - Monday` has no zone; `+zz:00` is none.
    guard case .number(let value, let digits) = tokens[at + 1] else {
      if case .word = tokens[at + 1] { return nil }
      return (offset, isNamed)
    }
    var (hours, minutes) = (value, 0)
    var end = at + 2
    if digits == 4 || digits == 3 {
      (hours, minutes) = (value / 100, value % 100)
    } else if digits > 4 {
      return nil
    }
    if digits <= 2, end < tokens.count, tokens[end] == .sign(":") {
      guard end + 1 < tokens.count, let value = tokens[end + 1].value else { return nil }
      minutes = value
      end += 2
    }
    guard hours < 24, minutes < 60 else { return nil }
    index = end
    return (offset + sign * (hours * 3600 + minutes * 60), true)
  }

  private static func sign(_ token: MomentToken) -> Int? {
    switch token {
    case .sign("+"): 1
    case .sign("-"), .sign("\u{2212}"), .sign("\u{2013}"): -1
    case .sign, .number, .word: nil
    }
  }
}
