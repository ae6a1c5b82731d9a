import GRDB
import Glibc
import Synchronization

/// Everything Dateline knows, in one SQLite file, or in memory.
///
/// One writes at a time, also among programs; readers see the last finished write and do not wait for the next. (In
/// memory they do wait: there is one connection.) Calls block, and may come from any thread. A finished write outlives
/// the end of the program by whatever cause; when the power fails, the last writes may be missing, and nothing else.
package final class Library: Sendable {
  package let place: LibraryPlace
  let database: any DatabaseWriter
  /// What the writer remembers between two batches.
  let register = Mutex(Register())
  let ownWrites = OwnWrites()
  let wordbooks = Wordbooks()
  /// Whether this program has tried to learn a wordbook.
  let hasLearnt = Atomic(false)
  /// What is known of the catalog's health.
  let catalogHealth = Mutex(CatalogHealth.unknown)
  /// Whether it was begun in a file that was there and had nothing in it: perhaps somebody's library once.
  package let hasBegunInEmptyFile: Bool
  private let hold: LibraryHold?
  private let isClosed = Atomic(false)

  /// Opens a library; makes it if it is missing, unless it shall only be read.
  ///
  /// The time does not hang on the size of the library.
  package init(_ place: LibraryPlace, access: LibraryAccess = .readWrite) throws(LibraryFault) {
    self.place = place
    do {
      switch place {
      case .memory:
        database = try Self.inMemory()
        hold = nil
        hasBegunInEmptyFile = false
      case .file(let path):
        let file = LibraryFile(path: path)
        let state = try file.state()
        if access == .readOnly { try Self.expectLibrary(state) }
        if state == .missing { try file.make() }
        hold = try LibraryHold.taken(of: path, alone: false)
        // Only now nobody can put another file in its place any more.
        if access == .readWrite, try file.state() == .empty { try Schema.found(at: path) }
        database = try Self.pool(at: path, access: access)
        hasBegunInEmptyFile = state == .empty
      }
    } catch {
      throw LibraryFault(error)
    }
  }

  /// Whether nothing of it will be left when the program ends.
  package var isInMemory: Bool { place == .memory }

  /// Ends the use of the library; what is asked of it afterwards fails.
  package func close() {
    // A connection that is closed has nothing more to give, and SQLite must not be asked.
    guard !isClosed.exchange(true, ordering: .relaxed) else { return }
    // SQLite tidies its log away with the last connection, and one that only reads may not.
    (database as? DatabasePool)?.invalidateReadOnlyConnections()
    // All of it shall lie in the one file, also where somebody else has it open.
    if !database.configuration.readonly { try? database.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) } }
    try? database.close()
    hold?.release()
  }

  /// Reads; what is read belongs to one moment.
  func reading<Value>(_ read: (Database) throws -> Value) throws(LibraryFault) -> Value {
    do {
      return try database.unsafeRead { database in
        var value: Value?
        // A transaction that met damage cannot be committed, though all that was read is right.
        try database.inTransaction(.deferred) {
          value = try read(database)
          return .rollback
        }
        guard let value else { throw LibraryFault.closed }
        return value
      }
    } catch {
      throw LibraryFault(error)
    }
  }

  /// Writes, all or nothing.
  func writing<Value>(_ write: (Database) throws -> Value) throws(LibraryFault) -> Value {
    do {
      return try database.writeWithoutTransaction { database in
        var value: Value?
        errno = 0
        do {
          try database.inTransaction {
            value = try write(database)
            return .commit
          }
        } catch {
          throw LibraryFault(error, of: database, lastRefusal: errno)
        }
        guard let value else { throw LibraryFault.closed }
        return value
      }
    } catch {
      throw LibraryFault(error)
    }
  }

  private static func inMemory() throws -> any DatabaseWriter {
    let queue = try DatabaseQueue(configuration: Connection.configuration(access: .readWrite))
    try Schema.migrator.migrate(queue)
    return queue
  }

  private static func pool(at path: String, access: LibraryAccess) throws -> any DatabaseWriter {
    switch access {
    case .readWrite:
      let pool = try DatabasePool(path: path, configuration: Connection.configuration(access: access))
      try Schema.bringUpToDate(pool, access: access)
      return pool
    case .readOnly: return try reader(at: path)
    }
  }

  /// Opens the file to read in it, also where nothing can be written beside it.
  private static func reader(at path: String) throws -> any DatabaseWriter {
    let configuration = Connection.configuration(access: .readOnly)
    var database: any DatabaseWriter
    do {
      database = try DatabasePool(path: path, configuration: configuration)
    } catch let error as DatabaseError where [.SQLITE_CANTOPEN, .SQLITE_READONLY].contains(error.resultCode) {
      if let address = LibraryFile(path: path).unchangingAddress {
        database = try DatabaseQueue(path: address, configuration: configuration)
      } else {
        // A program was ended while it made or changed the library: what it left is tidied up first.
        try pool(at: path, access: .readWrite).close()
        database = try DatabasePool(path: path, configuration: configuration)
      }
    }
    if try Schema.isBehind(database) {
      // Tables of an earlier version: they are brought up to date before anybody reads.
      try database.close()
      try pool(at: path, access: .readWrite).close()
      database = try DatabasePool(path: path, configuration: configuration)
    }
    try Schema.bringUpToDate(database, access: .readOnly)
    return database
  }

  /// Nothing is made where one only reads.
  private static func expectLibrary(_ state: LibraryFile.State) throws(LibraryFault) {
    switch state {
    case .library: return
    case .missing: throw .missing
    case .empty: throw .empty
    }
  }
}
