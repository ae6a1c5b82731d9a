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

  /// Calls `body` with the hash of the first five bytes of each word of four bytes or more, so that endings matter less.
  private static func words(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ start: Int,
    _ end: Int,
    _ body: (UInt64) -> Void
  ) {
    var hash = Folding.seed
    var length = 0
    for byte in Folding(bytes, start, end) {
      if byte == 0 {
        if length >= 4 { body(hash ^ hash >> 29) }
        hash = Folding.seed
        length = 0
      } else {
        if length < 6 { hash = Folding.hash(hash, byte) }
        length += 1
      }
    }
    if length >= 4 { body(hash ^ hash >> 29) }
  }
}
