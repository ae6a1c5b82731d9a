/// A word as it stands in the text: letters and digits, with the hyphens, dots and apostrophes inside it.
struct Word {
  let hash: UInt64
  let flags: Token.Flags
  /// Its end without a possessive 's.
  let end: Int
  /// Where to read on.
  let next: Int
  private let length: Int
  /// Whether dots stand inside it: U.S, J.R.
  private let hasDots: Bool

  /// Reads the word that begins at `start`.
  @inline(__always)
  init(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int, limit: Int) {
    if let plain = Self(plain: bytes, at: start, limit: limit) {
      self = plain
    } else {
      self.init(any: bytes, at: start, limit: limit)
    }
  }

  /// Reads a word of ASCII letters, which nearly all are; nil if there are none, or more than those may belong to it.
  ///
  /// Eight bytes at once, so that short and long words take the same path; the last seven bytes of a text go the slow way.
  @inline(__always)
  private init?(plain bytes: UnsafeBufferPointer<UInt8>, at start: Int, limit: Int) {
    var at = start
    var hash = WordHash()
    var small: UInt64 = 0
    var mask: UInt64
    repeat {
      guard at &+ 8 <= bytes.count else { return nil }
      let eight = EightBytes(bytes, at: at)
      let others = eight.othersThanLetters
      // All ones if all are letters, else ones up to the first that is none.
      mask = (others & (0 &- others)) >> 7 &- 1
      let letters = eight.value & mask
      small |= letters
      if mask != 0 { hash.addBlock(letters | (0x2020_2020_2020_2020 & mask)) }
      at &+= others == 0 ? 8 : others.trailingZeroBitCount >> 3
    } while mask == UInt64.max
    guard at > start, at <= limit, at == limit || Self.ends(bytes, at, limit) else { return nil }
    length = at &- start
    var flags: Token.Flags = []
    if bytes[start] & 0x20 == 0 {
      flags =
        length == 1 ? [.capital, .initial] : small & 0x2020_2020_2020_2020 == 0 ? [.capital, .allCaps] : .capital
    }
    if length > 3 { flags.formUnion(Self.ending(bytes[at - 2], bytes[at - 1], length)) }
    self.flags = flags
    hasDots = false
    self.hash = hash.value
    end = at
    next = at
  }

  /// What the last two letters of a word tell.
  @inline(__always)
  private static func ending(_ first: UInt8, _ last: UInt8, _ length: Int) -> Token.Flags {
    switch last {
    case UInt8(ascii: "y"): first == UInt8(ascii: "l") && length > 4 ? .manner : []
    case UInt8(ascii: "s"): first == UInt8(ascii: "s") ? [] : .plural
    case UInt8(ascii: "d"): first == UInt8(ascii: "e") ? .regular : []
    default: []
    }
  }

  /// Whether what stands after letters surely ends the word.
  @inline(__always)
  private static func ends(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ limit: Int) -> Bool {
    switch bytes[at] {
    case 0x20: true
    case UInt8(ascii: "."): at + 1 >= limit || !WordReader.isLetter(bytes[at + 1])
    case UInt8(ascii: "'"), UInt8(ascii: "-"), UInt8(ascii: "&"), 0x30...0x39, 0x80...: false
    default: true
    }
  }

  /// Reads a word of any letters.
  private init(any bytes: UnsafeBufferPointer<UInt8>, at start: Int, limit: Int) {
    var reader = WordReader(bytes, start: start, limit: limit)
    reader.read()
    var flags = reader.flags
    if Letters.isCapital(bytes, at: start, limit: limit) { flags.insert(.capital) }
    if bytes[start] &- 0x30 < 10 { flags.insert(.number) }
    length = reader.end - start
    if flags.contains(.capital), reader.capitals >= 2, reader.smalls == 0 { flags.insert(.allCaps) }
    if length == 1, flags.contains(.capital) { flags.insert(.initial) }
    let ending = reader.end - 2
    if length > 3 { flags.formUnion(Self.ending(bytes[ending], bytes[ending + 1], length)) }
    self.flags = flags
    hasDots = reader.hasDots
    hash = reader.hash
    end = reader.end
    next = reader.next
  }

  /// Whether it is an acronym that only looks like a small word: IT, US, WHO.
  func isShout(_ classes: WordClass) -> Bool {
    flags.contains(.allCaps) && length <= 3 && !classes.isDisjoint(with: [.it, .relative, .conjunction, .preposition])
  }

  /// Whether a dot after it is part of it.
  func takesDot(_ classes: WordClass) -> Bool {
    if hasDots, flags.contains(.allCaps) { return true }
    return flags.contains(.initial) || (classes.contains(.abbreviation) && flags.contains(.capital))
  }
}
