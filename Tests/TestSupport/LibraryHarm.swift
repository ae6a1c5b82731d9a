import Foundation
import GRDB

/// Damage to the file of a library.
package enum LibraryHarm {
  private static let pageSize = 8_192

  /// Brings everything into the file itself, so that damage to it counts, and leaves nothing beside it.
  package static func settle(_ path: String) throws {
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
    try queue.close()
  }

  /// Changes tables behind the library's back.
  package static func execute(_ sql: String, in path: String) throws {
    let queue = try DatabaseQueue(path: path)
    try queue.write { try $0.execute(sql: sql) }
    try queue.close()
  }

  /// Overwrites the first pages that hold rows of a table; returns how many there were.
  @discardableResult
  package static func overwrite(_ count: Int = 1, pagesOf table: String, in path: String) throws -> Int {
    let queue = try DatabaseQueue(path: path)
    let pages = try queue.writeWithoutTransaction { database in
      _ = try database.checkpoint(.truncate)
      return try Int.fetchAll(
        database,
        sql: "SELECT pageno FROM dbstat WHERE name = ? AND pagetype = 'leaf' ORDER BY path LIMIT ?",
        arguments: [table, count]
      )
    }
    try queue.close()
    let noise = Data((0..<pageSize).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ 7) })
    for page in pages { try overwrite(path, at: (page - 1) * pageSize, with: noise) }
    return pages.count
  }

  /// Overwrites the first page of a table, the one that leads to all others of it.
  package static func overwrite(rootOf table: String, in path: String) throws {
    let queue = try DatabaseQueue(path: path)
    let page = try queue.writeWithoutTransaction { database in
      _ = try database.checkpoint(.truncate)
      return try Int.fetchOne(database, sql: "SELECT rootpage FROM sqlite_schema WHERE name = ?", arguments: [table])
    }
    try queue.close()
    guard let page else { return }
    let noise = Data((0..<pageSize).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ 7) })
    try overwrite(path, at: (page - 1) * pageSize, with: noise)
  }

  /// Puts bytes in the place of those in a file.
  package static func overwrite(_ path: String, at offset: Int, with bytes: some Sequence<UInt8>) throws {
    let file = try FileHandle(forUpdating: URL(fileURLWithPath: path))
    try file.seek(toOffset: UInt64(offset))
    try file.write(contentsOf: Data(bytes))
    try file.close()
  }

  /// Cuts a file off.
  package static func cut(_ path: String, to length: Int) throws {
    let file = try FileHandle(forUpdating: URL(fileURLWithPath: path))
    try file.truncate(atOffset: UInt64(length))
    try file.close()
  }
}
