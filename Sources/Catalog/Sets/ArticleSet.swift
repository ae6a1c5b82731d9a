package import News

/// A set of articles, by their numbers in the library.
///
/// Numbers are kept in chunks of 65 536: few of a chunk as a rising list, many as bits.
package struct ArticleSet: Hashable, Sendable {
  /// How many numbers a chunk covers.
  package static let chunkSize = 1 << 16
  /// Numbers lie in `0..<limit`; an article with another is in no set.
  package static let limit = 1 << 24

  /// By the number of the chunk; the last one is not empty.
  private(set) var chunks: [ArticleChunk] = []

  /// Creates the empty set.
  package init() {}

  /// Creates the set of some articles.
  package init(_ articles: some Sequence<ArticleID>) {
    for article in articles { insert(article) }
  }

  /// Takes over chunks.
  init(chunks: [ArticleChunk]) {
    self.chunks = chunks
    trim()
  }

  /// Every number from 0 up to `number`, which is not in it.
  package static func all(below number: Int) -> ArticleSet {
    let number = Swift.min(Swift.max(0, number), limit)
    var set = ArticleSet()
    let full = ArticleChunk(words: [UInt64](repeating: ~0, count: ArticleChunk.wordCount))
    set.chunks = Array(repeating: full, count: number / chunkSize)
    var words = [UInt64](repeating: ~0, count: number % chunkSize / 64)
    if number % 64 > 0 { words.append(1 << UInt64(number % 64) - 1) }
    words.append(contentsOf: repeatElement(0, count: ArticleChunk.wordCount - words.count))
    if number % chunkSize > 0 { set.chunks.append(ArticleChunk(words: words)) }
    return set
  }

  package var isEmpty: Bool { chunks.isEmpty }

  package var count: Int { chunks.reduce(0) { $0 + $1.count } }

  package func contains(_ article: ArticleID) -> Bool {
    let chunk = article.number >> 16
    return chunks.indices.contains(chunk) && chunks[chunk].contains(UInt16(truncatingIfNeeded: article.number))
  }

  /// Takes an article in; whether it was not there before.
  @discardableResult
  package mutating func insert(_ article: ArticleID) -> Bool {
    guard (0..<Self.limit).contains(article.number) else { return false }
    let chunk = article.number >> 16
    while chunks.count <= chunk { chunks.append(ArticleChunk()) }
    return chunks[chunk].insert(UInt16(truncatingIfNeeded: article.number))
  }

  /// Takes an article out; whether it was there.
  @discardableResult
  package mutating func remove(_ article: ArticleID) -> Bool {
    let chunk = article.number >> 16
    guard chunks.indices.contains(chunk) else { return false }
    let wasThere = chunks[chunk].remove(UInt16(truncatingIfNeeded: article.number))
    trim()
    return wasThere
  }

  /// The article with the lowest number, or nil.
  package var first: ArticleID? {
    for (index, chunk) in chunks.enumerated() {
      if let place = chunk.first { return ArticleID(index << 16 + Int(place)) }
    }
    return nil
  }

  /// The article with the highest number, or nil.
  package var last: ArticleID? {
    chunks.last?.last.map { ArticleID((chunks.count - 1) << 16 + Int($0)) }
  }

  /// The number of chunks up to the last that has articles.
  package var chunkCount: Int { chunks.count }

  /// The articles from number `index` × 65 536 on; an index past the limit has none and takes none.
  package subscript(chunk index: Int) -> ArticleChunk {
    get { chunks.indices.contains(index) ? chunks[index] : ArticleChunk() }
    set {
      guard index >= 0, index < Self.limit / Self.chunkSize else { return }
      if chunks.count <= index {
        guard !newValue.isEmpty else { return }
        chunks.append(contentsOf: repeatElement(ArticleChunk(), count: index + 1 - chunks.count))
      }
      chunks[index] = newValue
      trim()
    }
  }

  /// Changes the chunks at one go.
  mutating func changeChunks(_ change: (inout [ArticleChunk]) -> Void) {
    change(&chunks)
    trim()
  }

  private mutating func trim() {
    while let last = chunks.last, last.isEmpty { chunks.removeLast() }
  }
}
