/// Place and day at the head of a dateline, before its agency or its dash.
struct DatelineHead {
  /// The place as written, if there is one.
  let place: (Int, Int)?
  /// The day as written, if there is one.
  let day: (Int, Int)?
  /// Whether it is a dateline's head without an agency, too: a place in capitals, or a day.
  let isSure: Bool
  /// Whether the place is in capitals.
  let isCapital: Bool
  /// Whether the place is a well-known city.
  let isCity: Bool

  var isEmpty: Bool { place == nil && day == nil }

  /// Reads `bytes[start..<end]`; nil if something stands there that no dateline has.
  init?(in bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) {
    var last = end
    while last > start, Self.isMark(bytes[last - 1]) { last -= 1 }
    guard last > start else {
      place = nil
      day = nil
      isSure = false
      isCapital = false
      isCity = false
      return
    }
    guard last - start <= 90 else { return nil }
    let hasDigit = bytes[start..<last].contains(where: Bytes.isDigit)
    let tokens = hasDigit ? DateToken.tokens(in: bytes, start, last) : []
    let monthIndex = tokens.lastIndex { $0.month != nil && $0.start >= start }
    var placeEnd = last
    var dayRun: (Int, Int)?
    if let monthIndex, let run = Self.day(tokens, monthIndex, last) {
      dayRun = run
      placeEnd = run.0
      while placeEnd > start, Self.isMark(bytes[placeEnd - 1]) { placeEnd -= 1 }
    }
    day = dayRun
    guard placeEnd > start else {
      place = nil
      isSure = dayRun != nil
      isCapital = false
      isCity = false
      return
    }
    guard let shape = PlaceShape(in: bytes, start, placeEnd) else { return nil }
    place = (start, Self.isShortened(bytes, start, placeEnd) ? placeEnd + 1 : placeEnd)
    isCapital = shape.isCapital
    isSure = shape.isCapital || dayRun != nil
    isCity = Cities.isCity(bytes, start, shape.firstEnd)
  }

  /// Whether the stop at `end` belongs to a state that is cut short: "DULUTH, Minn".
  private static func isShortened(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    let next = Bytes.at(end + 1, in: bytes)
    guard Bytes.at(end, in: bytes) == UInt8(ascii: "."), next == 0x20 || next == UInt8(ascii: ",") else { return false }
    var word = end
    while word > start, Bytes.isLetter(bytes[word - 1]) || bytes[word - 1] == UInt8(ascii: ".") { word -= 1 }
    return word > start + 2 && end - word <= 5 && Bytes.matches(", ", in: bytes, before: word)
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".")
  }

  /// The run of a month, its day and perhaps a year, if they end the head.
  private static func day(_ tokens: [DateToken], _ month: Int, _ end: Int) -> (Int, Int)? {
    var first = month
    var last = month
    if month > 0, tokens[month - 1].number != nil { first = month - 1 }
    while last + 1 < tokens.count, tokens[last + 1].number != nil || tokens[last + 1].isYear { last += 1 }
    guard last > first, last == tokens.count - 1 else { return nil }
    return (tokens[first].start, tokens[last].end)
  }
}
