/// What the letters of a filter are to its grammar.
enum FilterLetters {
  /// No more characters of what was typed are named in a fault.
  static let longestNamed = 40

  /// The length of the blank at an offset, in bytes; 0 if there is none.
  ///
  /// Blanks are the space, tab and line ends, and the spaces of French and of Chinese typing (U+00A0, U+202F, U+3000).
  static func blank(in bytes: [UInt8], at offset: Int) -> Int {
    switch bytes[offset] {
    case 0x20, 0x09, 0x0A, 0x0D: return 1
    case 0xC2: return offset + 1 < bytes.count && bytes[offset + 1] == 0xA0 ? 2 : 0
    case 0xE2:
      return offset + 2 < bytes.count && bytes[offset + 1] == 0x80 && bytes[offset + 2] == 0xAF ? 3 : 0
    case 0xE3:
      return offset + 2 < bytes.count && bytes[offset + 1] == 0x80 && bytes[offset + 2] == 0x80 ? 3 : 0
    case _: return 0
    }
  }

  /// The length of the quotation mark at an offset, in bytes: straight, “, ” or „; 0 if there is none.
  static func quotationMark(in bytes: [UInt8], at offset: Int) -> Int {
    guard offset < bytes.count else { return 0 }
    if bytes[offset] == UInt8(ascii: "\"") { return 1 }
    guard bytes[offset] == 0xE2, offset + 2 < bytes.count, bytes[offset + 1] == 0x80 else { return 0 }
    return (0x9C...0x9E).contains(bytes[offset + 2]) ? 3 : 0
  }

  /// Whether the byte is a control that no filter has.
  static func isControl(_ byte: UInt8) -> Bool {
    byte == 0x7F || byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D
  }

  /// The text with one space for each run of blanks, and none at its ends.
  static func tidied(_ bytes: [UInt8]) -> String {
    var tidy: [UInt8] = []
    tidy.reserveCapacity(bytes.count)
    var offset = 0
    var isAfterBlank = false
    while offset < bytes.count {
      let length = blank(in: bytes, at: offset)
      if length == 0 {
        if isAfterBlank, !tidy.isEmpty { tidy.append(0x20) }
        tidy.append(bytes[offset])
      }
      isAfterBlank = length > 0
      offset += max(1, length)
    }
    return String(decoding: tidy, as: UTF8.self)
  }

  /// Whether a letter or digit is in the text.
  static func hasWord(_ text: String) -> Bool {
    text.unicodeScalars.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil }
  }

  /// Whether a text can stand in a filter as it is, without quotation marks.
  static func isPlain(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, first != "-", first != "@" else { return false }
    if ["or", "and", "not"].contains(text.lowercased()) { return false }
    return text.unicodeScalars.allSatisfy { scalar in
      if scalar.value < 0x80 {
        return (scalar.value | 0x20) &- 0x61 < 26 || (0x30...0x39).contains(scalar.value)
          || "-.'_/&#@+%".unicodeScalars.contains(scalar)
      }
      return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || scalar.properties.canonicalCombiningClass != .notReordered
    }
  }
}
