import GRDB
import News

extension Library {
  /// Enters by what some of the articles are found that an earlier Dateline took in, the newest first.
  ///
  /// - Parameter limit: so many articles.
  /// - Returns: whether more are left.
  /// - Throws: `LibraryFault` if the library cannot be changed.
  package func enterLikeness(limit: Int) throws(LibraryFault) -> Bool {
    let key = "unlikened"
    let isDue = try reading { try Self.number(of: key, in: $0) != nil }
    guard isDue else { return false }
    return try writing { database in
      guard let top = try Self.number(of: key, in: database) else { return false }
      let numbers = try Int.fetchAll(
        database,
        sql: "SELECT id FROM article WHERE id <= ? ORDER BY id DESC LIMIT ?",
        arguments: [top, limit]
      )
      let accession = try Accession(database, register: Register(), wordbooks: wordbooks)
      for id in numbers.map({ ArticleID($0) }) {
        // A damaged one is not found as another's version.
        guard let stored = try? StoredArticle.annotated(id, in: database, by: wordbooks) else { continue }
        try accession.enter(Likeness(of: stored.annotated.article), of: id)
      }
      guard let last = numbers.last, last > 1, numbers.count == limit else {
        try database.execute(sql: "DELETE FROM meta WHERE key = ?", arguments: [key])
        return false
      }
      try database.execute(sql: "UPDATE meta SET value = ? WHERE key = ?", arguments: [last - 1, key])
      return true
    }
  }

  private static func number(of key: String, in database: Database) throws -> Int? {
    try Int.fetchOne(database.cachedStatement(sql: "SELECT value FROM meta WHERE key = ?"), arguments: [key])
  }
}
