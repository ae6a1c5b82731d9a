import News

/// A word of ASCII letters alone, as nearly all words are in languages of Latin letters.
///
/// Read eight bytes at once: short and long words take the same path.
struct PlainWord {
  let hash: UInt64
  let flags: Token.Flags
  let end: Int

  /// The word at `start`; nil if none begins there, or if more than letters may belong to it: then read a `Word`.
  ///
  /// The last bytes of a text are left to `Word`, too.
  @inline(__always)
  init?(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int, limit: Int) {
    var at = start
    var word = WordHash()
    var all: UInt64 = 0
    var mask: UInt64
    var letters: UInt64
    repeat {
      guard at &+ 8 < bytes.count else { return nil }
      let eight = EightBytes(bytes, at: at)
      let others = eight.othersThanLetters
      // All ones if there are only letters, else ones up to the first byte that is none.
      mask = (others & (0 &- others)) &>> 7 &- 1
      all |= eight.value & mask
      letters = (eight.value | Self.smallBits) & mask
      if mask == UInt64.max { word.addBlock(letters) }
      at &+= others.trailingZeroBitCount &>> 3
    } while mask == UInt64.max
    guard at > start, at <= limit, at == limit || Self.ends(bytes, at, limit) else { return nil }
    hash = word.value(endingIn: letters)
    end = at
    var flags = WordEnding.flags(bytes, before: at, length: at &- start)
    if bytes[start] & 0x20 == 0 {
      flags.insert(.capital)
      if at &- start == 1 { flags.insert(.initial) } else if all & Self.smallBits == 0 { flags.insert(.allCaps) }
    }
    self.flags = flags
  }

  /// The bits that small letters have and capitals have not.
  private static let smallBits: UInt64 = 0x2020_2020_2020_2020

  /// A bit for each sign that may go on a word: apostrophe, hyphen, ampersand, dot and the digits.
  private static let joints: UInt64 = 0x03FF_60C0_0000_0000

  /// Whether what stands after letters surely ends the word.
  @inline(__always)
  private static func ends(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ limit: Int) -> Bool {
    let byte = bytes[at]
    if byte >= 0x80 { return false }
    if byte >= 0x40 || joints &>> UInt64(byte) & 1 == 0 { return true }
    return byte == UInt8(ascii: ".") && (at &+ 1 >= limit || !WordReader.isLetter(bytes[at &+ 1]))
  }
}
