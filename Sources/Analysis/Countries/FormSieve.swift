/// Passes over most places of a text where no form begins, by their first four bytes.
///
/// It may let a place through where no form begins, and never holds one back where one does.
struct FormSieve {
  /// One bit, by hash, for the first four bytes of each form, or all of a shorter one.
  ///
  /// 8 KiB, which stay in the nearest cache. A form of one byte opens all.
  private var beginnings: [UInt64] = Array(repeating: 0, count: 1 << 10)

  /// One bit for each first byte of a form of less than four.
  private var shortStarts: [UInt64] = [0, 0, 0, 0]

  /// Lets through the places where `form` may begin.
  mutating func add(_ form: [UInt8]) {
    if form.count < 4, let first = form.first { shortStarts[Int(first) >> 6] |= 1 << UInt64(first & 63) }
    guard form.count > 1 else {
      beginnings = Array(repeating: .max, count: beginnings.count)
      return
    }
    var key: UInt32 = 0
    for index in 0..<min(4, form.count) { key |= UInt32(form[index]) << UInt32(index * 8) }
    let bit = Self.bit(of: key)
    beginnings[bit >> 6] |= 1 << UInt64(bit & 63)
  }

  /// Lends the tables to `body`.
  func withTables<Result>(
    _ body: (UnsafeBufferPointer<UInt64>, UnsafeBufferPointer<UInt64>) -> Result
  ) -> Result {
    beginnings.withUnsafeBufferPointer { beginnings in
      shortStarts.withUnsafeBufferPointer { body(beginnings, $0) }
    }
  }

  /// Whether a form may begin at `index`.
  ///
  /// White space, hyphens and apostrophes may be written otherwise than in the form and are let through.
  @inline(__always)
  static func passes(
    _ beginnings: UnsafeBufferPointer<UInt64>,
    _ shortStarts: UnsafeBufferPointer<UInt64>,
    _ text: UnsafeBufferPointer<UInt8>,
    _ index: Int,
    _ limit: Int
  ) -> Bool {
    guard index &+ 4 <= limit else { return true }
    let key = UInt32(
      littleEndian: UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: index, as: UInt32.self)
    )
    if holds(beginnings, key) || hasStandIn(key) { return true }
    let first = key & 0xFF
    guard shortStarts[Int(first >> 6)] >> UInt64(first & 63) & 1 != 0 else { return false }
    return holds(beginnings, key & 0xFF_FFFF) || holds(beginnings, key & 0xFFFF)
  }

  @inline(__always)
  private static func holds(_ beginnings: UnsafeBufferPointer<UInt64>, _ key: UInt32) -> Bool {
    let bit = bit(of: key)
    return beginnings[bit >> 6] >> UInt64(bit & 63) & 1 != 0
  }

  /// Whether `Step` may read a byte after the first as another: a line feed, a tab, the lead bytes C2 and E2.
  @inline(__always)
  private static func hasStandIn(_ key: UInt32) -> Bool {
    let rest = key >> 8
    let controls = (rest &- 0x20_2020) & ~rest
    guard (rest | controls) & 0x80_8080 != 0 else { return false }
    return hasZero(rest ^ 0x0A0A_0A0A) || hasZero(rest ^ 0x0909_0909) || hasZero(rest ^ 0xC2C2_C2C2)
      || hasZero(rest ^ 0xE2E2_E2E2)
  }

  @inline(__always)
  private static func hasZero(_ bytes: UInt32) -> Bool {
    (bytes &- 0x0101_0101) & ~bytes & 0x8080_8080 != 0
  }

  @inline(__always)
  private static func bit(of key: UInt32) -> Int {
    Int((key &* 0x9E37_79B1) >> 16)
  }
}
