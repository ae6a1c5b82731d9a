/// Small questions about bytes of UTF-8 text.
enum Bytes {
  typealias Buffer = UnsafeBufferPointer<UInt8>

  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  static func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  static func isUpper(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }

  static func isLower(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 }

  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 }

  /// Whether a byte is a letter or digit of ASCII.
  static func isPlain(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || isDigit(byte) }

  /// The byte at `offset`, 0 outside.
  static func at(_ offset: Int, in bytes: Buffer) -> UInt8 {
    offset >= 0 && offset < bytes.count ? bytes[offset] : 0
  }

  /// Whether `pattern` stands at `offset`.
  ///
  /// The first byte is looked at in place: it is another nearly always.
  @inline(__always)
  static func matches(_ pattern: StaticString, in bytes: Buffer, at offset: Int) -> Bool {
    guard offset >= 0, offset < bytes.count, bytes[offset] == pattern.utf8Start.pointee else { return false }
    return isWhole(pattern, in: bytes, at: offset)
  }

  @inline(never)
  private static func isWhole(_ pattern: StaticString, in bytes: Buffer, at offset: Int) -> Bool {
    let length = pattern.utf8CodeUnitCount
    guard offset + length <= bytes.count else { return false }
    for index in 0..<length where bytes[offset + index] != pattern.utf8Start[index] {
      return false
    }
    return true
  }

  /// Whether `pattern` stands right before `offset`.
  @inline(__always)
  static func matches(_ pattern: StaticString, in bytes: Buffer, before offset: Int) -> Bool {
    matches(pattern, in: bytes, at: offset - pattern.utf8CodeUnitCount)
  }

  /// The number of exactly `digits` digits at `offset`.
  static func number(in bytes: Buffer, at offset: Int, digits: Int) -> Int? {
    guard offset + digits <= bytes.count else { return nil }
    var value = 0
    for index in offset..<offset + digits {
      guard isDigit(bytes[index]) else { return nil }
      value = value * 10 + Int(bytes[index] - 0x30)
    }
    return isDigit(at(offset + digits, in: bytes)) ? nil : value
  }

  /// Whether the text before `offset` ends a sentence: a stop, or a closing quotation mark.
  static func endsSentence(_ bytes: Buffer, before offset: Int) -> Bool {
    guard offset > 0 else { return false }
    switch bytes[offset - 1] {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "\""), UInt8(ascii: "'"): return true
    default: break
    }
    guard bytes[offset - 1] >= 0x80 else { return false }
    // ” ’ “ (closing in German) » 」 。 ！ ？ …
    return matches("\u{201D}", in: bytes, before: offset) || matches("\u{2019}", in: bytes, before: offset)
      || matches("\u{201C}", in: bytes, before: offset) || matches("\u{BB}", in: bytes, before: offset)
      || matches("\u{300D}", in: bytes, before: offset) || matches("\u{3002}", in: bytes, before: offset)
      || matches("\u{FF01}", in: bytes, before: offset) || matches("\u{FF1F}", in: bytes, before: offset)
      || matches("\u{2026}", in: bytes, before: offset)
  }

  /// The length of the blank or invisible character at `offset`; 0 if something else stands there.
  static func blankLength(_ bytes: Buffer, at offset: Int) -> Int {
    let byte = at(offset, in: bytes)
    if byte <= 0x20 { return offset < bytes.count ? 1 : 0 }
    if byte == 0xC2 { return at(offset + 1, in: bytes) == 0xA0 ? 2 : 0 }
    guard byte >= 0xE2 else { return 0 }
    if matches("\u{3000}", in: bytes, at: offset) || matches("\u{FEFF}", in: bytes, at: offset) { return 3 }
    guard byte == 0xE2, at(offset + 1, in: bytes) == 0x80 else { return 0 }
    return (0x80...0x8F).contains(at(offset + 2, in: bytes)) || at(offset + 2, in: bytes) == 0xAF ? 3 : 0
  }

  /// The length of the blank or invisible character that ends at `end`; 0 if something else does.
  static func blankLength(_ bytes: Buffer, before end: Int) -> Int {
    guard end > 0 else { return 0 }
    if bytes[end - 1] <= 0x20 { return 1 }
    guard bytes[end - 1] >= 0x80 else { return 0 }
    if end >= 2, blankLength(bytes, at: end - 2) == 2 { return 2 }
    return end >= 3 && blankLength(bytes, at: end - 3) == 3 ? 3 : 0
  }
}
