import FoundationEssentials
import Catalog
import GRDB
package import News

/// What an export walks through, in an order that does not hang on the numbers of this library.
extension Library {
  /// Every folder and file that was opened once, by path.
  package func exportedSources() throws(LibraryFault) -> [ExportedSource] {
    try reading { database in
      try Row.fetchAll(database, sql: "SELECT path, is_folder FROM source ORDER BY path").map { row in
        ExportedSource(path: try Self.bytes(row, 0), isFolder: try row.decode(Int.self, atIndex: 1) != 0)
      }
    }
  }

  /// Some files, by folder and name: those after the last one that was had.
  package func exportedFiles(after last: Whereabouts?, limit: Int) throws(LibraryFault) -> [ExportedFile] {
    try reading { database in
      let (folder, name) = last?.halves ?? ([], [])
      let rest = try Self.files("folder.path = ? AND file.name > ?", [Data(folder), Data(name)], limit, in: database)
      let next = try Self.files("folder.path > ?", [Data(folder)], limit - rest.count, in: database)
      return rest + next
    }
  }

  /// The numbers of some articles, rising: those after the last one that was had.
  package func articleNumbers(after last: Int, limit: Int) throws(LibraryFault) -> [ArticleID] {
    try reading { database in
      let statement = try database.cachedStatement(sql: "SELECT id FROM article WHERE id > ? ORDER BY id LIMIT ?")
      do {
        return try Int.fetchAll(statement, arguments: [last, limit]).map { ArticleID($0) }
      } catch {
        guard Legibility.isDamage(error) else { throw error }
        return try Self.reachableNumbers(after: last, limit: limit, in: database)
      }
    }
  }

  /// Where the rows cannot be walked, the catalog still knows which there are, or else those that can be reached.
  private static func reachableNumbers(after last: Int, limit: Int, in database: Database) throws -> [ArticleID] {
    do {
      let present = try FacetShelf.members(.present, in: database)
      if !present.isEmpty { return Array(present.lazy.filter { $0.number > last }.prefix(limit)) }
    } catch {
      guard Legibility.isDamage(error) else { throw error }
    }
    var numbers: [ArticleID] = []
    let table = DamagedTable("article", by: "id", in: database)
    _ = try table.forEach(from: last + 1) { number in
      numbers.append(ArticleID(number))
      return numbers.count < limit
    }
    return numbers
  }

  /// What the reader did with articles that are not in the library any more, by content id: those after the last one
  /// that was had.
  package func statusesWithoutArticle(
    after last: ContentID?,
    limit: Int
  ) throws(LibraryFault) -> [ExportedStatus] {
    try reading { database in
      let statement = try database.cachedStatement(
        sql: """
          SELECT content, is_read, is_starred, note, changed FROM status
          WHERE content > ? AND NOT EXISTS (SELECT 1 FROM article WHERE article.content = status.content)
          ORDER BY content LIMIT ?
          """
      )
      return try Row.fetchAll(statement, arguments: [Data(last?.bytes ?? []), limit]).compactMap { row in
        try ContentID(bytes: try Self.bytes(row, 0)).map { try Self.status(of: $0, row, from: 1) }
      }
    }
  }

  /// Every saved filter, by name.
  package func exportedFilters() throws(LibraryFault) -> [ExportedFilter] {
    try reading { database in
      let sql = "SELECT \(ExportedFilter.columns) FROM saved_filter ORDER BY name"
      return try Row.fetchAll(database, sql: sql).map { try ExportedFilter($0, in: database) }
    }
  }

  /// Every bookmark, by the view it belongs to.
  package func exportedBookmarks() throws(LibraryFault) -> [ExportedBookmark] {
    try reading { database in
      try Row.fetchAll(database, sql: "SELECT scope, data FROM bookmark ORDER BY scope").map { row in
        ExportedBookmark(scope: try row.decode(String.self, atIndex: 0), data: try Self.bytes(row, 1))
      }
    }
  }

  private static func files(
    _ condition: String,
    _ values: [any DatabaseValueConvertible],
    _ limit: Int,
    in database: Database
  ) throws -> [ExportedFile] {
    let statement = try database.cachedStatement(
      sql: """
        SELECT folder.path, file.name, file.size, file.modified, file.inode, file.device, file.fault, file.is_gone
        FROM folder CROSS JOIN file ON file.folder = folder.id
        WHERE \(condition) ORDER BY folder.path, file.name LIMIT ?
        """
    )
    return try Row.fetchAll(statement, arguments: StatementArguments(values + [limit])).map(Self.file)
  }

  static func file(_ row: Row) throws -> ExportedFile {
    let numbers = try (2...5).map { try row.decode(Int?.self, atIndex: $0) }
    var look: FileLook?
    if let size = numbers[0], let modified = numbers[1], let inode = numbers[2], let device = numbers[3] {
      look = FileLook(
        size: size,
        modified: modified,
        inode: UInt64(bitPattern: Int64(inode)),
        device: UInt64(bitPattern: Int64(device))
      )
    }
    return ExportedFile(
      place: Whereabouts(folder: try bytes(row, 0), name: try bytes(row, 1)),
      look: look,
      fault: try row.decode(String?.self, atIndex: 6),
      isGone: try row.decode(Int.self, atIndex: 7) != 0
    )
  }

  /// The status in four columns of a row, from `index` on.
  static func status(of content: ContentID, _ row: Row, from index: Int) throws -> ExportedStatus {
    ExportedStatus(
      content: content,
      isRead: try row.decode(Int.self, atIndex: index) != 0,
      isStarred: try row.decode(Int.self, atIndex: index + 1) != 0,
      note: try row.decode(String?.self, atIndex: index + 2),
      changed: try row.decode(Int.self, atIndex: index + 3)
    )
  }

  static func bytes(_ row: Row, _ index: Int) throws -> [UInt8] {
    Array(try row.decode(Data.self, atIndex: index))
  }
}
