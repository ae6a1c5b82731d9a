/// A word or a number of a line that may hold a date.
struct DateToken {
  enum Kind {
    case number
    case month(Int)
    /// "de" and the like between the parts of a date.
    case filler
    /// A word that date lines have beside their date: Updated, GMT, Monday.
    case usual
    case other
  }

  let kind: Kind
  let start: Int
  let end: Int
  /// The number, if it is one.
  let value: Int
  /// Its length, if it is a number.
  let digits: Int
  /// The first byte between it and the token before that is not blank; a blank if there is none.
  let gap: UInt8
  let isAmericanClock: Bool

  /// A day's or a month's number.
  var number: Int? {
    if case .number = kind, digits <= 2 { return value }
    return nil
  }

  var isYear: Bool {
    if case .number = kind { return digits == 4 && (1800...2100).contains(value) }
    return false
  }

  var month: Int? {
    if case .month(let month) = kind { return month }
    return nil
  }

  /// Whether a date may begin with it: a number or a month.
  var opensDate: Bool {
    switch kind {
    case .number, .month: true
    case .filler, .usual, .other: false
    }
  }

  var isFiller: Bool {
    if case .filler = kind { return true }
    return false
  }

  /// The words and numbers of `bytes[start..<end]`; none if more than `most` words are no date's.
  static func tokens(
    in bytes: UnsafeBufferPointer<UInt8>,
    _ start: Int,
    _ end: Int,
    others most: Int = .max
  ) -> [DateToken] {
    var tokens: [DateToken] = []
    var others = 0
    tokens.reserveCapacity(12)
    var index = start
    var gap = UInt8(ascii: " ")
    while index < end {
      let byte = bytes[index]
      let first = index
      if Bytes.isDigit(byte) {
        while index < end, Bytes.isDigit(bytes[index]) { index += 1 }
        // A year with a clock glued to it: 20194:29.
        if index - first > 4, index - first <= 6, Bytes.at(index, in: bytes) == UInt8(ascii: ":") { index = first + 4 }
        tokens.append(number(bytes, first, index, gap: gap))
        gap = UInt8(ascii: " ")
      } else if isWord(byte) {
        while index < end, isWord(bytes[index]) { index += 1 }
        let token = word(bytes, first, index, gap: gap)
        if let token {
          if case .other = token.kind { others += 1 }
          if others > most { return [] }
          tokens.append(token)
        }
        gap = token == nil && byte >= 0x80 ? byte : UInt8(ascii: " ")
      } else {
        if gap == UInt8(ascii: " ") { gap = byte }
        index += 1
      }
    }
    return tokens
  }

  private static func isWord(_ byte: UInt8) -> Bool { Bytes.isLetter(byte) && byte != 0xC2 && byte != 0xE2 }

  private static func number(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ start: Int,
    _ end: Int,
    gap: UInt8
  ) -> DateToken {
    var value = 0
    for index in start..<min(end, start + 9) { value = value * 10 + Int(bytes[index] - 0x30) }
    return DateToken(
      kind: .number,
      start: start,
      end: end,
      value: value,
      digits: end - start,
      gap: gap,
      isAmericanClock: false
    )
  }

  /// A word; nil for the signs of year, month and day in Chinese and Japanese.
  private static func word(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ start: Int,
    _ end: Int,
    gap: UInt8
  ) -> DateToken? {
    if bytes[start] >= 0xE5, bytes[start] <= 0xE6, end - start == 3 { return nil }
    let value = Int(vocabulary.value(Folding.hash(bytes, start, end)))
    let isAmerican = value == clockValue
    let kind: Kind =
      switch value {
      case 0: .other
      case 1...12: .month(value)
      case fillerValue: .filler
      default: .usual
      }
    return DateToken(kind: kind, start: start, end: end, value: 0, digits: 0, gap: gap, isAmericanClock: isAmerican)
  }

  private static func hashes(_ words: String) -> [UInt64] {
    words.split(separator: " ").map { Folding.hash(String($0)) }
  }

  private static let fillerValue = 13
  private static let usualValue = 14
  private static let clockValue = 15

  /// All words by what they are; a month's name comes before all else.
  private static let vocabulary = WordTable(
    usual.map { ($0, UInt16(usualValue)) } + americanClocks.map { ($0, UInt16(clockValue)) }
      + fillers.map { ($0, UInt16(fillerValue)) } + MonthNames.hashes
  )

  private static let fillers = hashes("de del do of st nd rd th")
  private static let americanClocks = hashes("am pm est edt et pst pdt pt cst cdt ct mst mdt")
  private static let usual = hashes(
    """
    updated update published publish posted created modified last date at on the a m p h gmt utc bst cet cest ist msk hkt jst \
    sgt aest uhr um h ago hours hour minutes minute min read first issued added stand aktualisiert veröffentlicht erstellt am vom \
    zuletzt publié publie mis à jour le actualizado publicado actualizada publicada em às a las hs atualizado aggiornato \
    pubblicato il alle ore обновлено опубликовано в г года time uk local since monday tuesday wednesday thursday friday saturday \
    sunday mon tue tues wed thu thur thurs fri sat sun montag dienstag mittwoch donnerstag freitag samstag sonntag mo di mi do fr \
    sa so lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo segunda terça \
    quarta quinta sexta feira lunedì martedì mercoledì giovedì venerdì sabato domenica понедельник вторник среда четверг пятница \
    суббота воскресенье day days week weeks month months year years yesterday today just now hr hrs mins secs second seconds     vor stunden stunde minuten tagen tag wochen gestern heute il y a heures heure jours hier aujourd hui hace horas hora días     ayer hoy há dias ontem hoje ore giorni fa ieri oggi час часа часов назад минут дня дней вчера сегодня dk saat önce
    """.split(separator: "\n").joined(separator: " ")
  )
}
