/// Passes over most places of a text where no form begins, by their first three bytes.
///
/// It may let a place through where no form begins, and never holds one back where one does.
struct FormSieve {
  /// One bit, by hash, for the first three bytes of each form: 8 KiB, which stay in the nearest cache.
  private(set) var beginnings: [UInt64] = Array(repeating: 0, count: 1 << 10)

  /// Lets through the places where `form` may begin.
  mutating func add(_ form: [UInt8]) {
    guard let first = form.first else { return }
    guard form.count > 1 else {
      beginnings = Array(repeating: .max, count: beginnings.count)
      return
    }
    let bit = Self.bit(of: first, form[1], form.count > 2 ? form[2] : 0)
    beginnings[bit >> 6] |= 1 << UInt64(bit & 63)
  }

  /// Whether a form may begin at `index`.
  ///
  /// White space, hyphens and apostrophes may be written otherwise than in the form and are let through.
  @inline(__always)
  static func passes(
    _ beginnings: UnsafeBufferPointer<UInt64>,
    _ text: UnsafeBufferPointer<UInt8>,
    _ index: Int,
    _ limit: Int
  ) -> Bool {
    guard index + 2 < limit else { return true }
    let (second, third) = (text[index + 1], text[index + 2])
    if isStandIn(second) || isStandIn(third) { return true }
    let (pair, triple) = (bit(of: text[index], second, 0), bit(of: text[index], second, third))
    let isPair = beginnings[pair >> 6] >> UInt64(pair & 63) & 1
    let isTriple = beginnings[triple >> 6] >> UInt64(triple & 63) & 1
    return isPair | isTriple != 0
  }

  /// Whether `Step` may read the byte as another.
  @inline(__always)
  private static func isStandIn(_ byte: UInt8) -> Bool {
    byte == 0x0A || byte == 0x09 || byte == 0xC2 || byte == 0xE2
  }

  /// The bit of three bytes; the third is 0 for a form of two.
  @inline(__always)
  private static func bit(of first: UInt8, _ second: UInt8, _ third: UInt8) -> Int {
    let key = UInt32(first) | UInt32(second) << 8 | UInt32(third) << 16
    return Int((key &* 0x9E37_79B1) >> 16)
  }
}
