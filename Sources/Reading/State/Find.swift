package import News

/// What is being looked for in a pane.
package struct Find: Equatable, Sendable {
  package let words: String
  package let pane: Pane
  /// Where the words stand in the open article, sorted; empty unless `pane` is the text.
  package internal(set) var hits: [TextRange] = []
  /// The hit the reader is at: an index into `hits`.
  package internal(set) var current: Int?

  /// More places are not looked for in one article.
  private static let mostHits = 10_000

  /// Creates a search that has found nothing yet.
  package init(_ words: String, in pane: Pane) {
    self.words = words
    self.pane = pane
  }

  /// Looks through the open article: what its page shows, and nothing that it leaves out.
  mutating func look(through article: OpenArticle?) {
    hits = []
    current = nil
    guard pane == .text, let article else { return }
    let all = article.annotated.article.text.bytes.withUnsafeBufferPointer {
      Needle(words).places(in: $0, limit: Self.mostHits)
    }
    let lines = article.page.lines.compactMap { line -> TextRange? in
      guard case .text(let range) = line.content else { return nil }
      return range
    }.sorted { $0.start < $1.start }
    var line = 0
    for hit in all {
      while line < lines.count, lines[line].end <= hit.start { line += 1 }
      if line < lines.count, lines[line].overlaps(hit) { hits.append(hit) }
    }
  }

  /// The next or previous hit: from the current one, else from a place of the text; past the end from the other end.
  func hit(step: Int, from place: Int) -> (index: Int, isWrapped: Bool)? {
    guard !hits.isEmpty else { return nil }
    let next = current.map { $0 + step } ?? hits.firstIndex(past: { $0.start < place }) - (step > 0 ? 0 : 1)
    let index = (next % hits.count + hits.count) % hits.count
    return (index, index != next)
  }
}
