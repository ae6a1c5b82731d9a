import News

/// A dateline as Chinese and Japanese papers write it: `新华社北京11月17日电`, `【ロンドン＝岡田浩幸】`.
struct EasternDateline {
  let dateline: Dateline

  /// Reads what `bytes[start..<end]` begins with; nil without such a dateline.
  init?(in bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) {
    guard end - start > 6, (0xE3...0xE9).contains(bytes[start]) else { return nil }
    if Bytes.matches("【", in: bytes, at: start) {
      self.init(bracketedIn: bytes, start, end)
    } else {
      self.init(wiredIn: bytes, start, end)
    }
  }

  private init?(bracketedIn bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) {
    var equals: Int?
    for index in stride(from: start + 3, to: min(end - 2, start + 90), by: 1) {
      if Bytes.matches("＝", in: bytes, at: index) { equals = index }
      guard Bytes.matches("】", in: bytes, at: index) else { continue }
      guard let equals else { return nil }
      let place = String(decoding: bytes[(start + 3)..<equals], as: UTF8.self)
      dateline = Dateline(range: TextRange(start, index + 3), place: place, day: nil, agency: nil)
      return
    }
    return nil
  }

  /// An agency, a place, a day and the word for "wired".
  private init?(wiredIn bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) {
    guard let agency = Self.agencies.first(where: { Bytes.matches($0, in: bytes, at: start) }) else { return nil }
    let agencyEnd = start + agency.utf8CodeUnitCount
    var digit = agencyEnd
    let limit = min(end, agencyEnd + 60)
    while digit < limit, !Bytes.isDigit(bytes[digit]) { digit += 1 }
    guard digit < limit else { return nil }
    var index = digit
    while index < min(end, digit + 24), !Bytes.matches("电", in: bytes, at: index),
      !Bytes.matches("電", in: bytes, at: index)
    {
      index += 1
    }
    guard index < min(end, digit + 24) else { return nil }
    let place = String(decoding: bytes[agencyEnd..<digit], as: UTF8.self)
    let day = String(decoding: bytes[digit..<index], as: UTF8.self)
    var last = index + 3
    while last < end, Bytes.blankLength(bytes, at: last) > 0 { last += Bytes.blankLength(bytes, at: last) }
    dateline = Dateline(
      range: TextRange(start, min(last, end)),
      place: place.isEmpty ? nil : place,
      day: day,
      agency: agency.description
    )
  }

  private static let agencies: [StaticString] = ["新华社", "新華社", "中新社", "中新网", "人民网", "央视网", "共同社", "法新社", "路透社"]
}
