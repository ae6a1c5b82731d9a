import Catalog
import News

/// Cuts a few words out of an article, around what was searched for.
struct SnippetMaker {
  /// About how long a snippet is, and how much of it comes before the first hit, in bytes.
  private static let length = (whole: 200, before: 60)
  /// No more of an article than this is looked through, in bytes.
  private static let reach = 1 << 20
  private static let ellipsis = "…"

  private let reader: WordReader
  private let sought: [SoughtWords]

  /// Creates one for the words of some parts of a filter.
  init(_ terms: [TextTerm], _ reader: WordReader) {
    self.reader = reader
    sought = terms.flatMap(Self.flat).compactMap { TermSearch.words(of: $0, reader)?.sought }
  }

  /// The words around the place where most of what was searched for stands together; the article's beginning if
  /// nothing of it stands in the body; linear in its length.
  func snippet(of article: Article) -> Snippet {
    let (body, borders) = Self.body(of: article)
    guard !body.isEmpty else { return Snippet(article.headline.text, hits: []) }
    let hits = hits(in: body)
    let window = Self.window(around: hits, in: body, borders)
    return cut(window, of: body, hits.map(\.place))
  }

  /// Where the words stand in a text; sorted by place.
  private func hits(in text: [UInt8]) -> [(place: Range<Int>, sought: Int)] {
    guard !sought.isEmpty else { return [] }
    let words = reader.words(of: text)
    var hits: [(place: Range<Int>, sought: Int)] = []
    for index in 0..<words.count {
      for (number, sought) in sought.enumerated() where words.holds(sought, at: index) {
        let last = index + sought.words.count - 1
        hits.append((words.place(of: index).lowerBound..<words.place(of: last).upperBound, number))
      }
    }
    return hits
  }

  /// The article's own paragraphs, with a blank for each border between them.
  private static func body(of article: Article) -> (text: [UInt8], borders: [Int]) {
    var text: [UInt8] = []
    var borders: [Int] = []
    for block in article.body where block.range.end <= article.text.count && !block.range.isEmpty {
      guard text.count + block.range.count <= reach else { break }
      if !text.isEmpty { text.append(0x20) }
      borders.append(text.count)
      text += article.text.bytes[block.range.start..<block.range.end]
    }
    return (text, borders)
  }

  /// The window with the most different words; the first of equals.
  private static func window(
    around hits: [(place: Range<Int>, sought: Int)],
    in text: [UInt8],
    _ borders: [Int]
  ) -> Range<Int> {
    var best = (start: 0, different: 0)
    for (index, hit) in hits.enumerated() {
      let end = hit.place.lowerBound + length.whole - length.before
      let near = hits[index...].prefix { $0.place.upperBound <= end }
      let different = Set(near.map(\.sought)).count
      if different > best.different || index == 0 { best = (hit.place.lowerBound, different) }
    }
    // A paragraph's beginning close before is a better beginning than the middle of a sentence.
    let border = borders.last { $0 <= best.start } ?? 0
    let start = best.start - border <= length.before * 2 ? border : best.start - length.before
    return start..<min(start + length.whole, text.count)
  }

  private func cut(_ window: Range<Int>, of text: [UInt8], _ places: [Range<Int>]) -> Snippet {
    let start = Self.wordBorder(from: window.lowerBound, in: text, upTo: window.upperBound)
    let end = Self.characterBorder(from: window.upperBound, in: text)
    guard start < end else { return Snippet("", hits: []) }
    let isCutBefore = start > 0
    var bytes = isCutBefore ? Array(Self.ellipsis.utf8) : []
    let shift = bytes.count - start
    bytes += text[start..<end].map { $0 < 0x20 ? 0x20 : $0 }
    if end < text.count { bytes += Array(Self.ellipsis.utf8) }
    guard let words = String(validating: bytes, as: UTF8.self) else { return Snippet("", hits: []) }
    var hits: [TextRange] = []
    for place in places where place.lowerBound >= start && place.upperBound <= end && !place.isEmpty {
      let hit = TextRange(place.lowerBound + shift, place.upperBound + shift)
      if hits.last.map({ $0.end <= hit.start }) ?? true { hits.append(hit) }
    }
    return Snippet(words, hits: hits)
  }

  /// The start of the next word, where one is close; else the next whole character.
  private static func wordBorder(from start: Int, in text: [UInt8], upTo end: Int) -> Int {
    guard start > 0 else { return 0 }
    if text[start - 1] == 0x20 || text[start - 1] == 0x0A { return start }
    let reach = min(start + length.before / 2, end)
    if let blank = text[start..<reach].firstIndex(of: 0x20) { return blank + 1 }
    var start = start
    while start < end, text[start] & 0xC0 == 0x80 { start += 1 }
    return start
  }

  private static func characterBorder(from end: Int, in text: [UInt8]) -> Int {
    var end = end
    while end < text.count, end > 0, text[end] & 0xC0 == 0x80 { end -= 1 }
    return end
  }

  private static func flat(_ term: TextTerm) -> [TextTerm] {
    guard case .together(let parts) = term else { return [term] }
    return parts.flatMap(flat)
  }
}
