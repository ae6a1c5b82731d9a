import FoundationEssentials
import GRDB
package import News

/// The quotes that the reader has marked. They hang on texts and words, and outlive their articles.
extension Library {
  /// What became of a marked quote that was to be changed.
  package enum NotebookAnswer: Equatable, Sendable {
    case kept
    /// It was removed or its note was changed by another program meanwhile; nothing was done.
    case differs
    /// It is too long to be kept.
    case tooLong
  }

  /// Marked quotes, those marked last first; each as it stands now.
  ///
  /// It reads the article of each.
  /// - Parameters:
  ///   - limit: so many.
  ///   - place: after so many.
  /// - Returns: the quotes, each with where its words are now.
  /// - Throws: `LibraryFault` if the library cannot be read.
  package func notebook(limit: Int, after place: Int = 0) throws(LibraryFault) -> [MarkedQuote] {
    try reading { database in
      let statement = try database.cachedStatement(
        sql: "SELECT \(StoredQuote.columns) FROM marked_quote ORDER BY marked DESC, id DESC LIMIT ? OFFSET ?"
      )
      let stored = try Row.fetchAll(statement, arguments: [limit, place]).compactMap(StoredQuote.init)
      var finding = QuoteFinding(in: database, by: wordbooks)
      return try stored.map { try finding.found($0) }
    }
  }

  /// How many quotes are marked.
  package func notebookCount() throws(LibraryFault) -> Int {
    try reading { try Int.fetchOne($0.cachedStatement(sql: "SELECT count(*) FROM marked_quote")) ?? 0 }
  }

  /// The quotes that are marked in an article, by place.
  package func markedQuotes(in article: ArticleID) throws(LibraryFault) -> [MarkedQuote] {
    try reading { database in
      let statement = try database.cachedStatement(
        sql: """
          SELECT \(StoredQuote.columns) FROM marked_quote WHERE home IN (
            SELECT content FROM article WHERE id = ?1
            UNION SELECT version FROM placement WHERE article = ?1 AND version IS NOT NULL
          ) ORDER BY start LIMIT 10000
          """
      )
      let stored = try Row.fetchAll(statement, arguments: [article.number]).compactMap(StoredQuote.init)
      var finding = QuoteFinding(in: database, by: wordbooks)
      return try stored.map { try finding.found($0) }
    }
  }

  /// Marks a quote, or gives a marked one another note.
  ///
  /// - Parameters:
  ///   - quote: as it shall be.
  ///   - before: as it was; nil for one that is not marked yet.
  ///   - now: in seconds since 1970.
  /// - Returns: whether it was kept, and why not.
  /// - Throws: `LibraryFault` if the library cannot be changed, or the note is too long.
  package func keep(
    _ quote: MarkedQuote,
    inPlaceOf before: MarkedQuote?,
    at now: Int
  ) throws(LibraryFault) -> NotebookAnswer {
    try checkLength(of: quote.note)
    return try writing { database -> NotebookAnswer in
      let known = try StoredQuote.one(quote.key, in: database)
      if let before, known?.note != before.note { return .differs }
      let home = try known?.home ?? Self.home(of: quote, in: database)
      let citation = known?.citation ?? quote.citation.at(quote.key.range, of: quote.key.content)
      let marked = known?.marked ?? (quote.marked > 0 ? quote.marked : now)
      let note = Self.line(quote.note ?? (before == nil ? known?.note : nil))
      let new = home.flatMap { home in
        StoredQuote(citation, home: home, note: note, marked: marked, changed: max(now, known?.changed ?? 0))
      }
      guard let new else { return .tooLong }
      try new.put(in: database)
      return .kept
    }
  }

  /// The text that a quote belongs to: its article's, also where that has not got the words any more.
  private static func home(of quote: MarkedQuote, in database: Database) throws -> ContentID? {
    let content = try quote.place.article.flatMap { try StoredArticle.content($0, in: database) }
    return content ?? ContentID(bytes: quote.key.content)
  }

  /// Takes the mark of a quote away; one whose note another program has changed stays.
  package func remove(_ quote: MarkedQuote) throws(LibraryFault) -> NotebookAnswer {
    try writing { database -> NotebookAnswer in
      guard let known = try StoredQuote.one(quote.key, in: database) else { return .kept }
      guard known.note == quote.note else { return .differs }
      try StoredQuote.remove(quote.key, in: database)
      return .kept
    }
  }

  /// SQLite would end a text at a byte of zero.
  private static func line(_ note: String?) -> String? {
    note.map { String(decoding: $0.utf8.map { $0 == 0 ? 0x20 : $0 }, as: UTF8.self) }
  }

  /// Marked quotes as they are kept, by their number in the library: those after the last one that was had.
  package func exportedQuotes(
    after last: Int,
    limit: Int
  ) throws(LibraryFault) -> [(number: Int, quote: StoredQuote)] {
    try reading { database in
      let statement = try database.cachedStatement(
        sql: "SELECT \(StoredQuote.columns) FROM marked_quote WHERE id > ? ORDER BY id LIMIT ?"
      )
      var quotes: [(number: Int, quote: StoredQuote)] = []
      for row in try Row.fetchAll(statement, arguments: [last, limit]) {
        guard let quote = try StoredQuote(row) else { continue }
        quotes.append((try row.decode(Int.self, atIndex: 0), quote))
      }
      return quotes
    }
  }
}
