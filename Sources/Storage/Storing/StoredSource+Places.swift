import Catalog
import FoundationEssentials
import GRDB
import News

extension StoredSource {
  static let slash: UInt8 = 0x2F

  /// Whether a path is a folder's.
  static func isFolder(_ path: [UInt8]) -> Bool { path.last == slash }

  /// The paths of a folder and of all below it lie from `low` up to, but not with, `high`.
  static func span(of folder: [UInt8]) -> (low: Data, high: Data) {
    (Data(folder), Data(folder.dropLast() + [slash + 1]))
  }

  /// A query for the numbers of the files at or below a path, with its arguments.
  static func files(at path: [UInt8]) -> (sql: String, arguments: StatementArguments) {
    guard isFolder(path) else {
      let halves = Whereabouts.file(path).halves
      // What lies below a file is in an archive.
      let (low, high) = span(of: path + [slash])
      return (
        """
        SELECT id FROM file WHERE folder = (SELECT id FROM folder WHERE path = :folder) AND name = :name
        UNION ALL SELECT file.id FROM folder JOIN file ON file.folder = folder.id WHERE path >= :low AND path < :high
        """,
        ["folder": Data(halves.folder), "name": Data(halves.name), "low": low, "high": high]
      )
    }
    let (low, high) = span(of: path)
    return (
      "SELECT file.id FROM folder JOIN file ON file.folder = folder.id WHERE path >= :low AND path < :high",
      ["low": low, "high": high]
    )
  }

  /// The articles that stand at or below a path at present.
  static func articles(at path: [UInt8], in database: Database) throws -> ArticleSet {
    let files = files(at: path)
    return try articles(
      """
      SELECT DISTINCT article FROM placement JOIN file ON file.id = placement.file
      WHERE file.id IN (\(files.sql)) AND file.is_gone = 0 AND number >= 0
      """,
      files.arguments,
      in: database
    )
  }

  /// The articles that stand or stood at or below a path, and nowhere else.
  static func articles(onlyAt path: [UInt8], in database: Database) throws -> ArticleSet {
    let files = files(at: path)
    return try articles(
      """
      SELECT DISTINCT article FROM placement WHERE file IN (\(files.sql)) AND NOT EXISTS (
        SELECT 1 FROM placement other WHERE other.article = placement.article AND other.file NOT IN (\(files.sql))
      )
      """,
      files.arguments,
      in: database
    )
  }

  private static func articles(
    _ sql: String,
    _ arguments: StatementArguments,
    in database: Database
  ) throws -> ArticleSet {
    let numbers = try Int.fetchAll(database.cachedStatement(sql: sql), arguments: arguments)
    return ArticleSet(numbers.sorted().map { ArticleID($0) })
  }
}
