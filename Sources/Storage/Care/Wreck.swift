import GRDB
import Glibc

/// A damaged library, opened as far as it can be, for reading only.
///
/// If its first page is gone, a copy of the file gets the first page of a new library: all libraries begin alike.
struct Wreck {
  private let queue: DatabaseQueue
  private let copy: String?

  /// Whether the file says itself that it is a library.
  var isCertain: Bool { copy == nil }

  /// Opens a damaged library; where nothing lies, at `copy`, a copy may be made.
  init(at path: String, besides copy: String) throws {
    // Of a file without a head, SQLite would throw away the journal, and what it holds.
    if case .library = try? LibraryFile(path: path).state(), let queue = try Self.opened(path) {
      self.queue = queue
      self.copy = nil
      return
    }
    do {
      try Self.patchedCopy(of: path, at: copy)
      guard let queue = try Self.opened(copy) else { throw LibraryFault.notALibrary }
      self.queue = queue
      self.copy = copy
    } catch {
      Self.remove(copy)
      throw error
    }
  }

  /// Reads; what is read may throw at any row.
  func read<Value>(_ read: (Database) throws -> Value) throws -> Value {
    try queue.unsafeRead(read)
  }

  func close() {
    try? queue.close()
    if let copy { Self.remove(copy) }
  }

  /// The open file; nil if its tables cannot be seen.
  private static func opened(_ path: String) throws -> DatabaseQueue? {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.label = "dateline.wreck"
    configuration.prepareDatabase { database in
      // A file that lost its end is refused otherwise.
      try database.execute(
        sql: "PRAGMA writable_schema = ON; PRAGMA cell_size_check = ON; PRAGMA trusted_schema = OFF;"
      )
    }
    do {
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      let isOurs = try queue.unsafeRead { database in
        try Int.fetchOne(
          database,
          sql: "SELECT count(*) FROM sqlite_schema WHERE name IN ('article', 'text', 'status')"
        )
      }
      guard isOurs == 3 else { throw LibraryFault.notALibrary }
      return queue
    } catch let error as DatabaseError where [.SQLITE_CORRUPT, .SQLITE_NOTADB].contains(error.resultCode) {
      return nil
    }
  }

  /// Copies the file and its journal, and gives the copy the first page of a new library.
  private static func patchedCopy(of path: String, at copy: String) throws {
    let fresh = "\(copy)-new"
    defer { remove(fresh) }
    try LibraryFile(path: fresh).make()
    try Schema.found(at: fresh)
    var page = try FileCopy.head(of: fresh, count: Schema.pageSize)
    try FileCopy.copy(path, to: copy)
    let hasJournal = access("\(path)-wal", F_OK) == 0
    if hasJournal { try FileCopy.copy("\(path)-wal", to: "\(copy)-wal") }
    let pages = max(1, (try FileCopy.size(of: copy) + Schema.pageSize - 1) / Schema.pageSize)
    guard page.count == Schema.pageSize, pages > 1 || hasJournal else { throw LibraryFault.notALibrary }
    for (index, shift) in [24, 16, 8, 0].enumerated() { page[28 + index] = UInt8(truncatingIfNeeded: pages >> shift) }
    page.replaceSubrange(32..<40, with: repeatElement(0, count: 8))
    page.replaceSubrange(92..<96, with: page[24..<28])
    (page[18], page[19]) = hasJournal ? (2, 2) : (1, 1)
    try FileCopy.overwriteHead(of: copy, with: page)
  }

  private static func remove(_ path: String) {
    for ending in ["", "-wal", "-shm", "-journal"] { unlink(path + ending) }
  }
}
