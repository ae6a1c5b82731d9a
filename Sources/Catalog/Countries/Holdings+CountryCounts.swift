import News

/// Counting all countries at once.
extension Holdings {
  /// How many of some articles mention each country, in the order of `CountryCode.all`.
  func countryCounts(among articles: ArticleSet) -> [Int] {
    facets.mentioning.counts(among: articles, isAll: articles.count == count)
  }
}

extension [ArticleSet] {
  /// How many of some articles each set has; `isAll` tells that no set has any other.
  func counts(among articles: ArticleSet, isAll: Bool) -> [Int] {
    if isAll { return map(\.count) }
    var counts = [Int](repeating: 0, count: count)
    var scratch = [UInt64](repeating: 0, count: ArticleChunk.wordCount)
    for (index, chunk) in articles.chunks.enumerated() where !chunk.isEmpty {
      scratch.withUnsafeMutableBufferPointer { words in
        words.update(repeating: 0)
        chunk.mark(in: words)
        let marked = UnsafeBufferPointer(words)
        for (set, all) in self.enumerated() where index < all.chunks.count && !all.chunks[index].isEmpty {
          let other = all.chunks[index]
          // Whichever is the list is gone through, else the bits.
          counts[set] += chunk.hasWords || !other.hasWords ? other.count(among: marked) : chunk.intersectionCount(other)
        }
      }
    }
    return counts
  }
}
