import FoundationEssentials
import GRDB
import News

/// One article as it lies in the library.
struct StoredArticle {
  let annotated: AnnotatedArticle
  let analysis: Int

  /// The article of a number; nil if there is none.
  ///
  /// Whoever reads many articles keeps the wordbooks.
  /// - Throws: `CodingFault` if its bytes are damaged.
  static func annotated(
    _ id: ArticleID,
    in database: Database,
    by wordbooks: Wordbooks = Wordbooks()
  ) throws -> StoredArticle? {
    let statement = try database.cachedStatement(
      sql: """
        SELECT article.headline, article.is_derived, outlet.name, article.date, text.size, text.bytes,
          annotation.version, annotation.parts
        FROM article JOIN text ON text.article = article.id JOIN annotation ON annotation.article = article.id
        LEFT JOIN outlet ON outlet.id = article.outlet WHERE article.id = ?
        """
    )
    let rows = try Row.fetchCursor(statement, arguments: [id.number])
    guard let row = try rows.next() else { return nil }
    let head = ArticleHead(
      headline: try row.decode(String.self, atIndex: 0),
      isDerived: try row.decode(Bool.self, atIndex: 1),
      outlet: try row.decode(String?.self, atIndex: 2),
      date: CalendarDate(ordinal: try row.decode(Int32.self, atIndex: 3))
    )
    let packed = PackedText(
      bytes: Array(try row.decode(Data.self, atIndex: 5)),
      size: try row.decode(Int.self, atIndex: 4)
    )
    let parts = ArticleParts(bytes: Array(try row.decode(Data.self, atIndex: 7)))
    let (article, annotations) = try parts.annotated(text: packed.text(by: wordbooks, in: database), head: head)
    let origin = try origin(of: id, in: database)
    return StoredArticle(
      annotated: AnnotatedArticle(article: article, annotations: annotations, origin: origin),
      analysis: try row.decode(Int.self, atIndex: 6)
    )
  }

  /// What the text of an article is known by; nil if there is no such article.
  static func content(_ id: ArticleID, in database: Database) throws -> ContentID? {
    try Data.fetchOne(
      database.cachedStatement(sql: "SELECT content FROM article WHERE id = ?"),
      arguments: [id.number]
    ).flatMap { ContentID(bytes: Array($0)) }
  }

  /// Where an article stands: a place that is still there before one that has gone, one of the text that it shows before
  /// one of another version, the one read first before others.
  static func origin(of id: ArticleID, in database: Database) throws -> Origin {
    let version = PlacementVersion.column(in: database)
    let statement = try database.cachedStatement(
      sql: """
        SELECT folder.path, file.name, placement.number FROM placement JOIN file ON file.id = placement.file
        JOIN folder ON folder.id = file.folder WHERE placement.article = ?
        ORDER BY file.is_gone, \(version) IS NOT NULL, placement.number < 0, file.id, placement.number LIMIT 1
        """
    )
    let rows = try Row.fetchCursor(statement, arguments: [id.number])
    guard let row = try rows.next() else { return Origin(.file("")) }
    let place = Whereabouts(
      folder: Array(try row.decode(Data.self, atIndex: 0)),
      name: Array(try row.decode(Data.self, atIndex: 1))
    )
    return Origin(place.origin, index: max(0, try row.decode(Int.self, atIndex: 2)))
  }
}
