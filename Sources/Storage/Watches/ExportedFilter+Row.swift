import FoundationEssentials
import GRDB
import News

/// Saved filters as rows of the library, with what they have seen as watches.
extension ExportedFilter {
  static let columns = "name, expression, used, seen, told"

  /// Takes a row of `columns`.
  init(_ row: Row, in database: Database) throws {
    let seen = try row.decode(Int?.self, atIndex: 3)
    let told = try row.decode(Int?.self, atIndex: 4)
    self.init(
      name: try row.decode(String.self, atIndex: 0),
      expression: try row.decode(String.self, atIndex: 1),
      used: try row.decode(Int.self, atIndex: 2),
      watch: try seen.map { seen in
        ExportedWatch(
          seen: try Self.content(upTo: seen, in: database),
          told: try Self.content(upTo: told ?? seen, in: database)
        )
      }
    )
  }

  /// The text of the last article up to a number; nil if there is none, or it cannot be read.
  private static func content(upTo number: Int, in database: Database) throws -> ContentID? {
    do {
      let sql = "SELECT content FROM article WHERE id <= ? ORDER BY id DESC LIMIT 1"
      return try Data.fetchOne(database.cachedStatement(sql: sql), arguments: [number]).flatMap {
        ContentID(bytes: Array($0))
      }
    } catch {
      guard Legibility.isDamage(error) else { throw error }
      return nil
    }
  }
}

extension Accession {
  /// Makes a watch of a filter that is none yet, as it was where it comes from; of what it does not know here it has
  /// seen everything.
  func restore(_ watch: ExportedWatch, of filter: ExportedFilter) throws {
    try database.cachedStatement(
      sql: "UPDATE saved_filter SET seen = ?, told = ? WHERE name = ? AND expression = ? AND seen IS NULL"
    ).execute(arguments: [try number(of: watch.seen), try number(of: watch.told), filter.name, filter.expression])
  }

  private func number(of content: ContentID?) throws -> Int {
    if let content, let known = try known(content) { return known.id.number }
    return try Int.fetchOne(database.cachedStatement(sql: "SELECT max(id) FROM article")) ?? 0
  }
}
