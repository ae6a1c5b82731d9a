package import News

/// A set of articles, by their numbers in the library.
///
/// Numbers lie in `0..<Int32.max`. They are kept in chunks of 65 536: few of a chunk as a rising list, many as bits.
package struct ArticleSet: Equatable, Sendable {
  /// How many numbers a chunk covers.
  package static let chunkSize = 1 << 16

  /// By the number of the chunk; no chunk is empty, and the last one is not missing.
  private var chunks: [ArticleChunk] = []

  /// Creates the empty set.
  package init() {}

  /// Creates the set of some articles.
  package init(_ articles: some Sequence<ArticleID>) {
    for article in articles { insert(article) }
  }

  package var isEmpty: Bool { chunks.allSatisfy(\.isEmpty) }

  package var count: Int { chunks.reduce(0) { $0 + $1.count } }

  package func contains(_ article: ArticleID) -> Bool {
    let (chunk, place) = Self.place(of: article)
    return chunks.indices.contains(chunk) && chunks[chunk].contains(place)
  }

  package mutating func insert(_ article: ArticleID) {
    let (chunk, place) = Self.place(of: article)
    while chunks.count <= chunk { chunks.append(ArticleChunk()) }
    chunks[chunk].insert(place)
  }

  private static func place(of article: ArticleID) -> (chunk: Int, place: UInt16) {
    (article.number >> 16, UInt16(truncatingIfNeeded: article.number))
  }
}
