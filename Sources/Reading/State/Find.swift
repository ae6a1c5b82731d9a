import Catalog
package import News

/// What is being looked for in a pane.
package struct Find: Equatable, Sendable {
  package let words: String
  package let pane: Pane
  /// Where the words stand in the open article, sorted; empty unless `pane` is the text.
  package internal(set) var hits: [TextRange] = []
  /// The hit the reader is at: an index into `hits`.
  package internal(set) var current: Int?
  /// Whether it shows what the library is searched for.
  package let isSearch: Bool
  /// The articles whose headline or outlet has the words; nil while that is not known.
  var found: ArticleSet?
  /// The question for them that is under way.
  var request: RequestID?
  /// How far to go once they are known: that many hits, down if positive.
  var steps = 0
  /// What is looked for in the text: one needle, or one for each part of a search.
  private let needles: [String]

  /// More places are not looked for in one article.
  private static let mostHits = 10_000

  /// Creates a search that has found nothing yet.
  package init(_ words: String, in pane: Pane) {
    self.words = words
    self.pane = pane
    isSearch = false
    needles = [words]
  }

  /// Creates the search for what the library is searched for: every word, or phrase between quotation marks.
  init(search words: String) {
    self.words = words
    pane = .text
    isSearch = true
    needles = Self.parts(of: words)
  }

  /// The words of a search one by one; what stands between quotation marks is one.
  private static func parts(of words: String) -> [String] {
    let pieces = words.split(separator: "\"", omittingEmptySubsequences: false)
    let parts = pieces.enumerated().flatMap { index, piece in
      index.isMultiple(of: 2) ? piece.split(separator: " ") : [piece]
    }
    return parts.map { String($0.filter { !"*()".contains($0) }).trimmed.lowercased() }.filter { !$0.isEmpty }
  }

  /// Looks through the open article: what its page shows, and nothing that it leaves out.
  mutating func look(through article: OpenArticle?) {
    hits = []
    current = nil
    guard pane == .text, let article else { return }
    let all = places(in: article.annotated.article.text)
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

  /// Every place of the text, sorted and disjoint; a search finds only beginnings of words.
  private func places(in text: Text) -> [TextRange] {
    let found = text.bytes.withUnsafeBufferPointer { bytes in
      needles.flatMap { needle in
        let places = Needle(needle).places(in: bytes, limit: Self.mostHits)
        return isSearch ? places.filter { !Self.isInsideWord($0.start, of: bytes) } : places
      }
    }
    guard needles.count > 1 else { return found }
    var places: [TextRange] = []
    for place in found.sorted(by: { ($0.start, $1.end) < ($1.start, $0.end) }).prefix(Self.mostHits) {
      if let last = places.last, place.start < last.end { continue }
      places.append(place)
    }
    return places
  }

  private static func isInsideWord(_ place: Int, of bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard place > 0, place < bytes.count, bytes[place] < 0x80 else { return false }
    let before = bytes[place - 1]
    return before < 0x80 && Unicode.Scalar(before).properties.isAlphabetic || (0x30...0x39).contains(before)
  }

  /// The next or previous hit: from the current one, else from a place of the text; past the end from the other end.
  func hit(step: Int, from place: Int) -> (index: Int, isWrapped: Bool)? {
    guard !hits.isEmpty else { return nil }
    let next = current.map { $0 + step } ?? hits.firstIndex(past: { $0.start < place }) - (step > 0 ? 0 : 1)
    let index = (next % hits.count + hits.count) % hits.count
    return (index, index != next)
  }
}
