import Catalog
import FoundationEssentials
import GRDB
import News

/// Gathers which articles gain and lose which facets, and writes it all at once.
struct FacetShelf {
  private var gained: [FacetKey: ArticleSet] = [:]
  private var lost: [FacetKey: ArticleSet] = [:]

  /// An article gets a facet; it loses one that it got before.
  mutating func gain(_ key: FacetKey, _ article: ArticleID) {
    gained[key, default: ArticleSet()].insert(article)
    lost[key]?.remove(article)
  }

  mutating func gain(_ key: FacetKey, _ articles: ArticleSet) {
    gained[key, default: ArticleSet()].formUnion(articles)
    lost[key]?.subtract(articles)
  }

  mutating func lose(_ key: FacetKey, _ articles: ArticleSet) {
    lost[key, default: ArticleSet()].formUnion(articles)
    gained[key]?.subtract(articles)
  }

  /// Changes the sets in the library.
  ///
  /// - Returns: what became other than it was, by facet.
  func write(to database: Database) throws -> [FacetKey: (gained: ArticleSet, lost: ArticleSet)] {
    var changes: [FacetKey: (gained: ArticleSet, lost: ArticleSet)] = [:]
    for key in Set(gained.keys).union(lost.keys) {
      let gained = gained[key] ?? ArticleSet()
      let lost = lost[key] ?? ArticleSet()
      var change = (gained: ArticleSet(), lost: ArticleSet())
      for number in 0..<max(gained.chunkCount, lost.chunkCount) {
        let wins = gained[chunk: number]
        let losses = lost[chunk: number]
        guard !wins.isEmpty || !losses.isEmpty else { continue }
        let (won, gone) = try Self.change(key, number, gained: wins, lost: losses, in: database)
        change.gained[chunk: number] = won
        change.lost[chunk: number] = gone
      }
      if !change.gained.isEmpty || !change.lost.isEmpty { changes[key] = change }
    }
    return changes
  }

  /// The members of a facet; an empty set if it has none.
  ///
  /// - Throws: `CodingFault` if its bytes are damaged.
  static func members(_ key: FacetKey, in database: Database) throws -> ArticleSet {
    var set = ArticleSet()
    let statement = try database.cachedStatement(
      sql: "SELECT number, members FROM chunk WHERE facet = ? AND value = ? ORDER BY number"
    )
    let rows = try Row.fetchCursor(statement, arguments: [key.facet, key.value])
    while let row = try rows.next() {
      set[chunk: try row.decode(Int.self, atIndex: 0)] = try row.withUnsafeData(atIndex: 1) { try chunk($0) }
    }
    return set
  }

  /// Those of some articles that are members of a facet.
  static func members(_ key: FacetKey, in database: Database, near articles: ArticleSet) throws -> ArticleSet {
    let statement = try database.cachedStatement(
      sql: "SELECT members FROM chunk WHERE facet = ? AND value = ? AND number = ?"
    )
    var set = ArticleSet()
    for number in 0..<articles.chunkCount where !articles[chunk: number].isEmpty {
      let rows = try Row.fetchCursor(statement, arguments: [key.facet, key.value, number])
      set[chunk: number] = try rows.next()?.withUnsafeData(atIndex: 0) { try chunk($0) } ?? ArticleChunk()
    }
    return set.intersection(articles)
  }

  /// How many members a facet has.
  static func count(_ key: FacetKey, in database: Database) throws -> Int {
    let statement = try database.cachedStatement(
      sql: "SELECT total(count) FROM chunk WHERE facet = ? AND value = ?"
    )
    return try Int(exactly: Double.fetchOne(statement, arguments: [key.facet, key.value]) ?? 0) ?? 0
  }

  static func chunk(_ bytes: Data?) throws -> ArticleChunk {
    guard let bytes, let chunk = bytes.withUnsafeBytes({ ArticleChunk(bytes: $0) }) else {
      throw CodingFault("a set of articles")
    }
    return chunk
  }

  private static func change(
    _ key: FacetKey,
    _ number: Int,
    gained: ArticleChunk,
    lost: ArticleChunk,
    in database: Database
  ) throws -> (gained: ArticleChunk, lost: ArticleChunk) {
    let reading = try database.cachedStatement(
      sql: "SELECT members FROM chunk WHERE facet = ? AND value = ? AND number = ?"
    )
    let rows = try Row.fetchCursor(reading, arguments: [key.facet, key.value, number])
    let before = try rows.next()?.withUnsafeData(atIndex: 0) { try chunk($0) } ?? ArticleChunk()
    var old = ArticleSet()
    old[chunk: 0] = before
    var wins = ArticleSet()
    wins[chunk: 0] = gained
    var losses = ArticleSet()
    losses[chunk: 0] = lost
    wins.subtract(old)
    losses.formIntersection(old)
    let new = old.union(wins).subtracting(losses)
    if new != old { try write(new[chunk: 0], key, number, to: database) }
    return (wins[chunk: 0], losses[chunk: 0])
  }

  private static func write(_ chunk: ArticleChunk, _ key: FacetKey, _ number: Int, to database: Database) throws {
    guard !chunk.isEmpty else {
      return try database.cachedStatement(sql: "DELETE FROM chunk WHERE facet = ? AND value = ? AND number = ?")
        .execute(arguments: [key.facet, key.value, number])
    }
    try database.cachedStatement(
      sql: """
        INSERT INTO chunk(facet, value, number, count, members) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET count = excluded.count, members = excluded.members
        """
    ).execute(arguments: [key.facet, key.value, number, chunk.count, Data(chunk.bytes)])
  }
}
