import News

/// Parts a quote into sentences.
enum SentenceReader {
  /// A quote is parted into so many at most; the last one then has the rest.
  private static let mostSentences = 1_000

  /// The sentences of a run, without the blanks around them; linear.
  static func sentences(in range: TextRange, of text: Text) -> [TextRange] {
    let bytes = text.bytes
    guard range.end <= bytes.count else { return [] }
    var sentences: [TextRange] = []
    var start = range.start
    var at = range.start
    while at < range.end {
      let length = markLength(bytes, at, range.end)
      guard length > 0, sentences.count + 1 < mostSentences else {
        at += max(1, length)
        continue
      }
      let after = pastMarks(bytes, at + length, range.end)
      if parts(bytes, start: start, mark: at, after: after, end: range.end) {
        append(TextRange(start, after), of: bytes, to: &sentences)
        start = after
      }
      at = after
    }
    append(TextRange(start, range.end), of: bytes, to: &sentences)
    return sentences
  }

  /// Whether a run ends as a sentence does, rather than goes on behind "he said".
  static func isFinished(_ range: TextRange, of text: Text) -> Bool {
    let bytes = text.bytes
    var at = range.end
    while at > range.start, at <= bytes.count {
      at -= 1
      if bytes[at] & 0xC0 == 0x80 { continue }
      let length = markLength(bytes, at, range.end)
      if length > 0 { return true }
      if isLetterOrComma(bytes[at]) { return false }
    }
    return false
  }

  private static func isLetterOrComma(_ byte: UInt8) -> Bool {
    byte == 0x2C || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0x30 && byte <= 0x39
  }

  /// The length of the mark that may end a sentence or a clause at `at`; 0 if none stands there.
  private static func markLength(_ bytes: [UInt8], _ at: Int, _ end: Int) -> Int {
    switch bytes[at] {
    case 0x2E, 0x21, 0x3F, 0x3B: return 1
    case 0xE3 where at + 2 < end && bytes[at + 1] == 0x80 && bytes[at + 2] == 0x82: return 3
    case 0xEF where at + 2 < end && bytes[at + 1] == 0xBC && [0x81, 0x9B, 0x9F].contains(bytes[at + 2]): return 3
    case 0xE2 where at + 2 < end && bytes[at + 1] == 0x80 && bytes[at + 2] == 0xA6: return 3
    case 0xD8 where at + 1 < end && [0x9B, 0x9F].contains(bytes[at + 1]): return 2
    case 0xDB where at + 1 < end && bytes[at + 1] == 0x94: return 2
    case _: return 0
    }
  }

  /// Past further marks and closing quotation marks and brackets.
  private static func pastMarks(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    var at = start
    while at < end {
      let length = markLength(bytes, at, end)
      if length > 0 {
        at += length
      } else if bytes[at] == 0x22 || bytes[at] == 0x27 || bytes[at] == 0x29 || bytes[at] == 0x5D {
        at += 1
      } else if at + 2 < end, bytes[at] == 0xE2, bytes[at + 1] == 0x80, [0x99, 0x9D].contains(bytes[at + 2]) {
        at += 3
      } else {
        break
      }
    }
    return at
  }

  /// Whether the mark at `mark` parts sentences: it does not behind a title, between initials, in a number.
  private static func parts(_ bytes: [UInt8], start: Int, mark: Int, after: Int, end: Int) -> Bool {
    guard after < end else { return false }
    if bytes[mark] >= 0x80 && bytes[mark] != 0xD8 && bytes[mark] != 0xDB && bytes[mark] != 0xE2 { return true }
    guard isBlank(bytes[after]) else { return false }
    guard bytes[mark] == 0x2E else { return true }
    var next = after
    while next < end, isBlank(bytes[next]) { next += 1 }
    if next < end, (0x61...0x7A).contains(bytes[next]) { return false }
    return after > mark + 1 || !isAbbreviation(bytes, start: start, mark: mark)
  }

  /// Whether a stop stands behind what is cut short: one letter, or a capital and one or two small letters (Mr, Dr, Sen).
  private static func isAbbreviation(_ bytes: [UInt8], start: Int, mark: Int) -> Bool {
    var first = mark
    while first > start, isLetter(bytes[first - 1]) { first -= 1 }
    guard first < mark else { return false }
    if mark - first == 1 { return true }
    guard mark - first <= 4, bytes[first] & 0x20 == 0 else { return false }
    return titles.contains(String(decoding: bytes[first..<mark], as: UTF8.self))
  }

  private static let titles: Set<String> = [
    "Mr", "Mrs", "Ms", "Dr", "St", "Sen", "Rep", "Gov", "Gen", "Col", "Capt", "Lt", "Sgt", "Prof", "Rev", "Hon", "No",
    "Jr", "Sr",
  ]

  private static func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }
  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte >= 0x09 && byte <= 0x0D }

  private static func append(_ range: TextRange, of bytes: [UInt8], to sentences: inout [TextRange]) {
    var (start, end) = (range.start, range.end)
    while start < end, isBlank(bytes[start]) { start += 1 }
    while end > start, isBlank(bytes[end - 1]) { end -= 1 }
    if start < end { sentences.append(TextRange(start, end)) }
  }
}
