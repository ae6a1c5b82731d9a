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
  init(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int, limit: Int) {
    var reader = WordReader(bytes, start: start, limit: limit)
    reader.read()
    var flags = reader.flags
    if Letters.isCapital(bytes, at: start, limit: limit) || Self.hasArticle(bytes, at: start, before: reader.end) {
      flags.insert(.capital)
    }
    if bytes[start] &- 0x30 < 10 { flags.insert(.number) }
    length = reader.end - start
    if flags.contains(.capital), reader.capitals >= 2, reader.smalls == 0 { flags.insert(.allCaps) }
    if length == 1, flags.contains(.capital) { flags.insert(.initial) }
    flags.formUnion(WordEnding.flags(bytes, before: reader.end, length: length))
    self.flags = flags
    hasDots = reader.hasDots
    hash = reader.hash
    end = reader.end
    next = reader.next
  }

  /// Whether it is a name with the Arabic article before it: al-Rashidi, el-Masri.
  private static func hasArticle(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int, before end: Int) -> Bool {
    guard end - start > 4, bytes[start + 2] == UInt8(ascii: "-"), bytes[start + 3] &- 0x41 < 26 else { return false }
    switch (bytes[start], bytes[start + 1]) {
    case (UInt8(ascii: "a"), UInt8(ascii: "l")), (UInt8(ascii: "e"), UInt8(ascii: "l")): return true
    case (UInt8(ascii: "a"), let second): return Array("dhnrstz".utf8).contains(second)
    default: return false
    }
  }

  /// Whether a dot after it is part of it.
  func takesDot(_ classes: WordClass) -> Bool {
    (hasDots && flags.contains(.allCaps)) || Self.takesDot(flags, classes)
  }

  /// Whether a dot after a word without dots is part of it: J., Gov.
  @inline(__always)
  static func takesDot(_ flags: Token.Flags, _ classes: WordClass) -> Bool {
    flags.contains(.initial) || (classes.contains(.abbreviation) && flags.contains(.capital))
  }
}
