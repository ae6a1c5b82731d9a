/// Whether words between slashes or in parentheses look like an agency that no table knows.
enum AgencyShape {
  /// Whether a run is a bare name: at most five words, the first with a capital, no digit, no comma.
  ///
  /// After a sure place it is an agency; elsewhere it may be anything.
  static func isName(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard end - start >= 2, end - start <= 60 else { return false }
    guard Bytes.isUpper(bytes[start]) || bytes[start] >= 0xC3 || isAbbreviation(bytes, start, end) else { return false }
    var blanks = 0
    for index in start..<end {
      switch bytes[index] {
      case 0x20: blanks += 1
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: ","), UInt8(ascii: ";"),
        UInt8(ascii: "\""), 0xE2:
        return false
      default: break
      }
    }
    return blanks <= 4
  }

  /// Whether a run is small letters, perhaps with slashes, as German agencies write themselves: `abc/de`.
  static func isAbbreviation(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard end - start >= 3, end - start <= 12 else { return false }
    let first = bytes[start..<end].firstIndex(of: UInt8(ascii: "/")) ?? end
    guard first - start >= 3, first - start <= 4 else { return false }
    return bytes[start..<end].allSatisfy { Bytes.isLower($0) || $0 == UInt8(ascii: "/") }
  }
}
