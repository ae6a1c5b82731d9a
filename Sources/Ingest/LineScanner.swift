/// Cuts a text into its lines and looks at each once.
struct LineScanner {
  private let bytes: UnsafeBufferPointer<UInt8>

  /// Prepares to read `bytes`.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// How much of a line is looked at; what is longer is prose anyway, and its words are estimated.
  private static let looked = 128

  /// A longer line without a stop where it was looked at has one somewhere else.
  private static let longestTitle = 260

  /// How many lines are looked at one by one; a text with more is no page, and its rest is taken as it stands.
  private static let most = 16_384

  /// The lines from `start` on that are not blank, and where those begin that are too many to be looked at.
  ///
  /// Linear; blank lines cost no memory.
  func lines(from start: Int) -> (lines: [Line], rest: Int) {
    var lines: [Line] = []
    lines.reserveCapacity(min(64, bytes.count / 64 + 1))
    var offset = start
    var isBlankBefore = true
    while offset < bytes.count, lines.count < Self.most {
      let end = lineEnd(from: offset)
      if let (first, last) = run(offset, end) {
        var line = look(first, last)
        if isBlankBefore { line.traits.insert(.blankBefore) }
        lines.append(line)
        isBlankBefore = false
      } else {
        isBlankBefore = true
      }
      offset = end + 1
    }
    return (lines, min(offset, bytes.count))
  }

  /// Calls `body` with the start and the end of each line from `start` on that is not blank.
  func forEachRun(from start: Int, _ body: (Int, Int) -> Void) {
    var offset = start
    while offset < bytes.count {
      let end = lineEnd(from: offset)
      if let (first, last) = run(offset, end) { body(first, last) }
      offset = end + 1
    }
  }

  /// What stands between the blanks at both ends of a line; nil for a blank line.
  private func run(_ start: Int, _ end: Int) -> (Int, Int)? {
    var first = start
    while first < end {
      let blank = Bytes.blankLength(bytes, at: first)
      if blank == 0 { break }
      first += blank
    }
    guard first < end else { return nil }
    var last = end
    while last > first {
      let blank = Bytes.blankLength(bytes, before: last)
      if blank == 0 || last - blank < first { break }
      last -= blank
    }
    return (first, last)
  }

  private func lineEnd(from start: Int) -> Int {
    guard let base = bytes.baseAddress else { return bytes.count }
    let raw = UnsafeRawPointer(base)
    var index = start
    let last = bytes.count - 8
    while index <= last {
      let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      // Bytes below 16: the ends of lines, and tabs, which are few. The lowest mark is always right.
      let marks = (word &- 0x1010_1010_1010_1010) & ~word & 0x8080_8080_8080_8080
      guard marks != 0 else {
        index &+= 8
        continue
      }
      index += marks.trailingZeroBitCount / 8
      if Bytes.isLineEnd(bytes[index]) { return index }
      index += 1
    }
    while index < bytes.count, !Bytes.isLineEnd(bytes[index]) { index += 1 }
    return index
  }

  private func look(_ start: Int, _ end: Int) -> Line {
    var line = Line(start: start, end: end, words: 0, capitals: 0, stops: 0, traits: [])
    let limit = min(end, start + Self.looked)
    let tally = Tally(bytes, start, limit)
    line.words = tally.words + tally.ideographs / 2
    line.capitals = tally.capitals
    line.stops = tally.stops
    if tally.hasDigit { line.traits.insert(.digits) }
    if tally.hasBar { line.traits.insert(.bar) }
    if tally.large > 1, !tally.hasSmall, tally.ideographs == 0 { line.traits.insert(.allCapitals) }
    if end > limit {
      line.words = line.words * (end - start) / Self.looked
      line.capitals = line.capitals * (end - start) / Self.looked
      if end - start > Self.longestTitle { line.stops += 1 }
    }
    lookAtEnds(&line)
    return line
  }

  private func lookAtEnds(_ line: inout Line) {
    let first = bytes[line.start]
    switch first {
    case UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: ">"), UInt8(ascii: "|"):
      line.traits.insert(.bullet)
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"):
      line.traits.insert(.quoteFirst)
    case 0xC2:
      if Bytes.matches("\u{AB}", in: bytes, at: line.start) { line.traits.insert(.quoteFirst) }
      if Bytes.matches("\u{BB} ", in: bytes, at: line.start) { line.traits.insert(.bullet) }
    case 0xE2: lookAtSymbol(&line)
    // "iPhone", "eBay" and the like begin as names do.
    default:
      if Bytes.isLower(first), !Bytes.isUpper(Bytes.at(line.start + 1, in: bytes)) { line.traits.insert(.startsSmall) }
    }
    if Bytes.isDigit(first) {
      let mark = Bytes.isDigit(Bytes.at(line.start + 1, in: bytes)) ? line.start + 2 : line.start + 1
      if Bytes.matches(". ", in: bytes, at: mark) || Bytes.matches(") ", in: bytes, at: mark) {
        line.traits.insert(.numbered)
      }
    }
    if first == UInt8(ascii: "o"), Bytes.at(line.start + 1, in: bytes) == 0x20 { line.traits.insert(.bullet) }
    var end = line.end
    while end > line.start, bytes[end - 1] == UInt8(ascii: ")") || bytes[end - 1] == UInt8(ascii: "]") { end -= 1 }
    let isOpen = line.stops == 0 && endsInWords(line.start, end)
    if !isOpen, Bytes.endsSentence(bytes, before: end) { line.traits.insert(.closed) }
    if bytes[line.end - 1] == UInt8(ascii: "?") { line.traits.insert(.question) }
    if bytes[line.end - 1] == UInt8(ascii: ":") { line.traits.insert(.colon) }
    if Bytes.matches("...", in: bytes, before: line.end) || Bytes.matches("\u{2026}", in: bytes, before: line.end) {
      line.traits.insert(.cut)
    }
  }

  /// Whether a line ends in quoted words without a stop, as titles do and sentences do not: Mayor calls plan ‘unwise’.
  private func endsInWords(_ start: Int, _ end: Int) -> Bool {
    guard end > start else { return false }
    var mark = end
    if bytes[end - 1] == UInt8(ascii: "\"") || bytes[end - 1] == UInt8(ascii: "'") {
      mark = end - 1
    } else if Bytes.matches("\u{BB}", in: bytes, before: end) {
      mark = end - 2
    } else if Bytes.matches("\u{201D}", in: bytes, before: end) || Bytes.matches("\u{2019}", in: bytes, before: end)
      || Bytes.matches("\u{201C}", in: bytes, before: end)
    {
      mark = end - 3
    }
    return mark < end && mark > start && Bytes.isLetter(bytes[mark - 1]) && !Bytes.endsSentence(bytes, before: mark)
  }

  /// Quotation marks, bullets and arrows of the General Punctuation and symbol blocks.
  private func lookAtSymbol(_ line: inout Line) {
    let second = Bytes.at(line.start + 1, in: bytes)
    let third = Bytes.at(line.start + 2, in: bytes)
    switch (second, third) {
    case (0x80, 0x98...0x9F): line.traits.insert(.quoteFirst)
    case (0x80, 0xA2), (0x86, _), (0x96, _), (0x97, _): line.traits.insert(.bullet)
    case (0x80, 0x93...0x94): break
    default: break
    }
  }
}
