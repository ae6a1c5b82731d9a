/// Counts of what stands in at most 128 bytes.
///
/// One look-up a byte and no branch: this is the step that sees the most bytes of a report.
struct Tally {
  let words: Int
  /// Words that begin with a capital letter of ASCII.
  let capitals: Int
  /// Stops before a blank.
  let stops: Int
  /// Small and capital letters of ASCII.
  let small: Int
  let large: Int
  let digits: Int
  let bars: Int
  /// Characters of East Asian scripts, near enough.
  let ideographs: Int

  /// Counts in `bytes[start..<end]`, which begins with no blank and is no longer than 128 bytes.
  init(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) {
    var sums: UInt64 = 0
    var starts: UInt64 = 0
    var capitalStarts: UInt64 = 0
    var stopped: UInt64 = 0
    Self.kinds.withUnsafeBufferPointer { kinds in
      var before: UInt64 = 1
      for index in start..<end {
        let kind = kinds[Int(bytes[index])]
        sums &+= kind
        starts &+= before & ~kind & 1
        capitalStarts &+= before & kind >> 8 & 1
        stopped &+= kind & before >> 48 & 1
        before = kind
      }
    }
    words = Int(starts)
    capitals = Int(capitalStarts)
    stops = Int(stopped)
    large = Int(sums >> 8 & 0xFF)
    small = Int(sums >> 16 & 0xFF)
    digits = Int(sums >> 24 & 0xFF)
    bars = Int(sums >> 32 & 0xFF)
    ideographs = Int(sums >> 40 & 0xFF)
  }

  /// What each byte is, one in the byte of its kind: blank, capital, small, digit, bar, ideograph, stop.
  private static let kinds: [UInt64] = (0...255).map { (value: Int) -> UInt64 in
    let byte = UInt8(truncatingIfNeeded: value)
    if byte <= 0x20 { return 1 }
    if Bytes.isUpper(byte) { return 1 << 8 }
    if Bytes.isLower(byte) { return 1 << 16 }
    if Bytes.isDigit(byte) { return 1 << 24 }
    if byte == UInt8(ascii: "|") { return 1 << 32 }
    if (0xE3...0xE9).contains(byte) { return 1 << 40 }
    return byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?") ? 1 << 48 : 0
  }
}
