/// What two chunks make together.
extension ArticleChunk {
  mutating func formUnion(_ other: ArticleChunk) {
    guard !other.isEmpty else { return }
    guard !isEmpty else {
      self = other
      return
    }
    if !hasWords, !other.hasWords {
      self = ArticleChunk(list: RisingList.union(list, other.list))
      return
    }
    var (bits, added) = hasWords ? (self, other) : (other, self)
    self = ArticleChunk()
    bits.changeWords { words in
      added.list.withUnsafeBufferPointer { list in
        for place in list { words[Int(place >> 6)] |= 1 << UInt64(place & 63) }
      }
      added.words.withUnsafeBufferPointer { added in
        for index in 0..<min(words.count, added.count) { words[index] |= added[index] }
      }
    }
    added = ArticleChunk()
    self = bits
  }

  mutating func formIntersection(_ other: ArticleChunk) {
    guard !isEmpty, !other.isEmpty else {
      self = ArticleChunk()
      return
    }
    if hasWords, other.hasWords {
      changeWords { words in
        other.words.withUnsafeBufferPointer { other in
          for index in 0..<min(words.count, other.count) { words[index] &= other[index] }
        }
      }
    } else if hasWords {
      self = ArticleChunk(list: RisingList.picked(other.list, by: words, keeps: 1))
    } else if other.hasWords {
      self = ArticleChunk(list: RisingList.picked(list, by: other.words, keeps: 1))
    } else {
      self = ArticleChunk(list: RisingList.intersection(list, other.list))
    }
  }

  mutating func subtract(_ other: ArticleChunk) {
    guard !isEmpty, !other.isEmpty else { return }
    if hasWords {
      changeWords { words in
        other.list.withUnsafeBufferPointer { list in
          for place in list { words[Int(place >> 6)] &= ~(1 << UInt64(place & 63)) }
        }
        other.words.withUnsafeBufferPointer { other in
          for index in 0..<min(words.count, other.count) { words[index] &= ~other[index] }
        }
      }
    } else if other.hasWords {
      self = ArticleChunk(list: RisingList.picked(list, by: other.words, keeps: 0))
    } else {
      self = ArticleChunk(list: RisingList.difference(list, other.list))
    }
  }

  /// How many places both have.
  func intersectionCount(_ other: ArticleChunk) -> Int {
    guard !isEmpty, !other.isEmpty else { return 0 }
    guard hasWords || other.hasWords else { return RisingList.intersectionCount(list, other.list) }
    return hasWords
      ? words.withUnsafeBufferPointer { other.count(among: $0) }
      : other.words.withUnsafeBufferPointer { count(among: $0) }
  }

  /// How many of its places have their bit set in the words of a chunk.
  func count(among words: UnsafeBufferPointer<UInt64>) -> Int {
    hasWords
      ? self.words.withUnsafeBufferPointer { Bits.count($0, and: words) }
      : list.withUnsafeBufferPointer { Bits.count($0, in: words) }
  }

  /// Sets the bits of its places in the words of a chunk.
  func mark(in words: UnsafeMutableBufferPointer<UInt64>) {
    guard words.count == Self.wordCount else { return }
    for place in list { words[Int(place >> 6)] |= 1 << UInt64(place & 63) }
    self.words.withUnsafeBufferPointer { own in
      for index in 0..<min(words.count, own.count) { words[index] |= own[index] }
    }
  }
}
