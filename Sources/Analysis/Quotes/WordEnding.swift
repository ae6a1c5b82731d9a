/// What the last two letters of a word tell.
enum WordEnding {
  /// The flags of the word that ends before `end`: of -ly, -s and -ed.
  ///
  /// Without a branch: a processor would guess wrong at every fourth word.
  @inline(__always)
  static func flags(_ bytes: UnsafeBufferPointer<UInt8>, before end: Int, length: Int) -> Token.Flags {
    let last = UInt16(bytes[end &- 1])
    let both = UInt16(bytes[max(0, end &- 2)]) &<< 8 | last
    var flags: UInt16 = both == 0x6C79 ? Token.Flags.manner.rawValue : 0
    flags &= length > 4 ? .max : 0
    flags |= last == 0x73 ? Token.Flags.plural.rawValue : 0
    flags ^= both == 0x7373 ? Token.Flags.plural.rawValue : 0
    flags |= both == 0x6564 ? Token.Flags.regular.rawValue : 0
    return Token.Flags(rawValue: flags & (length > 3 ? .max : 0))
  }
}
