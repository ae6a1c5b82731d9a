import News
import Testing

@Suite("Eight bytes at once")
struct EightBytesTests {
  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    isLetter(byte) || (0x30...0x39).contains(byte)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  private func eight(_ bytes: [UInt8]) -> EightBytes {
    bytes.withUnsafeBufferPointer { EightBytes($0, at: 0) }
  }

  @Test("Every byte at every place ends a word or not, as it does alone", arguments: 0..<8)
  func ends(place: Int) {
    for byte in UInt8.min...UInt8.max {
      var bytes = Array("Ab9zZ0aQ".utf8)
      bytes[place] = byte
      #expect(eight(bytes).leadingLettersAndDigits == (Self.isLetterOrDigit(byte) ? 8 : place), "\(byte)")
    }
  }

  @Test("Bytes beyond ASCII after a word leave it as long as it is")
  func neighbours() {
    for byte in UInt8(0x80)...UInt8.max {
      #expect(eight(Array("word".utf8) + [byte, byte, 0x61, 0x62]).leadingLettersAndDigits == 4)
    }
  }

  @Test("Small letters of the first few, and nothing of the rest", arguments: 0...8)
  func small(count: Int) {
    let bytes = Array("Mar2024Z".utf8)
    let expected = Array("mar2024z".utf8).prefix(count).enumerated().reduce(UInt64(0)) { sum, next in
      sum | UInt64(next.element) << UInt64(next.offset * 8)
    }
    #expect(eight(bytes).small(count) == expected)
  }

  @Test("A number has no letter until one comes", arguments: 0...8)
  func letters(count: Int) {
    #expect(!eight(Array("20240917".utf8)).hasLetter(in: count))
    #expect(eight(Array("2024x917".utf8)).hasLetter(in: count) == (count > 4))
  }

  @Test("What lies before the end of a text is padded with what ends a word", arguments: 0..<8)
  func padding(count: Int) {
    let bytes = Array("readings".utf8.prefix(count))
    bytes.withUnsafeBufferPointer { #expect(EightBytes(padding: $0[0...]).leadingLettersAndDigits == count) }
  }
}
