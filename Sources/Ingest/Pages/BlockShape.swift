/// What the letters of a block tell without being understood.
struct BlockShape {
  /// Words; where no blanks stand between them, two letters count as one.
  private(set) var words = 0
  /// Ends of sentences, and commas, inside it.
  private(set) var stops = 0
  /// Whether it ends as a sentence does.
  private(set) var isClosed = false

  init(_ text: String) {
    var isInside = false
    var wide = 0
    var last: UInt8 = 0
    var lastWide: UInt32 = 0
    var bytes = text.utf8.makeIterator()
    while let byte = bytes.next() {
      if byte == 0x20 {
        if last == UInt8(ascii: ".") || last == UInt8(ascii: ",") || last == UInt8(ascii: "!")
          || last == UInt8(ascii: "?")
        {
          stops += 1
        }
        isInside = false
      } else if byte >= 0xE0, byte < 0xF0 {
        guard let second = bytes.next(), let third = bytes.next() else { break }
        lastWide = UInt32(byte & 0x0F) << 12 | UInt32(second & 0x3F) << 6 | UInt32(third & 0x3F)
        if lastWide >= 0x3040 && lastWide < 0xD7A4 || lastWide >= 0x0E00 && lastWide < 0x0E80 { wide += 1 }
        if lastWide == 0x3002 || lastWide == 0xFF0C || lastWide == 0x3001 { stops += 1 }
      } else if !isInside {
        isInside = true
        words += 1
      }
      last = byte
      if !(0xE0..<0xF0).contains(byte) { lastWide = 0 }
    }
    words += wide / 2
    isClosed = Self.closes(last, lastWide)
  }

  private static func closes(_ last: UInt8, _ wide: UInt32) -> Bool {
    switch last {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "\""), UInt8(ascii: ":"),
      UInt8(ascii: ";"), UInt8(ascii: ")"), 0xBB:
      return true
    case _:
      return [0x201D, 0x2019, 0x2026, 0x3002, 0xFF01, 0xFF1F, 0x300D, 0x300F, 0x061F, 0x06D4, 0x0964, 0x201C].contains(
        wide
      )
    }
  }
}
