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
      for place in chunk.list { body(first + Int(place)) }
      for (index, word) in chunk.words.enumerated() {
        var rest = word
        while rest != 0 {
          body(first + index << 6 + rest.trailingZeroBitCount)
          rest &= rest - 1
        }
      }
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

  /// Those that meet a condition on their number; asks for each of them once.
  func filtered(_ meets: (Int) -> Bool) -> ArticleSet {
    ArticleSet(
      chunks: chunks.enumerated().map { index, chunk in
        let first = index << 16
        guard chunk.hasWords else { return ArticleChunk(list: chunk.list.filter { meets(first + Int($0)) }) }
        var words = chunk.words
        for index in words.indices where words[index] != 0 {
          let start = first + index << 6
          var kept: UInt64 = 0
          for bit in 0..<64 where words[index] >> UInt64(bit) & 1 != 0 {
            kept |= (meets(start + bit) ? 1 : 0) << UInt64(bit)
          }
          words[index] = kept
        }
        return ArticleChunk(words: words)
      }
    )
  }
}
