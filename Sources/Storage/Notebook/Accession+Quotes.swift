import FoundationEssentials
import GRDB
import News

extension Accession {
  /// Lets the marked quotes of a text follow when another version of the article takes its place.
  ///
  /// Where the words stand there too, they are cited from there; else they stay what they were. Two marks on the same
  /// words become one, with both notes.
  func follow(from former: ContentID, to content: ContentID, with text: Text) throws {
    guard hasQuotes, former != content else { return }
    let statement = try database.cachedStatement(
      sql: "SELECT \(StoredQuote.columns) FROM marked_quote WHERE home = ? ORDER BY id"
    )
    for quote in try Row.fetchAll(statement, arguments: [Data(former.bytes)]).compactMap(StoredQuote.init) {
      guard let range = FoundBytes.range(of: quote.citation, in: text.bytes) else {
        var left = quote
        left.home = content
        try left.put(in: database)
        continue
      }
      let key = MarkedQuote.Key(content: content.bytes, range: range)
      let there = try StoredQuote.one(key, in: database)
      let note = Self.joined(there?.note, quote.note)
      guard let moved = quote.moved(to: range, of: content, note: note) else { continue }
      try StoredQuote.remove(quote.key, in: database)
      if there != nil { try StoredQuote.remove(key, in: database) }
      try moved.put(in: database)
    }
  }

  /// Brings a marked quote back, unless it has changed later here.
  func restore(_ quote: StoredQuote) throws {
    try quote.put(in: database)
  }
}
