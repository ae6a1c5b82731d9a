import Catalog
import FoundationEssentials
import GRDB
import News

/// The sets and columns of the catalog as the rows of the library say that they must be.
struct TrueCatalog {
  private(set) var sets: [FacetKey: ArticleSet] = [:]
  private(set) var columns = HoldingsColumns()
  /// The articles that have a row.
  var present: ArticleSet { sets[.present] ?? ArticleSet() }

  /// Gathers what rows say; what only the annotations say is added article by article.
  init(_ database: Database) throws {
    try readRows(database)
    try readMarks(database)
    try readPlaces(database)
    try readVersions(database)
    try readSignatures(database)
  }

  /// Adds what the annotations of an article say.
  mutating func add(_ facets: [Facet], of article: ArticleID) {
    for facet in facets { insert(article, FacetKey(facet)) }
  }

  /// Whether the library's own set is the same.
  func isRight(_ key: FacetKey, in database: Database) -> Bool {
    guard let members = try? FacetShelf.members(key, in: database) else { return false }
    return members == sets[key] ?? ArticleSet()
  }

  private mutating func insert(_ article: ArticleID, _ key: FacetKey) {
    sets[key, default: ArticleSet()].insert(article)
  }

  private mutating func readRows(_ database: Database) throws {
    let rows = try Row.fetchCursor(database, sql: "SELECT id, date, outlet, quotes, time FROM article ORDER BY id")
    while let row = try rows.next() {
      let article = ArticleID(try row.decode(Int.self, atIndex: 0))
      insert(article, .present)
      columns.set(
        article,
        date: Int32(clamping: try row.decode(Int.self, atIndex: 1)),
        time: try row.decode(Int.self, atIndex: 4),
        outlet: UInt32(clamping: try row.decode(Int?.self, atIndex: 2) ?? 0),
        quotes: try row.decode(Int.self, atIndex: 3)
      )
    }
  }

  private mutating func readMarks(_ database: Database) throws {
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT article.id, is_read, is_starred, note IS NOT NULL FROM status
        JOIN article ON article.content = status.content
        """
    )
    while let row = try rows.next() {
      let article = ArticleID(try row.decode(Int.self, atIndex: 0))
      for (index, facet) in [Facet.read, .starred, .noted].enumerated()
      where try row.decode(Int.self, atIndex: index + 1) != 0 {
        insert(article, FacetKey(facet))
      }
    }
  }

  private mutating func readPlaces(_ database: Database) throws {
    let sources = try StoredSource.all(in: database)
    var placed = ArticleSet()
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT placement.article, folder.path, file.name FROM placement JOIN file ON file.id = placement.file
        JOIN folder ON folder.id = file.folder WHERE placement.number >= 0 AND file.is_gone = 0
        """
    )
    while let row = try rows.next() {
      let article = ArticleID(try row.decode(Int.self, atIndex: 0))
      guard present.contains(article) else { continue }
      placed.insert(article)
      let place = Whereabouts(
        folder: Array(try row.decode(Data.self, atIndex: 1)),
        name: Array(try row.decode(Data.self, atIndex: 2))
      )
      for source in StoredSource.covering(place, among: sources) { insert(article, FacetKey(.source(source))) }
    }
    let gone = present.subtracting(placed)
    if !gone.isEmpty { sets[FacetKey(.gone)] = gone }
  }

  private mutating func readSignatures(_ database: Database) throws {
    let rows = try Row.fetchCursor(database, sql: "SELECT article, version FROM signature")
    while let row = try rows.next() {
      let article = ArticleID(try row.decode(Int.self, atIndex: 0))
      if present.contains(article) { insert(article, .signature(try row.decode(Int.self, atIndex: 1))) }
    }
  }

  private mutating func readVersions(_ database: Database) throws {
    let rows = try Row.fetchCursor(database, sql: "SELECT article, version FROM annotation")
    while let row = try rows.next() {
      let article = ArticleID(try row.decode(Int.self, atIndex: 0))
      if present.contains(article) { insert(article, .analysis(try row.decode(Int.self, atIndex: 1))) }
    }
  }
}
