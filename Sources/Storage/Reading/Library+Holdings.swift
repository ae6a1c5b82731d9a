package import Catalog
import FoundationEssentials
import GRDB
import Synchronization

extension Library {
  /// All that lists, filters and orders need of every article; linear in articles, with a small factor.
  package func holdings() throws(LibraryFault) -> Holdings {
    do throws(LibraryFault) {
      let holdings = try readHoldings()
      catalogHealth.withLock { $0 = .sound }
      return holdings
    } catch {
      if case .damaged(let what) = error { catalogHealth.withLock { $0 = .damaged(what) } }
      throw error
    }
  }

  /// Makes sure that all can be read that lists and filters stand on, before somebody builds on it.
  ///
  /// It costs what `holdings` does; nothing if those were read before.
  /// - Throws: `damaged` if they cannot be.
  package func verifyCatalog() throws(LibraryFault) {
    switch catalogHealth.withLock({ $0 }) {
    case .sound: return
    case .damaged(let what): throw .damaged(what)
    case .unknown: _ = try holdings()
    }
  }

  private func readHoldings() throws(LibraryFault) -> Holdings {
    try reading { database in
      var facets: [FacetKey: ArticleSet] = [:]
      let statement = try database.cachedStatement(
        sql: "SELECT facet, value, number, members FROM chunk ORDER BY facet, value, number"
      )
      let rows = try Row.fetchCursor(statement)
      while let row = try rows.next() {
        let key = FacetKey(facet: try row.decode(Int.self, atIndex: 0), value: try row.decode(Int.self, atIndex: 1))
        guard key == .present || key.catalogued != nil else { continue }
        facets[key, default: ArticleSet()][chunk: try row.decode(Int.self, atIndex: 2)] =
          try row.withUnsafeData(atIndex: 3) { try FacetShelf.chunk($0) }
      }
      var sets = FacetSets()
      for (key, members) in facets {
        if let facet = key.catalogued { sets.change(facet) { $0 = members } }
      }
      return Holdings(
        present: facets[.present] ?? ArticleSet(),
        columns: try ColumnShelf.columns(in: database),
        facets: sets,
        outlets: try Self.outlets(in: database)
      )
    }
  }

  /// A part of that: what a filter looks at, without the order of all articles.
  package func holdings(_ part: HoldingsPart) throws(LibraryFault) -> Holdings {
    try reading { database in
      var sets = FacetSets()
      for facet in part.facets {
        let members = try FacetShelf.members(FacetKey(facet), in: database)
        sets.change(facet) { $0 = members }
      }
      return Holdings(
        present: try FacetShelf.members(.present, in: database),
        columns: try ColumnShelf.columns(part.columns, in: database),
        facets: sets,
        outlets: part.columns.contains(.outlet) ? try Self.outlets(in: database) : OutletNames(),
        isOrdered: false
      )
    }
  }

  /// A number that is another one whenever anybody, this program too, has changed the library.
  package func changeCount() throws(LibraryFault) -> Int {
    try reading { try Int.fetchOne($0.cachedStatement(sql: "SELECT value FROM meta WHERE key = 'changes'")) ?? 0 }
  }

  /// A number that is another one whenever another program has changed the library; nil while this one is changing it.
  package func changesOfOthers() throws(LibraryFault) -> Int? {
    guard let before = ownWrites.count else { return nil }
    let all = try changeCount()
    return ownWrites.count == before ? all - before : nil
  }

  private static func outlets(in database: Database) throws -> OutletNames {
    let rows = try Row.fetchCursor(database.cachedStatement(sql: "SELECT id, name FROM outlet"))
    var outlets: [(number: Int, name: String)] = []
    while let row = try rows.next() {
      outlets.append((try row.decode(Int.self, atIndex: 0), try row.decode(String.self, atIndex: 1)))
    }
    return OutletNames(outlets)
  }
}
