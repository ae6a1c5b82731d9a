/// Letters and digits of a run, with capitals made small and all else dropped: what two spellings have in common.
struct Folding: Sequence, IteratorProtocol {
  /// A letter's or digit's byte, or 0 for a border between words.
  typealias Element = UInt8

  private let bytes: UnsafeBufferPointer<UInt8>
  private var index: Int
  private let end: Int
  private var lead: UInt8 = 0

  /// Folds `bytes[start..<end]`.
  init(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) {
    self.bytes = bytes
    index = start
    self.end = end
  }

  /// Where the next byte will be read.
  var offset: Int { index }

  @inline(__always)
  mutating func next() -> UInt8? {
    guard index < end else { return nil }
    let byte = bytes[index]
    index += 1
    if byte < 0x80 {
      lead = 0
      if (byte | 0x20) &- 0x61 < 26 { return byte | 0x20 }
      return Bytes.isDigit(byte) || byte == UInt8(ascii: "&") ? byte : 0
    }
    return nextWide(byte)
  }

  /// Latin-1 and Cyrillic capitals become small; signs of U+0080…U+00BF and U+2000…U+303F and full-width forms are borders.
  private mutating func nextWide(_ byte: UInt8) -> UInt8 {
    if byte >= 0xC0 {
      lead = byte
      if byte == 0xC2 || byte == 0xE2 { return 0 }
      // Full-width forms, and the marks of U+3000…U+303F.
      if byte == 0xEF || byte == 0xE3 && index < end && bytes[index] == 0x80 {
        lead = 0xE2
        return 0
      }
      guard byte == 0xD0, index < end else { return byte }
      return (0xA0...0xAF).contains(bytes[index]) ? 0xD1 : byte
    }
    switch lead {
    case 0xC2, 0xE2: return 0
    case 0xC3: return (0x80...0x9E).contains(byte) ? byte | 0x20 : byte
    case 0xD0 where (0x90...0x9F).contains(byte): return byte + 0x20
    case 0xD0 where (0xA0...0xAF).contains(byte): return byte - 0x20
    default: return byte
    }
  }

  /// FNV-1a, one step.
  @inline(__always)
  static func hash(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  /// Where FNV-1a begins.
  static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The hash of one word or of words, with one border between two.
  static func hash(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> UInt64 {
    var hash = seed
    var isBorder = false
    var index = start
    while index < end {
      let byte = bytes[index]
      index += 1
      guard byte < 0x80 else { return wideHash(bytes, start, end) }
      guard (byte | 0x20) &- 0x61 < 26 || Bytes.isDigit(byte) || byte == UInt8(ascii: "&") else {
        isBorder = hash != seed
        continue
      }
      if isBorder { hash = Self.hash(hash, 0) }
      isBorder = false
      hash = Self.hash(hash, byte | 0x20)
    }
    return hash
  }

  /// The hash of a run that ASCII does not spell.
  private static func wideHash(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> UInt64 {
    var hash = seed
    var isBorder = false
    for byte in Folding(bytes, start, end) {
      if byte == 0 {
        isBorder = hash != seed
      } else {
        if isBorder { hash = Self.hash(hash, 0) }
        isBorder = false
        hash = Self.hash(hash, byte)
      }
    }
    return hash
  }

  /// The hash of a string's words.
  static func hash(_ string: String) -> UInt64 {
    Array(string.utf8).withUnsafeBufferPointer { hash($0, 0, $0.count) }
  }
}
