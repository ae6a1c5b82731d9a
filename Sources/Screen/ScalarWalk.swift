/// A walk over the scalars of UTF-8 bytes, one at a time.
///
/// Bytes that are not UTF-8 read as U+FFFD, one a byte; the walk never leaves the bytes.
struct ScalarWalk {
  private let bytes: UnsafeBufferPointer<UInt8>
  private(set) var offset = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// The next scalar's value; nil at the end.
  @inline(__always)
  mutating func next() -> UInt32? {
    guard offset < bytes.count else { return nil }
    let first = bytes[offset]
    offset += 1
    if first < 0x80 { return UInt32(first) }
    return longer(first)
  }

  private mutating func longer(_ first: UInt8) -> UInt32 {
    let following: Int
    switch first {
    case 0xC2...0xDF: following = 1
    case 0xE0...0xEF: following = 2
    case 0xF0...0xF4: following = 3
    default: return 0xFFFD
    }
    guard bytes.count - offset >= following else { return 0xFFFD }
    var value = UInt32(first) & (0x3F >> UInt32(following))
    for index in offset..<offset + following {
      guard bytes[index] & 0xC0 == 0x80 else { return 0xFFFD }
      value = value << 6 | UInt32(bytes[index] & 0x3F)
    }
    guard following < 2 || value >= (following == 2 ? 0x800 : 0x10000), Unicode.Scalar(value) != nil else {
      return 0xFFFD
    }
    offset += following
    return value
  }
}
