import News
import Storage

/// A quote that the reader marked, as its line says it.
struct QuoteMembers: Decodable {
  /// The text it was marked in, and where in that, in bytes.
  let id: String
  let start: Int
  let end: Int
  /// The text of the article that it belongs to, where that is another one.
  let home: String?
  let words: String
  /// The words with their quotation marks.
  let quoted: String?
  let speaker: String?
  let headline: String?
  let outlet: String?
  let date: String?
  let link: String?
  let source: String?
  let index: Int?
  let note: String?
  let marked: Int?
  let changed: Int?

  /// The longest words of any member but the quote's own, in bytes.
  private static let longest = 1 << 16

  static func write(_ quote: StoredQuote, to json: inout JSONWriter) {
    let citation = quote.citation
    json.text("id", citation.contentDigits)
    json.number("start", citation.range.start)
    json.number("end", citation.range.end)
    if quote.home.bytes != citation.content { json.text("home", HexBytes.text(of: quote.home.bytes)) }
    json.text("words", citation.words)
    if citation.marked != citation.words { json.text("quoted", citation.marked) }
    json.text("speaker", citation.speaker)
    json.text("headline", citation.headline)
    json.text("outlet", citation.outlet)
    json.text("date", citation.date?.iso)
    json.text("link", citation.link)
    json.text("source", citation.source)
    json.number("index", citation.index)
    if let note = quote.note { json.text("note", note) }
    json.number("marked", quote.marked)
    json.number("changed", quote.changed)
  }

  func quote() throws(LineFault) -> StoredQuote {
    guard let content = Self.content(id), let home = Self.content(home ?? id), start >= 0, end > start else {
      throw LineFault("it names no place in a text")
    }
    let others = [speaker, headline, outlet, link, source].compactMap(\.self)
    guard others.allSatisfy({ $0.utf8.count < Self.longest }), (note ?? "").utf8.count <= Library.longestNote,
      note?.utf8.contains(0) != true
    else { throw LineFault("it has words that are too long") }
    guard [marked ?? 0, changed ?? 0, index ?? 0].allSatisfy((0..<1 << 53).contains) else {
      throw LineFault("its quote has no time")
    }
    let citation = Citation(
      words: words,
      marked: quoted ?? words,
      speaker: speaker,
      headline: headline ?? "",
      outlet: outlet,
      date: date.flatMap { CalendarDate(iso: $0) },
      link: link,
      source: source ?? "",
      index: index ?? 0,
      range: TextRange(start, end),
      content: content.bytes
    )
    let quote = StoredQuote(citation, home: home, note: note, marked: marked ?? 0, changed: changed ?? 0)
    guard let quote else { throw LineFault("its words do not fit their place") }
    return quote
  }

  private static func content(_ digits: String) -> ContentID? {
    HexBytes.bytes(of: digits).flatMap { ContentID(bytes: $0) }
  }
}
