import News

/// What is glued to a title in its line: a trail of sections before it, the outlet after a bar, a kicker that a trail leaves out.
enum TitleTrim {
  /// The title alone within its line.
  static func range(_ scrape: Scrape, _ title: Int) -> TextRange {
    let line = scrape.lines[title]
    var range = TextRange(line.start, line.end)
    if let start = afterTrail(scrape.bytes, range) { range = TextRange(start, range.end) }
    if let end = beforeBar(scrape.bytes, range) { range = TextRange(range.start, end) }
    if let start = afterKicker(scrape, title, range) { range = TextRange(start, range.end) }
    return range
  }

  /// After "World > Europe > " or "World » ".
  private static func afterTrail(_ bytes: UnsafeBufferPointer<UInt8>, _ range: TextRange) -> Int? {
    var marks = 0
    var after = range.start
    for index in range.start..<range.end where bytes[index] == 0x20 {
      let length = separator(bytes, index + 1)
      guard length > 0, Bytes.at(index + 1 + length, in: bytes) == 0x20 else { continue }
      marks += 1
      after = index + 2 + length
    }
    return marks >= 2 && range.end - after >= 16 ? after : nil
  }

  private static func separator(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
    switch Bytes.at(index, in: bytes) {
    case UInt8(ascii: ">"), UInt8(ascii: "/"): 1
    case 0xC2: Bytes.matches("\u{BB}", in: bytes, at: index) ? 2 : 0
    case 0xE2: Bytes.matches("\u{203A}", in: bytes, at: index) ? 3 : 0
    default: 0
    }
  }

  /// Before " | Coast Wire": a bar, and few words after it.
  static func beforeBar(_ bytes: UnsafeBufferPointer<UInt8>, _ range: TextRange) -> Int? {
    for index in range.start..<range.end where bytes[index] == UInt8(ascii: "|") {
      guard index - range.start >= 16, range.end - index <= 60, range.end - index >= 4 else { return nil }
      var end = index
      while end > range.start, bytes[end - 1] == 0x20 { end -= 1 }
      return end
    }
    return nil
  }

  /// Where the title begins that another line near by ends with: a trail's last part, a numbered one.
  private static func afterKicker(_ scrape: Scrape, _ title: Int, _ range: TextRange) -> Int? {
    let bytes = scrape.bytes
    guard range.count >= 24 else { return nil }
    for index in max(0, title - 24)..<min(title + 12, scrape.lines.count) where index != title {
      let line = scrape.lines[index]
      guard line.count >= 16, line.count <= 300, bytes[line.end - 1] == bytes[range.end - 1],
        bytes[(line.end - 8)..<line.end].elementsEqual(bytes[(range.end - 8)..<range.end]),
        let start = lastPart(bytes, line)
      else { continue }
      let length = line.end - start
      guard length >= 16, length + 4 <= range.count, bytes[range.end - length - 1] == 0x20 else { continue }
      let first = range.end - length
      if bytes[first..<range.end].elementsEqual(bytes[start..<line.end]) { return first }
    }
    return nil
  }

  /// Where the last part of a trail begins: after its last mark or its number; nil for any other line.
  private static func lastPart(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Line) -> Int? {
    if line.traits.contains(.numbered) {
      return bytes[line.start..<line.end].firstIndex(of: 0x20).map { $0 + 1 }
    }
    var index = line.end - 2
    while index > line.start {
      let length = separator(bytes, index)
      if length > 0, bytes[index - 1] == 0x20, Bytes.at(index + length, in: bytes) == 0x20 { return index + length + 1 }
      index -= 1
    }
    return nil
  }
}
