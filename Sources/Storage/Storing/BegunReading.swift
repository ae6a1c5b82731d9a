import FoundationEssentials
import GRDB

/// How far the reading of a long file came before it was broken off.
package struct BegunReading: Hashable, Sendable {
  /// How the file looked; it is read anew if it looks otherwise now.
  package let look: FileLook
  /// The place of the first article that is missing, among those of the file, from 0.
  package let next: Int

  /// As the library keeps it.
  private var words: String {
    [next, look.size, look.modified, Int(bitPattern: UInt(look.inode)), Int(bitPattern: UInt(look.device))]
      .map(String.init).joined(separator: " ")
  }

  init(look: FileLook, next: Int) {
    self.look = look
    self.next = next
  }

  /// Reads what the library keeps; nil for anything else.
  private init?(_ words: String) {
    let numbers = words.split(separator: " ").compactMap { Int($0) }
    guard numbers.count == 5, numbers[0] >= 0, numbers[1] >= 0 else { return nil }
    next = numbers[0]
    look = FileLook(
      size: numbers[1],
      modified: numbers[2],
      inode: UInt64(UInt(bitPattern: numbers[3])),
      device: UInt64(UInt(bitPattern: numbers[4]))
    )
  }

  /// What is kept of a file, by its number.
  static func known(of file: Int, in database: Database) throws -> BegunReading? {
    let statement = try database.cachedStatement(sql: "SELECT CAST(value AS TEXT) FROM meta WHERE key = ?")
    return try String.fetchOne(statement, arguments: [key(file)]).flatMap { BegunReading($0) }
  }

  func keep(for file: Int, in database: Database) throws {
    try database.cachedStatement(sql: "INSERT OR REPLACE INTO meta(key, value) VALUES (?, ?)")
      .execute(arguments: [Self.key(file), words])
  }

  /// The file has been read to its end, or is read anew.
  static func forget(_ file: Int, in database: Database) throws {
    try database.cachedStatement(sql: "DELETE FROM meta WHERE key = ?").execute(arguments: [key(file)])
  }

  /// Nothing goes on: files are read otherwise now.
  static func forgetAll(in database: Database) throws {
    try database.execute(sql: "DELETE FROM meta WHERE key >= 'begun ' AND key < 'begun!'")
  }

  private static func key(_ file: Int) -> String { "begun \(file)" }
}
