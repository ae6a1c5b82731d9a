import FoundationEssentials
import GRDB
import Synchronization

/// The wordbooks of a library, as they are needed.
final class Wordbooks: Sendable {
  private struct Shelf {
    var books: [Int: Wordbook] = [:]
    var newest: Wordbook?
  }

  private let shelf = Mutex(Shelf())

  init() {}

  /// The one that new texts are packed by; nil if there is none yet, or nobody has looked.
  var newest: Wordbook? { shelf.withLock { $0.newest } }

  /// The wordbook of a number.
  ///
  /// - Throws: `CodingFault` if it is damaged or missing.
  func book(_ number: Int, in database: Database) throws -> Wordbook {
    if let book = shelf.withLock({ $0.books[number] }) { return book }
    let book =
      try Self.book(number, "SELECT bytes FROM wordbook WHERE number = ?", number, in: database)
      ?? Self.book(number, "SELECT value FROM meta WHERE key = ?", Self.spareKey(number), in: database)
    guard let book else { throw CodingFault("a wordbook") }
    shelf.withLock { $0.books[number] = book }
    return book
  }

  /// What the second copy of a wordbook is called.
  static func spareKey(_ number: Int) -> String { "wordbook \(number)" }

  /// A wordbook from one of its two places; nil if it is damaged there or missing.
  private static func book(
    _ number: Int,
    _ sql: String,
    _ key: any DatabaseValueConvertible & Sendable,
    in database: Database
  ) throws -> Wordbook? {
    do {
      let bytes = try Data.fetchOne(database.cachedStatement(sql: sql), arguments: [key])
      let book = bytes.flatMap { Wordbook(bytes: Array($0)) }
      return book?.number == number ? book : nil
    } catch {
      guard Legibility.isDamage(error) else { throw error }
      return nil
    }
  }

  /// Looks for the newest one.
  func look(in database: Database) throws {
    let statement = try database.cachedStatement(sql: "SELECT number FROM wordbook ORDER BY id DESC LIMIT 1")
    guard let number = try Int.fetchOne(statement) else { return }
    let book = try book(number, in: database)
    shelf.withLock { $0.newest = book }
  }
}
