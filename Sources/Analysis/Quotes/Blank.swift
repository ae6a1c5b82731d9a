/// White space: ASCII's and the no-break and narrow blanks that French puts inside its marks.
enum Blank {
  /// The length of the blank that begins at `at`; nil if none does.
  static func length(_ bytes: UnsafeBufferPointer<UInt8>, at: Int, limit: Int) -> Int? {
    guard at < limit else { return nil }
    let byte = bytes[at]
    if byte <= 0x20 { return 1 }
    if byte == 0xC2, at + 1 < limit, bytes[at + 1] == 0xA0 { return 2 }
    guard byte == 0xE2 || byte == 0xE3, at + 2 < limit else { return nil }
    return isWide(byte, bytes[at + 1], bytes[at + 2]) ? 3 : nil
  }

  /// The length of the blank that ends before `at`; nil if none does.
  static func length(_ bytes: UnsafeBufferPointer<UInt8>, before at: Int, limit: Int) -> Int? {
    guard at > limit else { return nil }
    let byte = bytes[at - 1]
    if byte <= 0x20 { return 1 }
    if byte == 0xA0, at - 2 >= limit, bytes[at - 2] == 0xC2 { return 2 }
    guard byte >= 0x80, at - 3 >= limit else { return nil }
    return isWide(bytes[at - 3], bytes[at - 2], byte) ? 3 : nil
  }

  /// Past all blanks from `at` on.
  static func skip(_ bytes: UnsafeBufferPointer<UInt8>, from at: Int, limit: Int) -> Int {
    var at = at
    while let blank = length(bytes, at: at, limit: limit) { at += blank }
    return at
  }

  private static func isWide(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch (first, second, third) {
    case (0xE2, 0x80, 0x80...0x8B), (0xE2, 0x80, 0xAF), (0xE3, 0x80, 0x80): true
    default: false
    }
  }
}
