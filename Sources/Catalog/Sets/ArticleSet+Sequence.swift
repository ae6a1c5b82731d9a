package import News

/// The articles of a set, by rising number.
extension ArticleSet: Sequence {
  package struct Iterator: IteratorProtocol {
    private let chunks: [ArticleChunk]
    private var chunk = 0
    /// The next index of a list, or of a word.
    private var index = 0
    /// The bits of the last word that have not been given.
    private var rest: UInt64 = 0

    init(_ chunks: [ArticleChunk]) {
      self.chunks = chunks
    }

    package mutating func next() -> ArticleID? {
      while chunk < chunks.count {
        if let place = nextPlace() { return ArticleID(chunk << 16 + place) }
        chunk += 1
        index = 0
      }
      return nil
    }

    private mutating func nextPlace() -> Int? {
      if chunks[chunk].hasWords {
        while rest == 0 {
          guard index < chunks[chunk].words.count else { return nil }
          rest = chunks[chunk].words[index]
          index += 1
        }
        defer { rest &= rest - 1 }
        return (index - 1) << 6 + rest.trailingZeroBitCount
      }
      guard index < chunks[chunk].list.count else { return nil }
      defer { index += 1 }
      return Int(chunks[chunk].list[index])
    }
  }

  package func makeIterator() -> Iterator {
    Iterator(chunks)
  }

  package var underestimatedCount: Int { count }
}
