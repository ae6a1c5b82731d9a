package import Catalog
import FoundationEssentials
import GRDB
package import News

/// What the reader did with articles. It hangs on their texts, and outlives them.
extension Library {
  /// Marks articles as read, or as unread; in one step, however many.
  ///
  /// `now` is in seconds since 1970.
  @discardableResult
  package func setRead(
    _ articles: ArticleSet,
    isRead: Bool,
    at now: Int
  ) throws(LibraryFault) -> [HoldingsChange] {
    try mark(
      .read,
      articles,
      isSet: isRead,
      at: now,
      sql: """
        INSERT INTO status(content, is_read, changed) SELECT content, ?, ? FROM article WHERE id BETWEEN ? AND ?
        ORDER BY +content ON CONFLICT DO UPDATE SET is_read = excluded.is_read, changed = excluded.changed
        """
    )
  }

  /// Stars articles, or takes the star from them.
  ///
  /// `now` is in seconds since 1970.
  @discardableResult
  package func setStarred(
    _ articles: ArticleSet,
    isStarred: Bool,
    at now: Int
  ) throws(LibraryFault) -> [HoldingsChange] {
    try mark(
      .starred,
      articles,
      isSet: isStarred,
      at: now,
      sql: """
        INSERT INTO status(content, is_starred, changed) SELECT content, ?, ? FROM article WHERE id BETWEEN ? AND ?
        ORDER BY +content ON CONFLICT DO UPDATE SET is_starred = excluded.is_starred, changed = excluded.changed
        """
    )
  }

  /// The longest note that is kept, in bytes.
  package static var longestNote: Int { 16_384 }

  /// Keeps the reader's own words about an article; nil throws them away.
  ///
  /// `now` is in seconds since 1970.
  @discardableResult
  package func setNote(_ note: String?, of id: ArticleID, at now: Int) throws(LibraryFault) -> [HoldingsChange] {
    try checkLength(of: note)
    return try accessing { accession in try accession.setNote(note, of: id, at: now) }
  }

  func checkLength(of note: String?) throws(LibraryFault) {
    guard (note ?? "").utf8.count <= Self.longestNote else {
      throw .failed("a note can have \(Self.longestNote) bytes")
    }
  }

  /// Only what changes is written, run by run, in the order of the texts' ids: the table of marks has that order too.
  private func mark(
    _ facet: Facet,
    _ articles: ArticleSet,
    isSet: Bool,
    at now: Int,
    sql: String
  ) throws(LibraryFault) -> [HoldingsChange] {
    try accessing { accession in
      let marked = try FacetShelf.members(FacetKey(facet), in: accession.database)
      let present = try FacetShelf.members(.present, in: accession.database)
      let here = isSet ? articles.intersection(present).subtracting(marked) : articles.intersection(marked)
      let statement = try accession.database.cachedStatement(sql: sql)
      for run in here.runs {
        try statement.execute(arguments: [isSet, now, run.lowerBound, run.upperBound])
      }
      accession.set(facet, here, isSet: isSet)
    }
  }
}

extension Accession {
  mutating func setNote(_ note: String?, of id: ArticleID, at now: Int) throws {
    // SQLite would end a text at a byte of zero.
    let note = note.map { String(decoding: $0.utf8.map { $0 == 0 ? 0x20 : $0 }, as: UTF8.self) }
    try database.cachedStatement(
      sql: """
        INSERT INTO status(content, note, changed) SELECT content, ?, ? FROM article WHERE id = ?
        ON CONFLICT DO UPDATE SET note = excluded.note, changed = excluded.changed
        """
    ).execute(arguments: [note, now, id.number])
    guard database.changesCount > 0 else { return }
    set(.noted, ArticleSet([id]), isSet: note != nil)
  }

  fileprivate mutating func set(_ facet: Facet, _ articles: ArticleSet, isSet: Bool) {
    if isSet {
      facets.gain(FacetKey(facet), articles)
    } else {
      facets.lose(FacetKey(facet), articles)
    }
  }
}

extension ArticleSet {
  /// The numbers as runs without a gap, rising.
  fileprivate var runs: [ClosedRange<Int>] {
    var runs: [ClosedRange<Int>] = []
    for article in self {
      if let last = runs.last, last.upperBound + 1 == article.number {
        runs[runs.count - 1] = last.lowerBound...article.number
      } else {
        runs.append(article.number...article.number)
      }
    }
    return runs
  }
}
