import News

/// A line that tells when an article was published, and perhaps who wrote it.
struct DateLine {
  let date: CalendarDate
  /// Words before or after the date that may be the author's name.
  let rest: TextRange?

  /// How many words beside its date such a line has at most.
  private static let mostOthers = 5

  /// Whether a line tells when something was published, with a year or without: "Updated 6:55 AM", "2 hours ago".
  static func isTime(in bytes: UnsafeBufferPointer<UInt8>, _ line: Line) -> Bool {
    guard line.traits.contains(.digits) || Bytes.at(line.start, in: bytes) >= 0x80, line.count <= 160 else {
      return false
    }
    let tokens = DateToken.tokens(in: bytes, line.start, line.end, others: mostOthers)
    if DateLine(in: bytes, line, tokens) != nil { return true }
    var usual = 0
    var months = 0
    var numbers = 0
    for token in tokens {
      switch token.kind {
      case .number: numbers += 1
      case .month: months += 1
      case .filler: break
      case .usual: usual += 1
      case .other: return false
      }
    }
    guard numbers > 0, line.words >= (months > 0 ? 2 : 3) else { return false }
    return months > 0 || usual > 1 || usual == 1 && numbers <= 3
  }

  /// Reads a line that holds a date and little else; nil for a sentence that happens to hold one.
  init?(in bytes: UnsafeBufferPointer<UInt8>, _ line: Line) {
    guard line.traits.contains(.digits) || Bytes.at(line.start, in: bytes) >= 0x80, line.count <= 160 else {
      return nil
    }
    self.init(in: bytes, line, DateToken.tokens(in: bytes, line.start, line.end, others: Self.mostOthers))
  }

  private init?(in bytes: UnsafeBufferPointer<UInt8>, _ line: Line, _ tokens: [DateToken]) {
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
    guard others <= Self.mostOthers,
      !line.traits.contains(.closed) || others <= 1
        || Bytes.matches(".m.", in: bytes, before: line.end)
    else { return nil }
    let isApart = last <= written.range.start || first >= written.range.end
    rest = isApart ? TextRange(first, last) : nil
  }
}
