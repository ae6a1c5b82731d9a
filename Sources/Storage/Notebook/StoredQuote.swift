import FoundationEssentials
import GRDB
package import News

/// A marked quote as it lies in the library: all that is kept of it, whatever becomes of its article.
package struct StoredQuote: Hashable, Sendable {
  /// The longest words with their marks that are kept, in bytes.
  package static let longest = 1 << 16

  /// As it was when it was marked, or found again in a better text.
  package let citation: Citation
  /// The text of the article that it belongs to now; another one than the citation's where that has not got the words.
  package internal(set) var home: ContentID
  package internal(set) var note: String?
  /// When it was marked, in seconds since 1970.
  package let marked: Int
  /// When it changed last.
  package let changed: Int

  /// Creates one; nil for a citation that is none of words, or too long.
  package init?(_ citation: Citation, home: ContentID, note: String?, marked: Int, changed: Int) {
    let words = Array(citation.words.utf8)
    guard ContentID(bytes: citation.content) != nil, !words.isEmpty, words.count == citation.range.count,
      citation.marked.utf8.count <= Self.longest, Self.inset(of: words, in: citation) != nil
    else { return nil }
    self.citation = citation
    self.home = home
    self.note = note
    self.marked = marked
    self.changed = changed
  }

  /// Where the words begin in the words with their marks.
  private static func inset(of words: [UInt8], in citation: Citation) -> Int? {
    FoundBytes.place(of: words, in: Array(citation.marked.utf8), from: 0)
  }

  var key: MarkedQuote.Key { MarkedQuote.Key(content: citation.content, range: citation.range) }

  /// The same, with the words at another place of another text.
  func moved(to range: TextRange, of content: ContentID, note: String?) -> StoredQuote? {
    StoredQuote(citation.at(range, of: content.bytes), home: content, note: note, marked: marked, changed: changed)
  }
}

/// As rows of the library.
extension StoredQuote {
  static let columns = """
    id, content, start, end, home, quoted, inset, speaker, headline, outlet, date, link, source, number, note, marked,
    changed
    """

  /// Takes a row of `columns`; nil for one that holds no quote.
  init?(_ row: Row) throws {
    let numbers = try [2, 3, 6, 10, 13, 15, 16].map { try row.decode(Int.self, atIndex: $0) }
    let (start, end, inset) = (numbers[0], numbers[1], numbers[2])
    let quoted = Array(try row.decode(Data.self, atIndex: 5))
    guard let content = ContentID(bytes: Array(try row.decode(Data.self, atIndex: 1))),
      let home = ContentID(bytes: Array(try row.decode(Data.self, atIndex: 4))),
      start >= 0, end > start, inset >= 0, end - start <= quoted.count, inset <= quoted.count - (end - start),
      let marked = String(validating: quoted, as: UTF8.self),
      let words = String(validating: quoted[inset..<inset + end - start], as: UTF8.self)
    else { return nil }
    let citation = Citation(
      words: words,
      marked: marked,
      speaker: try row.decode(String?.self, atIndex: 7),
      headline: try row.decode(String.self, atIndex: 8),
      outlet: try row.decode(String?.self, atIndex: 9),
      date: Int32(exactly: numbers[3]).flatMap { CalendarDate(ordinal: $0) },
      link: try row.decode(String?.self, atIndex: 11),
      source: try row.decode(String.self, atIndex: 12),
      index: max(0, numbers[4]),
      range: TextRange(start, end),
      content: content.bytes
    )
    let note = try row.decode(String?.self, atIndex: 14)
    self.init(citation, home: home, note: note, marked: numbers[5], changed: numbers[6])
  }

  /// Puts it into the library, in the place of one at the same place that changed earlier.
  func put(in database: Database) throws {
    let words = Array(citation.words.utf8)
    let inset = Self.inset(of: words, in: citation) ?? 0
    try database.cachedStatement(
      sql: """
        INSERT INTO marked_quote(\(Self.columns)) VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT(content, start, end) DO UPDATE SET note = excluded.note, home = excluded.home,
          changed = excluded.changed WHERE excluded.changed >= marked_quote.changed
        """
    ).execute(
      arguments: [
        Data(citation.content), citation.range.start, citation.range.end, Data(home.bytes),
        Data(citation.marked.utf8), inset, citation.speaker, citation.headline, citation.outlet,
        citation.date.map { Int($0.ordinal) } ?? 0, citation.link, citation.source, citation.index, note, marked,
        changed,
      ]
    )
  }

  static func one(_ key: MarkedQuote.Key, in database: Database) throws -> StoredQuote? {
    let statement = try database.cachedStatement(
      sql: "SELECT \(columns) FROM marked_quote WHERE content = ? AND start = ? AND end = ?"
    )
    let arguments: StatementArguments = [Data(key.content), key.range.start, key.range.end]
    return try Row.fetchOne(statement, arguments: arguments).flatMap(StoredQuote.init)
  }

  static func remove(_ key: MarkedQuote.Key, in database: Database) throws {
    try database.cachedStatement(sql: "DELETE FROM marked_quote WHERE content = ? AND start = ? AND end = ?")
      .execute(arguments: [Data(key.content), key.range.start, key.range.end])
  }
}
