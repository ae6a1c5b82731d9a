import GRDB

/// Everything Dateline knows, in one SQLite file.
package final class Library: Sendable {
  private let pool: DatabasePool

  /// Opens the library in a file.
  package init(path: String) throws {
    pool = try DatabasePool(path: path)
  }
}
