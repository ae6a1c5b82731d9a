/// Reads the bytes of one word.
struct WordReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let limit: Int
  private var state = WordHash()
  private(set) var end: Int
  private(set) var next: Int
  private(set) var hash: UInt64 = 0
  private(set) var flags: Token.Flags = []
  private(set) var capitals = 0
  private(set) var smalls = 0
  private(set) var hasDots = false

  /// Prepares to read from `start`.
  init(_ bytes: UnsafeBufferPointer<UInt8>, start: Int, limit: Int) {
    self.bytes = bytes
    self.limit = limit
    end = start
    next = start
  }

  /// Reads to the end of the word; always at least one byte.
  mutating func read() {
    let start = next
    var beforeApostrophe: (end: Int, hash: UInt64)?
    readLetters()
    while next < limit {
      let byte = bytes[next]
      if (byte | 0x20) &- 0x61 < 26 {
        readLetters()
      } else if byte &- 0x30 < 10 {
        smalls += 1
        state.add(byte)
        next += 1
      } else if byte >= 0x80, !Self.isSign(bytes, next, limit) {
        smalls += 1
        state.add(byte)
        next += 1
      } else if let joint = Self.joint(bytes, next, limit), next > start {
        if joint.isApostrophe { beforeApostrophe = (next, state.value) }
        if byte == UInt8(ascii: ".") { hasDots = true }
        if byte == UInt8(ascii: "-") { flags.insert(.hyphen) }
        state.add(joint.isApostrophe ? UInt8(ascii: "'") : byte)
        next += joint.length
      } else {
        break
      }
    }
    if next == start { skipCharacter() }
    (end, hash) = (next, state.value)
    if let before = beforeApostrophe, bytes[next - 1] | 0x20 == UInt8(ascii: "s"), next - before.end <= 4 {
      (end, hash) = before
      flags.insert(.possessive)
    }
  }

  /// Reads ASCII letters.
  private mutating func readLetters() {
    while next < limit, (bytes[next] | 0x20) &- 0x61 < 26 {
      if bytes[next] & 0x20 == 0 { capitals += 1 } else { smalls += 1 }
      state.add(bytes[next])
      next += 1
    }
  }

  private mutating func skipCharacter() {
    next += 1
    while next < limit, bytes[next] & 0xC0 == 0x80 { next += 1 }
  }

  /// Whether the bytes at `at` are a sign or a blank and no letter.
  private static func isSign(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ limit: Int) -> Bool {
    let next = at + 1 < limit ? bytes[at + 1] : 0
    switch bytes[at] {
    case 0xC2: return true
    case 0xE2: return next == 0x80 || next == 0x81
    case 0xE3: return next == 0x80
    case 0xEF: return next == 0xBC
    default: return false
    }
  }

  /// A sign that joins letters: the apostrophe of O'Neill, the hyphen, the dots of U.S., the & of AT&T.
  private static func joint(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ at: Int,
    _ limit: Int
  ) -> (length: Int, isApostrophe: Bool)? {
    func isLetter(_ at: Int) -> Bool { at < limit && Self.isLetter(bytes[at]) }
    let byte = bytes[at]
    if byte == UInt8(ascii: "'"), isLetter(at + 1) { return (1, true) }
    if byte == 0xE2, at + 3 < limit, bytes[at + 1] == 0x80, bytes[at + 2] == 0x99, isLetter(at + 3) { return (3, true) }
    if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "&"), isLetter(at + 1) { return (1, false) }
    guard byte == UInt8(ascii: "."), isLetter(at + 1) else { return nil }
    let isShort = at < 2 || !isLetter(at - 2)
    let isDigit = bytes[at - 1] &- 0x30 < 10 && bytes[at + 1] &- 0x30 < 10
    return isShort || isDigit ? (1, false) : nil
  }

  /// Whether a byte belongs to a letter or is a digit.
  @inline(__always)
  static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
      || byte >= 0xC3 && byte != 0xE2 && byte != 0xE3 && byte != 0xEF
  }
}
