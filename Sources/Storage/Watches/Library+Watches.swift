import GRDB
package import News

/// Watches: saved filters whose new matches are counted. What is new is told by when it came in, not by its date.
extension Library {
  /// Every watch, by name.
  package func watches() throws(LibraryFault) -> [StoredWatch] {
    try reading { database in
      let sql =
        "SELECT name, expression, seen, coalesce(told, seen) FROM saved_filter WHERE seen IS NOT NULL ORDER BY name"
      return try Row.fetchAll(database.cachedStatement(sql: sql)).map { row in
        StoredWatch(
          name: try row.decode(String.self, atIndex: 0),
          expression: try row.decode(String.self, atIndex: 1),
          seen: try row.decode(Int.self, atIndex: 2),
          told: try row.decode(Int.self, atIndex: 3)
        )
      }
    }
  }

  /// Makes a watch of a saved filter, or none any more; what is in the library by then is not new.
  ///
  /// A new one goes on where a former one of the same expression ended, if there is one. It returns whether there is a
  /// filter of that name.
  package func setWatch(
    _ name: String,
    isSet: Bool,
    goingOnFrom former: StoredWatch? = nil
  ) throws(LibraryFault) -> Bool {
    var isThere = false
    // It counts as a change, so that other programs notice it.
    _ = try accessing { accession in
      let database = accession.database
      let expression = try String.fetchOne(
        database.cachedStatement(sql: "SELECT expression FROM saved_filter WHERE name = ?"),
        arguments: [name]
      )
      isThere = expression != nil
      guard isSet else {
        try database.cachedStatement(sql: "UPDATE saved_filter SET seen = NULL, told = NULL WHERE name = ?")
          .execute(arguments: [name])
        return
      }
      let former = former.flatMap { $0.expression == expression ? $0 : nil }
      try database.cachedStatement(
        sql: """
          UPDATE saved_filter SET
            seen = coalesce(?, (SELECT coalesce(max(id), 0) FROM article)),
            told = coalesce(?, (SELECT coalesce(max(id), 0) FROM article))
          WHERE name = ? AND seen IS NULL
          """
      ).execute(arguments: [former?.seen, former?.told, name])
    }
    return isThere
  }

  /// Notes that the reader has seen what a watch found up to an article.
  package func noteSeen(_ name: String, upTo article: ArticleID) throws(LibraryFault) {
    try note("seen", name, article)
  }

  /// Notes that a script was told what a watch found up to an article.
  package func noteTold(_ name: String, upTo article: ArticleID) throws(LibraryFault) {
    try note("told", name, article)
  }

  private func note(_ column: StaticString, _ name: String, _ article: ArticleID) throws(LibraryFault) {
    try writing { database in
      try database.cachedStatement(
        sql: "UPDATE saved_filter SET \(column) = max(coalesce(\(column), seen), ?) WHERE name = ? AND seen IS NOT NULL"
      ).execute(arguments: [article.number, name])
    }
  }
}
