import Catalog
import GRDB

extension Library {
  /// How much of what the library holds; all of it is counted already, but for files.
  package func figures() throws(LibraryFault) -> LibraryFigures {
    try reading { database in
      func count(_ key: FacetKey) throws -> Int { try FacetShelf.count(key, in: database) }
      func number(_ sql: String) throws -> Int { try Int.fetchOne(database, sql: sql) ?? 0 }
      return LibraryFigures(
        articles: try count(.present),
        read: try count(FacetKey(.read)),
        starred: try count(FacetKey(.starred)),
        noted: try count(FacetKey(.noted)),
        gone: try count(FacetKey(.gone)),
        several: try number(
          "SELECT count(*) FROM (SELECT 1 FROM placement WHERE number >= 0 GROUP BY article HAVING count(*) > 1)"
        ),
        files: try number("SELECT count(*) FROM file WHERE size IS NOT NULL AND is_gone = 0"),
        faults: try number("SELECT count(*) FROM file WHERE fault IS NOT NULL AND is_gone = 0"),
        sources: try StoredSource.all(in: database).map { source in
          LibraryFigures.Source(
            number: source.number,
            path: source.path,
            isFolder: source.isFolder,
            articles: try count(FacetKey(.source(source.number)))
          )
        },
        analyses: try Self.analyses(in: database),
        steps: try Schema.migrator.appliedIdentifiers(database).sorted(),
        imported: try Int.fetchOne(database, sql: "SELECT value FROM meta WHERE key = 'imported'")
      )
    }
  }

  /// Remembers when something was brought in, in seconds since 1970.
  package func noteImport(at now: Int) throws(LibraryFault) {
    try writing { database in
      try database.cachedStatement(
        sql: "INSERT INTO meta(key, value) VALUES ('imported', ?) ON CONFLICT DO UPDATE SET value = excluded.value"
      ).execute(arguments: [now])
    }
  }

  private static func analyses(in database: Database) throws -> [Int: Int] {
    let sql = "SELECT value, CAST(total(count) AS INTEGER) FROM chunk WHERE facet = ? GROUP BY value"
    let rows = try Row.fetchAll(database, sql: sql, arguments: [FacetKey.analysis(0).facet])
    return Dictionary(
      try rows.map { (try $0.decode(Int.self, atIndex: 0), try $0.decode(Int.self, atIndex: 1)) },
      uniquingKeysWith: +
    )
  }
}
