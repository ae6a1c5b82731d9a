import Catalog
import FoundationEssentials
import GRDB
import News

extension Accession {
  /// Makes a source, and gives it what is known below it; returns its number.
  mutating func addSource(at path: [UInt8]) throws -> Int {
    let number = try number(
      select: "SELECT id FROM source WHERE path = ?",
      [Data(path)],
      insert: "INSERT INTO source(path, is_folder) VALUES (?, ?)",
      [Data(path), path.last == StoredSource.slash]
    )
    facets.gain(FacetKey(.source(number)), try StoredSource.articles(at: path, in: database))
    return number
  }

  /// Notes that a file is no longer there.
  mutating func lose(_ file: Int) throws {
    let statement = try database.cachedStatement(
      sql: """
        SELECT folder.path, file.name FROM file JOIN folder ON folder.id = file.folder WHERE file.id = ?
        """
    )
    guard let row = try Row.fetchOne(statement, arguments: [file]) else { return }
    let place = Whereabouts(
      folder: Array(try row.decode(Data.self, atIndex: 0)),
      name: Array(try row.decode(Data.self, atIndex: 1))
    )
    try database.cachedStatement(sql: "UPDATE file SET is_gone = 1, size = NULL WHERE id = ?").execute(arguments: [file]
    )
    let articles = try Int.fetchAll(
      database.cachedStatement(sql: "SELECT article FROM placement WHERE file = ?"),
      arguments: [file]
    )
    let covering = StoredSource.covering(place, among: sources)
    for article in Set(articles) { try review(ArticleID(article), covering: covering) }
  }

  /// Takes out what lies at a path and nowhere else, with its files and sources.
  mutating func forget(_ path: [UInt8]) throws {
    let alone = try StoredSource.articles(onlyAt: path, in: database)
    let shared = try StoredSource.articles(at: path, in: database).subtracting(alone)
    let forgotten = sources.filter { $0.path == path || StoredSource.isFolder(path) && $0.path.starts(with: path) }
    for source in forgotten {
      let key = FacetKey(.source(source.number))
      facets.lose(key, try FacetShelf.members(key, in: database))
      try database.cachedStatement(sql: "DELETE FROM source WHERE id = ?").execute(arguments: [source.number])
    }
    for article in alone { try remove(article) }
    let files = StoredSource.files(at: path)
    for sql in ["DELETE FROM placement WHERE file IN (\(files.sql))", "DELETE FROM file WHERE id IN (\(files.sql))"] {
      try database.cachedStatement(sql: sql).execute(arguments: files.arguments)
    }
    if let address = StoredFeed.address(of: path) {
      try database.cachedStatement(sql: "DELETE FROM feed WHERE name = ?").execute(arguments: [address])
    }
    let covering = sources.filter { !forgotten.contains($0) }.map(\.number)
    for article in shared { try review(article, covering: covering) }
  }
}
