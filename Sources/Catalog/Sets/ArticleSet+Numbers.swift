/// A set as plain numbers and words, for what goes over many articles.
extension ArticleSet {
  /// The numbers, rising.
  var numbers: [Int32] {
    [Int32](unsafeUninitializedCapacity: count) { numbers, filled in
      for (index, chunk) in chunks.enumerated() {
        let first = Int32(index << 16)
        for place in chunk.list {
          numbers[filled] = first + Int32(place)
          filled += 1
        }
        for (index, word) in chunk.words.enumerated() {
          var rest = word
          while rest != 0 {
            numbers[filled] = first + Int32(index << 6 + rest.trailingZeroBitCount)
            filled += 1
            rest &= rest - 1
          }
        }
      }
    }
  }

  /// Goes through the numbers, rising.
  func forEachNumber(_ body: (Int) -> Void) {
    for (index, chunk) in chunks.enumerated() {
      let first = index << 16
      chunk.forEachPlace { body(first + $0) }
    }
  }

  /// One bit a number, the lowest first, for all numbers up to and without `number`.
  func words(covering number: Int) -> [UInt64] {
    let chunkCount = Swift.max(chunks.count, (number + Self.chunkSize - 1) / Self.chunkSize)
    var words = [UInt64](repeating: 0, count: chunkCount * ArticleChunk.wordCount)
    words.withUnsafeMutableBufferPointer { words in
      for (index, chunk) in chunks.enumerated() {
        let first = index * ArticleChunk.wordCount
        chunk.mark(in: UnsafeMutableBufferPointer(rebasing: words[first..<first + ArticleChunk.wordCount]))
      }
    }
    return words
  }

  /// Those that meet a condition on their number.
  ///
  /// - Parameters:
  ///   - limit: all numbers of the set are below; of those below, others may be asked for too.
  ///   - meets: whether the article of a number stays.
  /// - Returns: those that stay.
  @inline(__always)
  func filtered(below limit: Int, _ meets: (Int) -> Bool) -> ArticleSet {
    var kept = chunks
    for index in kept.indices where !kept[index].isEmpty {
      let first = index << 16
      if kept[index].hasWords {
        kept[index].changeWords { words in
          for place in words.indices {
            words[place] = Self.filtered(words[place], first + place << 6, below: limit, meets)
          }
        }
      } else {
        kept[index] = ArticleChunk(list: kept[index].list.filter { meets(first + Int($0)) })
      }
    }
    return ArticleSet(chunks: kept)
  }

  /// The bits of a word that meet a condition on their number, the first bit being number `first`.
  @inline(__always)
  private static func filtered(_ word: UInt64, _ first: Int, below limit: Int, _ meets: (Int) -> Bool) -> UInt64 {
    var kept: UInt64 = 0
    // Many are asked for one after the other, set or not: no step hangs on chance.
    if word.nonzeroBitCount > 12, first + 64 <= limit {
      for bit in 0..<64 { kept |= (meets(first + bit) ? 1 : 0) << UInt64(bit) }
      return kept & word
    }
    var rest = word
    while rest != 0 {
      let bit = rest.trailingZeroBitCount
      kept |= (meets(first + bit) ? 1 : 0) << UInt64(bit)
      rest &= rest - 1
    }
    return kept
  }
}

extension ArticleChunk {
  /// Goes through the places, rising.
  @inline(__always)
  func forEachPlace(_ body: (Int) -> Void) {
    for place in list { body(Int(place)) }
    for (index, word) in words.enumerated() {
      var rest = word
      while rest != 0 {
        body(index << 6 + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
  }
}
