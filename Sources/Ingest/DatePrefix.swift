import News

/// The ` date YYYY-MM-DD ` that a crawler puts before a page's text.
struct DatePrefix {
  /// From the blank before it to the end of its digits.
  let range: TextRange
  let date: CalendarDate

  /// Reads a prefix whose word "date" stands at `word`; nil if there is none.
  ///
  /// It begins an article at the start of the text, at the start of a line, and after the end of a sentence, as texts
  /// that were joined leave it. "On the date 2025-09-05 the" has none.
  init?(in bytes: UnsafeBufferPointer<UInt8>, wordAt word: Int) {
    guard let digits = Self.digitsEnd(in: bytes, from: word + 5) else { return nil }
    guard digits.end == bytes.count || Bytes.isBlank(bytes[digits.end]) || Bytes.isLineEnd(bytes[digits.end]) else {
      return nil
    }
    var start = word
    while start > 0, Bytes.isBlank(bytes[start - 1]) { start -= 1 }
    let isAtLine = start == 0 || Bytes.isLineEnd(bytes[start - 1])
    if isAtLine {
      guard start == 0 || start < word || Self.endsLine(bytes, digits.end) else { return nil }
    } else {
      guard word - start == 1, Bytes.endsSentence(bytes, before: start) else { return nil }
    }
    range = TextRange(start, digits.end)
    date = digits.date
  }

  /// The prefix at the start of a text, if there is one.
  init?(opening bytes: UnsafeBufferPointer<UInt8>) {
    var word = 0
    while word < bytes.count, Bytes.isBlank(bytes[word]) || Bytes.isLineEnd(bytes[word]) { word += 1 }
    guard Bytes.matches("date ", in: bytes, at: word) else { return nil }
    self.init(in: bytes, wordAt: word)
  }

  private static func endsLine(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Bool {
    var end = offset
    while end < bytes.count, Bytes.isBlank(bytes[end]) { end += 1 }
    return end == bytes.count || Bytes.isLineEnd(bytes[end])
  }

  /// Reads `YYYY-MM-DD` or `YYYY-MM`.
  private static func digitsEnd(
    in bytes: UnsafeBufferPointer<UInt8>,
    from start: Int
  ) -> (date: CalendarDate, end: Int)? {
    guard
      let year = Bytes.number(in: bytes, at: start, digits: 4), Bytes.at(start + 4, in: bytes) == UInt8(ascii: "-"),
      let month = Bytes.number(in: bytes, at: start + 5, digits: 2)
    else { return nil }
    if Bytes.at(start + 7, in: bytes) == UInt8(ascii: "-"), let day = Bytes.number(in: bytes, at: start + 8, digits: 2)
    {
      return CalendarDate(year: year, month: month, day: day).map { ($0, start + 10) }
    }
    return CalendarDate(year: year, month: month).map { ($0, start + 7) }
  }
}
