/// Words by their folded hashes, each with a small number: a look-up costs a few steps and no second hashing.
struct WordTable: Sendable {
  /// Hashes in open addressing; 0 is a free place.
  private var keys: [UInt64]
  private var values: [UInt16]
  private let mask: Int

  /// Holds `words` with their values; of two words alike the later value counts.
  init(_ words: [(hash: UInt64, value: UInt16)]) {
    var size = 8
    while size < words.count * 3 { size *= 2 }
    keys = Array(repeating: 0, count: size)
    values = Array(repeating: 0, count: size)
    mask = size - 1
    for word in words where word.hash != 0 {
      let place = place(of: word.hash)
      keys[place] = word.hash
      values[place] = word.value
    }
  }

  /// Holds words or phrases that are only to be known.
  init(_ hashes: some Sequence<UInt64>) {
    self.init(hashes.map { ($0, 1) })
  }

  /// The number of the word with this hash; 0 if it is not held.
  @inline(__always)
  func value(_ hash: UInt64) -> UInt16 {
    values[place(of: hash)]
  }

  /// Whether the word with this hash is held.
  @inline(__always)
  func contains(_ hash: UInt64) -> Bool {
    value(hash) != 0
  }

  /// Where a hash is, or would be; at least two places of three are free.
  @inline(__always)
  private func place(of hash: UInt64) -> Int {
    var index = Int(truncatingIfNeeded: hash ^ hash >> 32) & mask
    while keys[index] != hash, keys[index] != 0 { index = (index + 1) & mask }
    return index
  }
}
