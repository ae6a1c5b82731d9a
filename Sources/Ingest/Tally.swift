/// Counts of what stands in at most 240 bytes.
///
/// Bytes are added without a branch, so that the compiler counts many at once.
struct Tally {
  private(set) var words: UInt8 = 1
  /// Words that begin with a capital letter of ASCII.
  private(set) var capitals: UInt8 = 0
  /// Stops before a blank.
  private(set) var stops: UInt8 = 0
  private(set) var small: UInt8 = 0
  private(set) var large: UInt8 = 0
  private(set) var digits: UInt8 = 0
  private(set) var bars: UInt8 = 0
  /// Characters of East Asian scripts, near enough.
  private(set) var ideographs: UInt8 = 0

  /// Counts in `bytes[start..<end]`, which begins with no blank.
  init(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) {
    let first = bytes[start]
    if Bytes.isUpper(first) {
      capitals = 1
      large = 1
    }
    if Bytes.isLower(first) { small = 1 }
    if Bytes.isDigit(first) { digits = 1 }
    if first >= 0xE3, first <= 0xE9 { ideographs = 1 }
    for index in start + 1..<max(start + 1, min(end, start + 240)) {
      let byte = bytes[index]
      let before = bytes[index - 1]
      let blank: UInt8 = byte <= 0x20 ? 1 : 0
      let blankBefore: UInt8 = before <= 0x20 ? 1 : 0
      let upper: UInt8 = byte &- 0x41 < 26 ? 1 : 0
      words &+= blankBefore & (blank ^ 1)
      capitals &+= blankBefore & upper
      large &+= upper
      small &+= byte &- 0x61 < 26 ? 1 : 0
      digits |= byte &- 0x30 < 10 ? 1 : 0
      bars |= byte == 0x7C ? 1 : 0
      ideographs &+= byte &- 0xE3 < 7 ? 1 : 0
      let dot: UInt8 = before == 0x2E ? 1 : 0
      let shout: UInt8 = before == 0x21 ? 1 : 0
      let ask: UInt8 = before == 0x3F ? 1 : 0
      stops &+= blank & (dot | shout | ask)
    }
  }
}
