/// A hash of a word's letters, the same for capitals and small letters (Latin-1 and Cyrillic too).
///
/// FNV-1a, 64 bits: two of the few thousand words of a lexicon do not meet.
struct WordHash {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325
  private var previous: UInt8 = 0

  /// The hash of no letter yet.
  init() {}

  /// Goes on from a hash whose last byte was ASCII.
  init(_ value: UInt64) {
    self.value = value
  }

  /// Takes in the next byte of the word.
  mutating func add(_ byte: UInt8) {
    var folded = byte
    if byte &- 0x41 < 26 {
      folded = byte | 0x20
    } else if previous == 0xC3, byte >= 0x80, byte <= 0x9E, byte != 0x97 {
      folded = byte &+ 0x20
    } else if previous == 0xD0, byte >= 0x90, byte <= 0xAF {
      // А…П keep their lead byte; Р…Я take that of р…я. The lead byte is hashed already, so both fold by the tail.
      folded = byte <= 0x9F ? byte &+ 0x20 : byte &- 0x20
    }
    let leads = byte == 0xD0 || byte == 0xD1
    mix(leads ? 0xD0 : folded)
    previous = byte
  }

  private mutating func mix(_ byte: UInt8) {
    value = Self.mixed(value, byte)
  }

  /// The hash after one more byte, which is folded already.
  @inline(__always)
  static func mixed(_ value: UInt64, _ byte: UInt8) -> UInt64 {
    (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
  }

  /// The hash of a word whose beginning has the hash `hash`; `rest` is plain ASCII.
  static func continued(_ hash: UInt64, _ rest: StaticString) -> UInt64 {
    var longer = WordHash(hash)
    rest.withUTF8Buffer { for byte in $0 { longer.add(byte) } }
    return longer.value
  }

  /// The hash of a whole word.
  static func of(_ word: some Sequence<UInt8>) -> UInt64 {
    var hash = WordHash()
    for byte in word { hash.add(byte) }
    return hash.value
  }
}
