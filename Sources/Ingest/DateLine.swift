import News

/// A line that tells when an article was published, and perhaps who wrote it.
struct DateLine {
  let date: CalendarDate
  /// Words before or after the date that may be the author's name.
  let rest: TextRange?

  /// Reads a line that holds a date and little else; nil for a sentence that happens to hold one.
  init?(in bytes: UnsafeBufferPointer<UInt8>, _ line: Line) {
    guard line.traits.contains(.digits) || Bytes.at(line.start, in: bytes) >= 0x80, line.count <= 160 else {
      return nil
    }
    let tokens = DateToken.tokens(in: bytes, line.start, line.end)
    guard let written = WrittenDate(tokens) else { return nil }
    var others = 0
    var first = 0
    var last = 0
    for token in tokens {
      guard case .other = token.kind else { continue }
      if others == 0 { first = token.start }
      others += 1
      last = token.end
    }
    date = written.date
    if others == 0 {
      rest = nil
      return
    }
    guard others <= 5, !line.traits.contains(.closed) || others <= 1 else { return nil }
    let isApart = last <= written.range.start || first >= written.range.end
    rest = isApart ? TextRange(first, last) : nil
  }
}
