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
    if Letters.isCapital(bytes, at: start, limit: limit) { flags.insert(.capital) }
    if bytes[start] &- 0x30 < 10 { flags.insert(.number) }
    length = reader.end - start
    if flags.contains(.capital), reader.capitals >= 2, reader.smalls == 0 { flags.insert(.allCaps) }
    if length == 1, flags.contains(.capital) { flags.insert(.initial) }
    let ending = reader.end - 2
    if length > 4, bytes[ending] == UInt8(ascii: "l"), bytes[ending + 1] == UInt8(ascii: "y") { flags.insert(.manner) }
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
