/// What the last two letters of a word tell.
enum WordEnding {
  /// The flags of the word that ends before `end`: of -ly, -s and -ed.
  ///
  /// Without a branch: a processor would guess wrong at every fourth word.
  @inline(__always)
  static func flags(_ bytes: UnsafeBufferPointer<UInt8>, before end: Int, length: Int) -> Token.Flags {
    let last = UInt16(bytes[end &- 1])
    let before = UInt16(bytes[max(0, end &- 2)])
    let isManner = one(ifZero: before ^ 0x6C) & one(ifZero: last ^ 0x79) & one(ifNegative: 4 &- length)
    let isPlural = one(ifZero: last ^ 0x73) & ~one(ifZero: before ^ 0x73)
    let isRegular = one(ifZero: before ^ 0x65) & one(ifZero: last ^ 0x64)
    // The three flags stand side by side.
    let flags = isManner | isPlural &<< 1 | isRegular &<< 2
    return Token.Flags(rawValue: flags &* one(ifNegative: 3 &- length) &* Token.Flags.manner.rawValue)
  }

  /// Reckoned, since a choice is compiled to branches; `byte` is below 256.
  @inline(__always)
  private static func one(ifZero byte: UInt16) -> UInt16 {
    (byte &- 1) &>> 15
  }

  @inline(__always)
  private static func one(ifNegative number: Int) -> UInt16 {
    UInt16(truncatingIfNeeded: UInt(bitPattern: number) &>> 63)
  }
}
