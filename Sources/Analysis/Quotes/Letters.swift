/// What a letter is, by its UTF-8 bytes, for the scripts that have capitals.
enum Letters {
  /// Whether a capital stands at `at`: Latin, Greek or Cyrillic.
  static func isCapital(_ bytes: UnsafeBufferPointer<UInt8>, at: Int, limit: Int) -> Bool {
    let byte = bytes[at]
    if byte < 0x80 { return byte &- 0x41 < 26 }
    guard at + 1 < limit else { return false }
    let next = bytes[at + 1]
    switch byte {
    case 0xC3: return next >= 0x80 && next <= 0x9E
    case 0xC4, 0xC5: return next & 1 == (byte == 0xC5 && next >= 0x81 && next <= 0x88 ? 1 : 0) && next != 0xBF
    case 0xCE: return next >= 0x91 && next <= 0xA9
    case 0xD0: return next <= 0xAF
    default: return false
    }
  }

  /// Whether a small letter stands at `at`, of a script that has capitals.
  static func isSmall(_ bytes: UnsafeBufferPointer<UInt8>, at: Int, limit: Int) -> Bool {
    let byte = bytes[at]
    if byte < 0x80 { return byte &- 0x61 < 26 }
    switch byte {
    case 0xC3, 0xC4, 0xC5, 0xCE, 0xCF, 0xD0, 0xD1: return !isCapital(bytes, at: at, limit: limit)
    default: return false
    }
  }
}
