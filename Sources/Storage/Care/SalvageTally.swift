import GRDB

/// How much a library holds that was filled by a rescue.
struct SalvageTally {
  let articles: Int
  let statuses: Int
  let notes: Int
  let filters: Int
  let bookmarks: Int
  let feeds: Int
  let quotes: Int
  let sources: Int
  let files: Int
  /// Articles of which it is not known where they lay.
  let placeless: Int

  init(of database: Database) throws {
    func count(_ rows: String) throws -> Int {
      try Int.fetchOne(database, sql: "SELECT count(*) FROM \(rows)") ?? 0
    }
    articles = try count("article")
    statuses = try count("status")
    notes = try count("status WHERE note IS NOT NULL")
    filters = try count("saved_filter")
    bookmarks = try count("bookmark")
    feeds = try count("feed")
    quotes = try count("marked_quote")
    sources = try count("source")
    files = try count("file")
    placeless = try count("article WHERE NOT EXISTS (SELECT 1 FROM placement WHERE placement.article = article.id)")
  }
}
