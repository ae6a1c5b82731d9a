import News

/// Reads what stands after a field, or a word by itself.
struct FilterTermReader {
  private let scanner: FilterScanner

  init(_ scanner: FilterScanner) {
    self.scanner = scanner
  }

  /// The condition; there must be a value.
  func term(_ field: FilterField?, _ values: [FilterValue]) throws(FilterError) -> FilterTerm {
    switch field {
    case nil: .words(try each(values, word), .anywhere)
    case .title: .words(try each(values, word), .title)
    case .said: .words(try each(values, word), .said)
    case .country: .country(CountrySet(try each(values, country)))
    case .about: .about(CountrySet(try each(values, country)))
    case .speaker: .speaker(try each(values, speaker))
    case .outlet: .outlet(try each(values) { $0.text })
    case .date: .date(try each(values, date))
    case .newer: try newer(values)
    case .is: .state(try each(values) { value throws(FilterError) in try choice(value, .is) })
    case .has: .trait(try each(values) { value throws(FilterError) in try choice(value, .has) })
    case .quotes: .quotes(try each(values, quotes))
    }
  }

  /// What is read of each value, each thing once.
  private func each<Thing: Equatable>(
    _ values: [FilterValue],
    _ read: (FilterValue) throws(FilterError) -> Thing
  ) throws(FilterError) -> [Thing] {
    var things: [Thing] = []
    for value in values {
      let thing = try read(value)
      if things.count > 64 || !things.contains(thing) { things.append(thing) }
    }
    return things
  }

  private func fault(_ fault: FilterFault, _ value: FilterValue) -> FilterError {
    scanner.error(fault, value.range)
  }

  private func named(_ value: FilterValue) -> String {
    String(value.text.prefix(FilterLetters.longestNamed))
  }

  private func word(_ value: FilterValue) throws(FilterError) -> SoughtText {
    guard FilterLetters.hasWord(value.text) else { throw fault(.noWord(named(value)), value) }
    if value.isQuoted { return SoughtText(value.text) }
    let isPrefix = value.text.utf8.last == UInt8(ascii: "*")
    let text = isPrefix ? String(value.text.unicodeScalars.dropLast()) : value.text
    guard !text.utf8.contains(UInt8(ascii: "*")) else { throw fault(.misplacedStar, value) }
    if isPrefix, !FilterLetters.isPlain("\(text)s") { throw fault(.misplacedStar, value) }
    return SoughtText(text, isPrefix: isPrefix)
  }

  private func speaker(_ value: FilterValue) throws(FilterError) -> String {
    let stars: (UInt8) -> Bool = { $0 == UInt8(ascii: "*") }
    let text = String(
      decoding: Array(value.text.utf8.drop(while: stars).reversed().drop(while: stars).reversed()),
      as: UTF8.self
    )
    guard FilterLetters.hasWord(text) else { throw fault(.noWord(named(value)), value) }
    guard !text.utf8.contains(where: stars) else { throw fault(.misplacedStar, value) }
    return FilterLetters.tidied(Array(text.utf8))
  }

  private func country(_ value: FilterValue) throws(FilterError) -> CountryCode {
    let countries = CountryName.countries(called: value.text)
    if countries.count == 1 { return countries[0] }
    if countries.count > 1 { throw fault(.severalCountries(named(value), Array(countries.prefix(3))), value) }
    throw fault(.unknownCountry(named(value), near: CountryName.countries(near: value.text)), value)
  }

  private func date(_ value: FilterValue) throws(FilterError) -> DateSpan {
    let ends = value.text.split(separator: "..", maxSplits: 1, omittingEmptySubsequences: false)
    var days: [CalendarDate?] = []
    for end in ends {
      let day = CalendarDate(iso: end)
      guard day != nil || end.isEmpty && ends.count == 2 else {
        throw fault(.unknownValue(named(value), of: .date, near: nil), value)
      }
      days.append(day)
    }
    guard days.contains(where: { $0 != nil }) else {
      throw fault(.unknownValue(named(value), of: .date, near: nil), value)
    }
    guard let span = DateSpan(first: days.first ?? nil, last: days.last ?? nil) else {
      throw fault(.endsBeforeItBegins(named(value)), value)
    }
    return span
  }

  private func newer(_ values: [FilterValue]) throws(FilterError) -> FilterTerm {
    var oldest: (days: Int, age: Age)?
    for value in values {
      guard let unit = Age.Unit(rawValue: String(value.text.suffix(1)).lowercased()),
        let number = Self.number(value.text.dropLast()), let age = Age(number, unit)
      else { throw fault(.unknownValue(named(value), of: .newer, near: nil), value) }
      // Any of several ages is the oldest.
      if age.days > oldest?.days ?? 0 { oldest = (age.days, age) }
    }
    guard let oldest else { throw scanner.error(.missingValue(.newer), scanner.offset..<scanner.offset) }
    return .newer(oldest.age)
  }

  private func quotes(_ value: FilterValue) throws(FilterError) -> CountSpan {
    let text = value.text
    let digits = text.drop { "<>=".contains($0) }
    let number = Self.number(digits)
    let span: CountSpan? =
      switch text.prefix(text.count - digits.count) {
      case ">": number.flatMap { CountSpan($0 + 1, nil) }
      case ">=": number.flatMap { CountSpan($0, nil) }
      case "<": number.flatMap { CountSpan(0, $0 - 1) }
      case "<=": number.flatMap { CountSpan(0, $0) }
      case "=": number.flatMap { CountSpan($0, $0) }
      case "": number.flatMap { CountSpan($0, $0) } ?? Self.range(digits)
      case _: nil
      }
    guard let span else { throw fault(.unknownValue(named(value), of: .quotes, near: nil), value) }
    return span
  }

  private static func range(_ text: Substring) -> CountSpan? {
    let ends = text.split(separator: "..", maxSplits: 1, omittingEmptySubsequences: false)
    guard ends.count == 2, !ends[0].isEmpty || !ends[1].isEmpty else { return nil }
    guard let lowest = ends[0].isEmpty ? 0 : number(ends[0]) else { return nil }
    if ends[1].isEmpty { return CountSpan(lowest, nil) }
    return number(ends[1]).flatMap { CountSpan(lowest, $0) }
  }

  /// Digits, few enough for any number of quotes or days.
  private static func number(_ text: Substring) -> Int? {
    guard !text.isEmpty, text.utf8.count <= 9, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(text)
  }

  private func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ value: FilterValue,
    _ field: FilterField
  ) throws(FilterError) -> Choice {
    if let choice = Choice(rawValue: value.text.lowercased()) { return choice }
    let names = Choice.allCases.map { ($0.rawValue, $0.rawValue) }
    let near = NearMiss.nearest(to: value.text, among: names, most: 1).first
    throw fault(.unknownValue(named(value), of: field, near: near), value)
  }
}
