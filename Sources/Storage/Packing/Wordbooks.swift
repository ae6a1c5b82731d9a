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
    let bytes = try Data.fetchOne(
      database.cachedStatement(sql: "SELECT bytes FROM wordbook WHERE number = ?"),
      arguments: [number]
    )
    guard let bytes, let book = Wordbook(bytes: Array(bytes)), book.number == number else {
      throw CodingFault("a wordbook")
    }
    shelf.withLock { $0.books[number] = book }
    return book
  }

  /// Looks for the newest one.
  func look(in database: Database) throws {
    let statement = try database.cachedStatement(sql: "SELECT number FROM wordbook ORDER BY id DESC LIMIT 1")
    guard let number = try Int.fetchOne(statement) else { return }
    let book = try book(number, in: database)
    shelf.withLock { $0.newest = book }
  }
}
