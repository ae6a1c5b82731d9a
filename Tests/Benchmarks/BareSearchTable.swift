import Foundation
import GRDB
import PseudoTerminal

/// The floor of an import: the same texts put into a bare full-text table, and nothing else.
enum BareSearchTable {
  private static let batch = 1_000

  /// Articles a second that SQLite's FTS5 takes in as it comes, in batches of a thousand.
  static func articlesPerSecond(_ texts: [String], in folder: URL) throws -> Double {
    let file = folder.appendingPathComponent("bare-\(getpid()).sqlite")
    defer { Place.removeLibrary(file.path) }
    var configuration = Configuration()
    configuration.prepareDatabase { try $0.execute(sql: "PRAGMA synchronous = NORMAL") }
    let pool = try DatabasePool(path: file.path, configuration: configuration)
    try pool.write { try $0.execute(sql: "CREATE VIRTUAL TABLE words USING fts5(body, content='')") }
    let start = WatchedProgram.now
    for first in stride(from: 0, to: texts.count, by: batch) {
      try pool.write { database in
        let insert = try database.makeStatement(sql: "INSERT INTO words(rowid, body) VALUES (?, ?)")
        for number in first..<min(first + batch, texts.count) {
          try insert.execute(arguments: [number + 1, texts[number]])
        }
      }
    }
    return Double(texts.count) / (WatchedProgram.now - start) * 1_000
  }
}
