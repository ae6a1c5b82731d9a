/// A hash of a word's letters, the same for capitals and small letters (Latin-1 and Cyrillic too).
///
/// Eight bytes are mixed in at once, by both halves of a product (Wang Yi, "wyhash", 2019): all bits tell.
struct WordHash {
  private var mixed: UInt64 = 0x9e37_79b9_7f4a_7c15
  /// The bytes that do not make up eight yet, the first one lowest.
  private var block: UInt64 = 0
  private var blockLength = 0
  private var previous: UInt8 = 0

  /// The hash of no letter yet.
  init() {}

  /// The hash of the bytes so far.
  var value: UInt64 { value(endingIn: block) }

  /// The hash of whole blocks and of what follows the last of them, seven bytes at most, perhaps none.
  @inline(__always)
  func value(endingIn bytes: UInt64) -> UInt64 {
    Self.mixed(mixed, bytes)
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
    take(leads ? 0xD0 : folded)
    previous = byte
  }

  @inline(__always)
  private mutating func take(_ byte: UInt8) {
    block |= UInt64(byte) &<< (8 &* UInt64(truncatingIfNeeded: blockLength))
    blockLength &+= 1
    if blockLength == 8 { addBlock(block) }
  }

  /// Takes in eight bytes at once, folded already, the first one lowest; only after whole blocks of eight.
  @inline(__always)
  mutating func addBlock(_ bytes: UInt64) {
    mixed = Self.mixed(mixed, bytes)
    (block, blockLength) = (0, 0)
  }

  @inline(__always)
  private static func mixed(_ value: UInt64, _ block: UInt64) -> UInt64 {
    let product = (value ^ block).multipliedFullWidth(by: 0xa076_1d64_78bd_642f)
    return product.high ^ product.low
  }

  /// The hash of a whole word, and of what is joined to it.
  static func of(_ word: some Sequence<UInt8>, then rest: StaticString = "") -> UInt64 {
    var hash = WordHash()
    for byte in word { hash.add(byte) }
    rest.withUTF8Buffer { for byte in $0 { hash.add(byte) } }
    return hash.value
  }

  /// The hashes of words that blanks part, each with `rest` joined to it.
  static func all(in words: String, then rest: StaticString = "") -> Set<UInt64> {
    Set(words.split(whereSeparator: \.isWhitespace).map { of($0.utf8, then: rest) })
  }
}
