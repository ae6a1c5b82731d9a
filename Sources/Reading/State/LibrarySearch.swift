import Catalog
import News

/// A search of the whole library, and what it found.
struct LibrarySearch: Sendable {
  let words: String
  /// The best hit first.
  let ranked: [Int32]
  let found: ArticleSet

  /// Takes in what was found.
  init(_ words: String, ranked: [ArticleID]) {
    self.words = words
    self.ranked = ranked.compactMap { Int32(exactly: $0.number) }
    found = ArticleSet(ranked)
  }
}
