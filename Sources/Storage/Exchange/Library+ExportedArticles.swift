import FoundationEssentials
import GRDB
package import News

/// Articles as an export carries them.
extension Library {
  /// All that the library has of some articles.
  ///
  /// - Returns: one answer an article, in order: nil for one that is not there, a fault for one that is damaged.
  package func exportedArticles(
    _ articles: [ArticleID]
  ) throws(LibraryFault) -> [Result<ExportedArticle?, LibraryFault>] {
    try reading { database in
      try articles.map { article in
        do {
          return .success(try exported(article, in: database))
        } catch {
          let fault = LibraryFault(error)
          guard case .damaged = fault else { throw fault }
          return .failure(fault)
        }
      }
    }
  }

  /// The rows of some articles, each with the article's place among those of its file, from 0.
  ///
  /// Those that are not there are left out.
  /// - Returns: the rows, and how many more there are that cannot be read.
  package func listedArticles(
    _ articles: [ArticleID],
    withPlaces: Bool
  ) throws(LibraryFault) -> (rows: [(row: ArticleRow, index: Int)], illegible: Int) {
    try reading { database in
      var rows: [(row: ArticleRow, index: Int)] = []
      var illegible = 0
      for id in articles {
        switch try Self.legibleRow(id, in: database) {
        case .success(let row?):
          rows.append((row, withPlaces ? try StoredArticle.origin(of: id, in: database).index : 0))
        case .success(nil): continue
        case .failure: illegible += 1
        }
      }
      return (rows, illegible)
    }
  }

  /// Every article by where it stands: by file, and by its place among those of its file; one may stand twice.
  package func articlesByPlace() throws(LibraryFault) -> [ArticleID] {
    try reading { database in
      let sql = "SELECT article FROM placement WHERE number >= 0 ORDER BY file, number"
      return try Int.fetchAll(database, sql: sql).map { ArticleID($0) }
    }
  }

  private func exported(_ id: ArticleID, in database: Database) throws -> ExportedArticle? {
    guard let stored = try StoredArticle.annotated(id, in: database, by: wordbooks),
      let content = try StoredArticle.content(id, in: database)
    else { return nil }
    let (article, annotations) = (stored.annotated.article, stored.annotated.annotations)
    guard ContentID(of: article.text) == content else { throw CodingFault("a text that is not the one it was") }
    return ExportedArticle(
      content: content,
      analysis: stored.analysis,
      article: article,
      annotations: annotations,
      placements: try Self.placements(of: id, in: database),
      status: try Self.status(of: content, in: database)
    )
  }

  /// Every place where an article was found, by path.
  package func places(of id: ArticleID) throws(LibraryFault) -> [Placement] {
    try reading { try Self.placements(of: id, in: $0) }
  }

  /// What the reader did with a text, whether its article is there or not; nil if nothing.
  package func exportedStatus(of content: ContentID) throws(LibraryFault) -> ExportedStatus? {
    try reading { try Self.status(of: content, in: $0) }
  }

  private static func status(of content: ContentID, in database: Database) throws -> ExportedStatus? {
    let statement = try database.cachedStatement(
      sql: "SELECT is_read, is_starred, note, changed FROM status WHERE content = ?"
    )
    return try Row.fetchOne(statement, arguments: [Data(content.bytes)]).map { try status(of: content, $0, from: 0) }
  }

  static func placements(of id: ArticleID, in database: Database) throws -> [Placement] {
    let statement = try database.cachedStatement(
      sql: """
        SELECT folder.path, file.name, max(placement.number, -1), placement.start, \(PlacementVersion.column(in: database))
        FROM placement JOIN file ON file.id = placement.file JOIN folder ON folder.id = file.folder
        WHERE placement.article = ? ORDER BY folder.path, file.name, placement.number
        """
    )
    return try Row.fetchAll(statement, arguments: [id.number]).map { row in
      Placement(
        place: Whereabouts(folder: try bytes(row, 0), name: try bytes(row, 1)),
        number: try row.decode(Int.self, atIndex: 2),
        start: try row.decode(Int.self, atIndex: 3),
        version: try row.decode(Data?.self, atIndex: 4).flatMap { ContentID(bytes: Array($0)) }
      )
    }
  }
}
