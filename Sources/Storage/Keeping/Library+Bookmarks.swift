import FoundationEssentials
import GRDB

/// Where the reader was in every view, and the filters that have a name.
extension Library {
  /// What was kept for a view; nil if nothing was.
  package func bookmark(for scope: String) throws(LibraryFault) -> [UInt8]? {
    try reading { database in
      try Data.fetchOne(
        database.cachedStatement(sql: "SELECT data FROM bookmark WHERE scope = ?"),
        arguments: [scope]
      ).map { Array($0) }
    }
  }

  /// Keeps something for a view, in the place of what was there; the library does not look into it.
  package func setBookmark(_ data: [UInt8], for scope: String) throws(LibraryFault) {
    try writing { database in
      try database.cachedStatement(
        sql: "INSERT INTO bookmark(scope, data) VALUES (?, ?) ON CONFLICT DO UPDATE SET data = excluded.data"
      ).execute(arguments: [scope, Data(data)])
    }
  }

  /// Keeps a filter under a name, in the place of one of that name; without an expression it is thrown away.
  ///
  /// `now` is in seconds since 1970.
  package func saveFilter(_ name: String, expression: String?, at now: Int) throws(LibraryFault) {
    // It counts as a change, so that other programs notice it.
    _ = try accessing { accession in
      let database = accession.database
      guard let expression else {
        return try database.cachedStatement(sql: "DELETE FROM saved_filter WHERE name = ?").execute(arguments: [name])
      }
      try database.cachedStatement(
        sql: """
          INSERT INTO saved_filter(name, expression, used) VALUES (?, ?, ?)
          ON CONFLICT DO UPDATE SET expression = excluded.expression, used = excluded.used
          """
      ).execute(arguments: [name, expression, now])
    }
  }
}
