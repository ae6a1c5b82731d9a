/// Which longer words a text holds, near enough: it may take a word for held, but never misses one.
struct WordSieve {
  private var bits = [UInt64](repeating: 0, count: 128)

  /// Adds the words of `bytes[start..<end]`.
  mutating func add(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) {
    Self.words(bytes, start, end) { hash in
      bits[Int(truncatingIfNeeded: hash >> 6 & 127)] |= 1 << (hash & 63)
    }
  }

  /// The share of the longer words of `bytes[start..<end]` that are held; 0 if it has none.
  func share(of bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Double {
    var all = 0
    var held = 0
    Self.words(bytes, start, end) { hash in
      all += 1
      if bits[Int(truncatingIfNeeded: hash >> 6 & 127)] & 1 << (hash & 63) != 0 { held += 1 }
    }
    return all == 0 ? 0 : Double(held) / Double(all)
  }

  /// Calls `body` with the hash of the first six bytes of each word of four bytes or more, so that endings matter less.
  @inline(__always)
  private static func words(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ start: Int,
    _ end: Int,
    _ body: (UInt64) -> Void
  ) {
    var index = start
    while index < end {
      let first = index
      while index < end, isPlain(bytes[index]) { index &+= 1 }
      if index < end, bytes[index] >= 0x80 {
        index = wideWord(bytes, first, end, body)
        continue
      }
      if index &- first >= 4 { body(hash(bytes, first, min(index, first &+ 6))) }
      index &+= 1
    }
  }

  @inline(__always)
  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> UInt64 {
    var hash = Folding.seed
    var index = start
    while index < end {
      hash = Folding.hash(hash, bytes[index] | 0x20)
      index &+= 1
    }
    return hash ^ hash >> 29
  }

  private static func isPlain(_ byte: UInt8) -> Bool { Bytes.isPlain(byte) || byte == UInt8(ascii: "&") }

  /// The same for one word that ASCII does not spell; where the character after it ends.
  @inline(never)
  private static func wideWord(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ start: Int,
    _ end: Int,
    _ body: (UInt64) -> Void
  ) -> Int {
    var folding = Folding(bytes, start, end)
    var hash = Folding.seed
    var length = 0
    while let byte = folding.next(), byte != 0 {
      if length < 6 { hash = Folding.hash(hash, byte) }
      length += 1
    }
    if length >= 4 { body(hash ^ hash >> 29) }
    var index = folding.offset
    while index < end, bytes[index] & 0xC0 == 0x80 { index += 1 }
    return index
  }
}
