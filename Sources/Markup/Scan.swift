internal import Glibc

/// Finding bytes in a document.
enum Scan {
  /// Where a byte first stands from `start` on.
  static func find(_ byte: UInt8, _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
    guard start < bytes.count, let base = bytes.baseAddress else { return nil }
    guard let found = memchr(base + start, Int32(byte), bytes.count - start) else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  /// Where a word in small letters first stands from `start` on, letter case apart.
  static func find(
    _ word: StaticString,
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ start: Int,
    before end: Int? = nil
  ) -> Int? {
    let last = min(end ?? bytes.count, bytes.count) - word.utf8CodeUnitCount
    var index = start
    while index <= last {
      if matches(word, bytes, index) { return index }
      index += 1
    }
    return nil
  }

  /// Where the end tag of a name begins, letter case apart.
  static func end(of name: UnsafeBufferPointer<UInt8>, _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
    var index = start
    while let mark = find(UInt8(ascii: "<"), bytes, index) {
      let after = mark + 2 + name.count
      if after <= bytes.count, bytes[mark + 1] == UInt8(ascii: "/"),
        name.indices.allSatisfy({ small(bytes[mark + 2 + $0]) == small(name[$0]) }),
        after == bytes.count || isBlank(bytes[after]) || bytes[after] == UInt8(ascii: ">")
          || bytes[after] == UInt8(ascii: "/")
      {
        return mark
      }
      index = mark + 1
    }
    return nil
  }

  /// Whether a word in small letters stands at a place, letter case apart.
  static func matches(_ word: StaticString, _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    let count = word.utf8CodeUnitCount
    guard index >= 0, index + count <= bytes.count else { return false }
    let letters = word.utf8Start
    for place in 0..<count where small(bytes[index + place]) != letters[place] { return false }
    return true
  }

  static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D || byte == 0x0C
  }

  static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 97 < 26
  }

  private static func small(_ byte: UInt8) -> UInt8 {
    byte &- 65 < 26 ? byte | 0x20 : byte
  }
}
