import News
import Screen

/// A piece of an article's text around the words that a search found, on one line with those words marked.
struct SnippetLine {
  private let bytes: [UInt8]
  private let hits: [TextRange]

  /// Creates the line; hits that do not fit the text are passed over.
  init(_ snippet: Snippet) {
    bytes = Array(snippet.text.utf8)
    hits = snippet.hits
  }

  /// Draws the piece so that the first hit shows; every part of it passes the gate.
  func draw(column: Int, row: Int, limit: Int, look: RowLook, on canvas: inout Canvas) {
    var start = self.start(limit: limit)
    var at = column
    let end = column + limit
    func write(_ range: Range<Int>, _ style: Style) {
      guard !range.isEmpty, at < end else { return }
      at += canvas.words(words(range), column: at, row: row, limit: end - at, style: style)
    }
    let plain = look.style(.listSnippet)
    if start > 0 { at += canvas.words(canvas.glyphs.ellipsis, column: at, row: row, limit: limit, style: plain) }
    for hit in hits where hit.start >= start && hit.end <= bytes.count {
      write(start..<hit.start, plain)
      write(hit.start..<hit.end, look.mark(.searchMatch))
      start = hit.end
    }
    write(start..<bytes.count, plain)
  }

  private func words(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// Where to begin: with the text, or with a word not far before the first hit.
  private func start(limit: Int) -> Int {
    guard let first = hits.first?.start, first <= bytes.count else { return 0 }
    if words(0..<first).columns <= limit * 2 / 3 { return 0 }
    var start = first
    for place in stride(from: first - 1, to: max(0, first - limit * 4), by: -1) where bytes[place - 1] == 0x20 {
      guard words(place..<first).columns < limit / 3 else { break }
      start = place
    }
    return start
  }
}
