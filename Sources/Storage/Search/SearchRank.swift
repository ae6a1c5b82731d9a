import Catalog
import GRDB
import News

/// Puts what a search found in the order of how well it fits (BM25), the headline's words weighing most.
///
/// Its time is bounded: only the newest thousands of what was found are weighed, with those that have the words in
/// their headline. Words that every fifth article has say nothing about fitting, and are not weighed.
struct SearchRank {
  /// How many of all, and how many by their headlines, are weighed.
  private static let weighed = (all: 5_000, titles: 2_000)
  /// How much a word of the body, of the title, and of what is said weighs.
  private static let weights = "1.0, 10.0, 0.5"

  let database: Database
  let inquiry: Inquiry
  let reader: WordReader

  init(_ database: Database, _ inquiry: Inquiry) throws {
    self.database = database
    self.inquiry = inquiry
    reader = try WordReader(database)
  }

  /// The best articles that have all of the terms, the best first.
  func best(_ limit: Int, of terms: [TextTerm]) throws -> [ArticleID] {
    guard !terms.isEmpty else { return [] }
    var search = try TermSearch(terms, in: database, inquiry)
    try search.run()
    let all = search.found.dropFirst().reduce(search.found[0]) { $0.intersection($1) }
    guard !all.isEmpty else { return [] }
    let present = try Int.fetchOne(database, sql: "SELECT max(id) FROM article") ?? 0
    let telling = zip(terms, search.found).filter { $1.count * 5 <= max(present, 50) }.map(\.0)
    let sought = telling.compactMap { TermSearch.words(of: $0, reader) }
    let newest = all.newest(Self.weighed.all)
    guard !sought.isEmpty, let oldest = newest.last else { return Array(newest.prefix(limit)) }
    var scores = try scores(sought.map { $0.sought.pattern(in: $0.part) }, from: oldest, among: all)
    if newest.count < all.count {
      let titles = sought.map { $0.sought.pattern(in: .title) }
      try scores.merge(titleScores(titles, before: oldest, among: all)) { first, _ in first }
    }
    return Array(scores.sorted { ($0.value, $1.key) < ($1.value, $0.key) }.map(\.key).prefix(limit))
  }

  /// Scores of the articles from one on; the lower the better.
  private func scores(
    _ patterns: [String],
    from oldest: ArticleID,
    among all: ArticleSet
  ) throws -> [ArticleID: Double] {
    let statement = try database.cachedStatement(
      sql: "SELECT rowid, bm25(search, \(Self.weights)) FROM search WHERE search MATCH ? AND rowid >= ?"
    )
    return try collect(Row.fetchCursor(statement, arguments: [Self.all(patterns), oldest.number]), among: all)
  }

  /// Scores of older articles that have all the words in their headline.
  private func titleScores(
    _ patterns: [String],
    before oldest: ArticleID,
    among all: ArticleSet
  ) throws -> [ArticleID: Double] {
    let statement = try database.cachedStatement(
      sql: """
        SELECT rowid, bm25(search, \(Self.weights)) FROM search WHERE search MATCH ? AND rowid < ?
        ORDER BY rowid DESC LIMIT \(Self.weighed.titles)
        """
    )
    return try collect(Row.fetchCursor(statement, arguments: [Self.all(patterns), oldest.number]), among: all)
  }

  private func collect(_ rows: RowCursor, among all: ArticleSet) throws -> [ArticleID: Double] {
    var scores: [ArticleID: Double] = [:]
    while let row = try rows.next() {
      let article = ArticleID(try row.decode(Int.self, atIndex: 0))
      if all.contains(article) { scores[article] = try row.decode(Double.self, atIndex: 1) }
      try inquiry.pause {}
    }
    return scores
  }

  private static func all(_ patterns: [String]) -> String {
    patterns.map { "(\($0))" }.joined(separator: " AND ")
  }
}

extension ArticleSet {
  /// The articles with the highest numbers, the highest first.
  func newest(_ most: Int) -> [ArticleID] {
    var numbers: [ArticleID] = []
    var chunk = chunkCount - 1
    while chunk >= 0, numbers.count < most {
      var set = ArticleSet()
      set[chunk: chunk] = self[chunk: chunk]
      numbers += Array(set).reversed().prefix(most - numbers.count)
      chunk -= 1
    }
    return numbers
  }
}
