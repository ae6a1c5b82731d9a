/// Eight bytes of a text in one number, the first one lowest, to look at all of them at once.
///
/// What is asked of single bytes is answered in the high bit of each.
package struct EightBytes {
  package static let highBits: UInt64 = 0x8080_8080_8080_8080
  /// What tells small letters from capitals, and stands in digits.
  private static let smallBits: UInt64 = 0x2020_2020_2020_2020

  package let value: UInt64

  /// The bytes from `at` on; eight must be there.
  @inline(__always)
  package init(_ text: UnsafeBufferPointer<UInt8>, at: Int) {
    value = UInt64(littleEndian: UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: at, as: UInt64.self))
  }

  /// Fewer than eight bytes, and zeros after them.
  package init(padding bytes: Slice<UnsafeBufferPointer<UInt8>>) {
    var value: UInt64 = 0
    for (place, byte) in bytes.enumerated() { value |= UInt64(byte) << UInt64(place * 8) }
    self.value = value
  }

  /// The bytes of a number.
  @inline(__always)
  package init(_ value: UInt64) {
    self.value = value
  }

  /// Whether all of them are of ASCII.
  @inline(__always)
  package var isASCII: Bool { value & Self.highBits == 0 }

  /// Those beyond ASCII, and those that are no letter, digit or low line.
  @inline(__always)
  package var breaks: UInt64 {
    let low = value & ~Self.highBits
    let lines = Self.atLeast(0x5F, low) ^ Self.atLeast(0x60, low)
    return (~(lettersAndDigits | lines) | value) & Self.highBits
  }

  /// How many letters and digits of ASCII stand before anything else, 0…8.
  @inline(__always)
  package var leadingLettersAndDigits: Int {
    ((~lettersAndDigits | value) & Self.highBits).trailingZeroBitCount >> 3
  }

  /// Those whose lower seven bits are a letter or digit; the other bits mean nothing.
  @inline(__always)
  private var lettersAndDigits: UInt64 {
    let low = value & ~Self.highBits
    let folded = low | Self.smallBits
    let letters = Self.atLeast(0x61, folded) ^ Self.atLeast(0x7B, folded)
    let digits = Self.atLeast(0x30, low) ^ Self.atLeast(0x3A, low)
    return letters | digits
  }

  /// The first few of them with small letters for capitals, and zeros after them; they must be letters and digits of
  /// ASCII.
  @inline(__always)
  package func small(_ count: Int) -> UInt64 {
    (value | Self.smallBits) & Self.first(count)
  }

  /// Whether there is a letter among the first few, which must be letters and digits of ASCII.
  @inline(__always)
  package func hasLetter(in count: Int) -> Bool {
    value & 0x4040_4040_4040_4040 & Self.first(count) != 0
  }

  /// Ones in the first few bytes, 0…8 of them.
  @inline(__always)
  private static func first(_ count: Int) -> UInt64 {
    count >= 8 ? .max : (1 &<< UInt64(truncatingIfNeeded: count &* 8)) &- 1
  }

  /// Those that are capitals of ASCII.
  @inline(__always)
  package var capitals: UInt64 {
    let low = value & ~Self.highBits
    return (Self.atLeast(0x41, low) ^ Self.atLeast(0x5B, low)) & ~value & Self.highBits
  }

  /// Those that are no letter of ASCII.
  @inline(__always)
  package var othersThanLetters: UInt64 {
    let folded = value & ~Self.highBits | Self.smallBits
    let letters = Self.atLeast(0x61, folded) ^ Self.atLeast(0x7B, folded)
    return (~letters | value) & Self.highBits
  }

  /// Those of ASCII that are no letter, digit or low line.
  @inline(__always)
  package var ends: UInt64 { breaks & ~value }

  /// The same bytes with small letters for the capitals of ASCII.
  @inline(__always)
  package var inSmallLetters: EightBytes {
    EightBytes(value | capitals >> 2)
  }

  /// Those that are `byte`, which is of ASCII; perhaps also some above the lowest of those.
  @inline(__always)
  package func equal(to byte: UInt8) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let difference = value ^ (ones &* UInt64(byte))
    return (difference &- ones) & ~difference & Self.highBits
  }

  /// Whether each of `bytes`, which are below 0x80, is at least `bound`; the other bits mean nothing.
  @inline(__always)
  private static func atLeast(_ bound: UInt64, _ bytes: UInt64) -> UInt64 {
    bytes &+ (0x80 &- bound) &* 0x0101_0101_0101_0101
  }
}
