import GRDB
import Glibc

/// A damaged library, opened as far as it can be, for reading only.
///
/// If its first page is gone, a copy of the file gets the first page of a new library: all libraries begin alike.
struct Wreck {
  private var queue: DatabaseQueue
  private var copy: String?
  /// Whether the file says itself that it is a library.
  let isCertain: Bool
  /// What was found in pages that nothing leads to any more.
  private(set) var loose: [Restorable] = []
  /// The tables whose pages are not whole, as far as was looked.
  private(set) var damaged: [TableShape] = []

  /// Opens a damaged library; where nothing lies, at `copy`, a copy may be made.
  init(at path: String, besides copy: String) throws {
    // Of a file without a head, SQLite would throw away the journal, and what it holds.
    if case .library = try? LibraryFile(path: path).state(), let queue = try Self.opened(path) {
      self.queue = queue
      isCertain = true
      self.copy = nil
    } else {
      do {
        try Self.patchedCopy(of: path, at: copy)
        guard let queue = try Self.opened(copy) else { throw LibraryFault.notALibrary }
        self.queue = queue
        isCertain = false
        self.copy = copy
      } catch {
        Self.remove(copy)
        throw error
      }
    }
    do {
      try bringBack(path, at: copy)
    } catch {
      try? queue.close()
      Self.remove(copy)
      throw error
    }
  }

  /// Brings back, in a copy, pages that nothing leads to any more; only if a table is not whole.
  private mutating func bringBack(_ path: String, at place: String) throws {
    let isWhole = try queue.unsafeRead { database in
      let check = PageCheck(database: database)
      return try TableShape.allCases.allSatisfy { try check.isWhole("PRAGMA quick_check(\($0.rawValue))") }
    }
    guard !isWhole else { return }
    let roots = try queue.unsafeRead { database in
      let sql = "SELECT name, rootpage FROM sqlite_schema WHERE type = 'table' AND rootpage > 1"
      return try Row.fetchAll(database, sql: sql).reduce(into: [String: Int]()) { roots, row in
        roots[try row.decode(String.self, atIndex: 0)] = try row.decode(Int.self, atIndex: 1)
      }
    }
    if copy == nil {
      try FileCopy.copy(path, to: place)
      if access("\(path)-wal", F_OK) == 0 { try FileCopy.copy("\(path)-wal", to: "\(place)-wal") }
    }
    try queue.close()
    Self.settle(place)
    let isSettled = try access("\(place)-wal", F_OK) != 0 || FileCopy.size(of: "\(place)-wal") == 0
    if isSettled, let file = try PageFile(place) {
      var grafting = Grafting(in: file)
      try grafting.run(roots: roots)
      (loose, damaged) = (grafting.loose, grafting.damaged)
    }
    guard let queue = try Self.opened(place) else { throw LibraryFault.notALibrary }
    (self.queue, copy) = (queue, place)
  }

  /// Brings everything from the journal of a copy into it, if that can be done.
  private static func settle(_ copy: String) {
    guard access("\(copy)-wal", F_OK) == 0, let queue = try? DatabaseQueue(path: copy) else { return }
    try? queue.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
    try? queue.close()
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
