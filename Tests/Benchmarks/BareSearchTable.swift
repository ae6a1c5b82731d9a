import Foundation
import GRDB
import PseudoTerminal

/// The floor of an import: the same texts put into a bare full-text table, and nothing else.
enum BareSearchTable {
  private static let batch = 1_000

  /// Articles a second that SQLite's FTS5 takes in as it comes, in batches of a thousand; reading the texts is not timed.
  static func articlesPerSecond(of newsprint: Newsprint, in folder: URL) throws -> Double {
    let file = folder.appendingPathComponent("bare-\(getpid()).sqlite")
    defer { Place.removeLibrary(file.path) }
    var configuration = Configuration()
    configuration.prepareDatabase { try $0.execute(sql: "PRAGMA synchronous = NORMAL") }
    let pool = try DatabasePool(path: file.path, configuration: configuration)
    try pool.write { try $0.execute(sql: "CREATE VIRTUAL TABLE words USING fts5(body, content='')") }
    var taken = 0
    var milliseconds = 0.0
    try newsprint.forEachBatch(of: batch) { texts in
      let start = WatchedProgram.now
      try insert(texts, after: taken, into: pool)
      milliseconds += WatchedProgram.now - start
      taken += texts.count
    }
    return Double(taken) / milliseconds * 1_000
  }

  private static func insert(_ texts: [String], after taken: Int, into pool: DatabasePool) throws {
    try pool.write { database in
      let insert = try database.makeStatement(sql: "INSERT INTO words(rowid, body) VALUES (?, ?)")
      for (number, text) in texts.enumerated() { try insert.execute(arguments: [taken + number + 1, text]) }
    }
  }
}
