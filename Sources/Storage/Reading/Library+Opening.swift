import Catalog
import GRDB
package import News

extension Library {
  /// How many entries of the order by date are looked at before a smaller view is sorted by itself.
  private static let mostLookedAt = 4_000

  /// The newest rows of the whole library, or of some sources; or just the rows that one knows to be wanted.
  ///
  /// Sources are given by number; wanted rows that are not there are left out.
  package func opening(
    sources: [Int]? = nil,
    showing articles: [ArticleID]? = nil,
    rows count: Int
  ) throws(LibraryFault) -> Opening {
    try reading { database in
      let scope = try sources.map { try Self.members(of: $0, in: database) }
      let total = try scope?.count ?? FacetShelf.count(.present, in: database)
      let first = try articles ?? Self.newest(count, of: scope, in: database)
      let shown = ArticleSet(first)
      return Opening(
        total: total,
        rows: try first.compactMap { try StoredRow.row($0, in: database) },
        read: try FacetShelf.members(FacetKey(.read), in: database, near: shown),
        starred: try FacetShelf.members(FacetKey(.starred), in: database, near: shown)
      )
    }
  }

  private static func members(of sources: [Int], in database: Database) throws -> ArticleSet {
    let all = try sources.reduce(into: ArticleSet()) {
      $0.formUnion(try FacetShelf.members(FacetKey(.source($1)), in: database))
    }
    return all.subtracting(try FacetShelf.members(FacetKey(.gone), in: database))
  }

  private static func newest(_ count: Int, of scope: ArticleSet?, in database: Database) throws -> [ArticleID] {
    let statement = try database.cachedStatement(
      sql: "SELECT id FROM article ORDER BY date DESC, time DESC, id LIMIT ?"
    )
    guard let scope else {
      return try Int.fetchAll(statement, arguments: [count]).map { ArticleID($0) }
    }
    let numbers = try Int.fetchCursor(statement, arguments: [mostLookedAt])
    var first: [ArticleID] = []
    while first.count < count, let number = try numbers.next() {
      if scope.contains(ArticleID(number)) { first.append(ArticleID(number)) }
    }
    if first.count == min(count, scope.count) { return first }
    return try ColumnShelf.newest(count, of: scope, in: database)
  }
}
