extension [ArticleSet] {
  /// The articles of any of the sets.
  var union: ArticleSet {
    let chunkCount = map(\.chunks.count).max() ?? 0
    return ArticleSet(
      chunks: (0..<chunkCount).map { index in
        var words = [UInt64](repeating: 0, count: ArticleChunk.wordCount)
        words.withUnsafeMutableBufferPointer { words in
          for set in self where index < set.chunks.count { set.chunks[index].mark(in: words) }
        }
        return ArticleChunk(words: words)
      }
    )
  }
}
