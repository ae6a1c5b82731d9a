/// Steps through UTF-8, one scalar at a time.
enum UTF8Step {
  /// The end of the scalar that starts at `at`; one byte on where the bytes are no UTF-8.
  static func end(ofScalarAt at: Int, in bytes: UnsafeBufferPointer<UInt8>, limit: Int) -> Int {
    let lead = bytes[at]
    let length = lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    return min(at + length, limit)
  }

  /// The scalar in `bytes[start..<end]`, which must be not empty; U+FFFD where it is none.
  static func scalar(from start: Int, to end: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Unicode.Scalar {
    let lead = UInt32(bytes[start])
    var value: UInt32
    switch end - start {
    case 1: return lead < 0x80 ? Unicode.Scalar(UInt8(lead)) : "\u{FFFD}"
    case 2: value = lead & 0x1F
    case 3: value = lead & 0x0F
    default: value = lead & 0x07
    }
    for at in start + 1..<end { value = value << 6 | UInt32(bytes[at] & 0x3F) }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }
}
