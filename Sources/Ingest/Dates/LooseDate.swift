internal import News

/// A moment whose parts are told by what they are, not by where they stand.
struct LooseDate {
  private struct Part {
    let value: Int
    let digits: Int
    /// The sign before it.
    let gap: MomentToken
  }

  private var numbers: [Part] = []
  private var month: Int?
  private var clock: ClockTime?
  private var half: DayHalf?
  private var isKorean = false
  /// How many words nobody knows here.
  private var strangers = 0
  private static let mostStrangers = 3

  /// Takes in what the tokens say; nil where they cannot be a moment.
  init?(_ tokens: [MomentToken]) {
    var index = 0
    var gap = MomentToken.sign(" ")
    while index < tokens.count {
      let token = tokens[index]
      switch token {
      case .number(let value, let digits):
        if clock == nil, Self.opensClock(tokens, index) {
          guard let clock = ClockTime(Array(tokens[index...])) else { return nil }
          self.clock = clock
          index += clock.length
          gap = .sign(" ")
          continue
        }
        numbers.append(Part(value: value, digits: digits, gap: gap))
      case .word(let word): take(word)
      case .sign: break
      }
      if token != .sign(" ") || gap.value != nil { gap = token }
      index += 1
    }
    guard numbers.count <= 4, strangers <= Self.mostStrangers else { return nil }
  }

  /// Whether a time of day begins here.
  private static func opensClock(_ tokens: [MomentToken], _ index: Int) -> Bool {
    guard tokens[index].digits <= 2, index + 1 < tokens.count else { return false }
    if tokens[index + 1] == .sign(":") { return true }
    // 11 pm
    let next = tokens[index + 1] == .sign(" ") && index + 2 < tokens.count ? tokens[index + 2] : tokens[index + 1]
    return next == .word("am") || next == .word("pm")
  }

  /// Takes a word: the last month counts, as "mar." before "1 déc." is a Tuesday.
  private mutating func take(_ word: String) {
    if let month = MonthWords.month(word) {
      self.month = month
    } else if let half = DayHalf(word) {
      self.half = half
      isKorean = word == "오전" || word == "오후"
    } else if !DateWords.contains(word), let month = MonthWords.month(beginning: word) {
      self.month = month
    } else if word.unicodeScalars.count > 4, !DateWords.contains(word) {
      strangers += 1
    }
  }

  /// The moment; nil for one that no calendar has.
  var moment: Moment? {
    guard let day = day() else { return nil }
    guard let clock else { return Moment(day) }
    var second = clock.second
    if half == .afternoon, second < 12 * 3600 { second += 12 * 3600 }
    if half == .morning, second >= 12 * 3600, second < 13 * 3600 { second -= 12 * 3600 }
    let offset = clock.hasZone || !isKorean ? clock.offset : 9 * 3600
    return Moment(day, second: second, offset: offset)
  }

  private func day() -> CalendarDate? {
    if let month { return named(month) }
    guard numbers.count >= 3 else { return short() }
    let (first, second, third) = (numbers[0], numbers[1], numbers[2])
    if first.digits == 4 { return CalendarDate(year: first.value, month: second.value, day: third.value) }
    guard first.digits <= 2, second.digits <= 2, third.digits == 2 || third.digits == 4 else { return nil }
    // 03-12-31
    if third.digits == 2, second.gap == .sign("-") {
      return CalendarDate(year: Self.year(first.value, digits: 2), month: second.value, day: third.value)
    }
    let year = Self.year(third.value, digits: third.digits)
    // 03/30/2020, but 30.03.2020; where the signs mislead, the number that can be no month is the day.
    let isMonthFirst = second.gap == .sign("/") ? first.value <= 12 : second.value > 12
    return isMonthFirst
      ? CalendarDate(year: year, month: first.value, day: second.value)
      : CalendarDate(year: year, month: second.value, day: first.value)
  }

  /// A date with a month's name.
  private func named(_ month: Int) -> CalendarDate? {
    guard let first = numbers.first else { return nil }
    guard numbers.count >= 2 else { return first.digits == 4 ? CalendarDate(year: first.value, month: month) : nil }
    let isYearFirst = first.digits == 4 || first.value > 31
    let (year, day) = isYearFirst ? (first, numbers[1]) : (numbers[1], first)
    guard year.digits == 2 || year.digits == 4, day.digits <= 2 else { return nil }
    let number = Self.year(year.value, digits: year.digits)
    if let date = CalendarDate(year: number, month: month, day: day.value) { return date }
    // 31 June is the day after the 30th.
    guard (29...31).contains(day.value), let start = CalendarDate(year: number, month: month, day: 1) else {
      return nil
    }
    return Moment(start, second: (day.value - 1) * 86_400)?.day
  }

  /// A month or a year alone.
  private func short() -> CalendarDate? {
    guard clock == nil, strangers == 0, let first = numbers.first else { return nil }
    guard numbers.count == 2 else {
      return first.digits == 4 && (1000...2999).contains(first.value) ? CalendarDate(year: first.value) : nil
    }
    if first.digits == 4 { return CalendarDate(year: first.value, month: numbers[1].value) }
    // "4 min read, 2031" is no month.
    guard case .sign(let sign) = numbers[1].gap, ["/", "-", ".", " "].contains(sign) else { return nil }
    return numbers[1].digits == 4 ? CalendarDate(year: numbers[1].value, month: first.value) : nil
  }

  /// A year as it is meant: two digits are 1969…2068, as in mail.
  static func year(_ value: Int, digits: Int) -> Int {
    guard digits == 2 else { return value }
    return value + (value >= 69 ? 1900 : 2000)
  }
}
