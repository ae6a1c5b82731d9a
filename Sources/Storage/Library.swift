import GRDB
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

  /// Opens a library; makes it if it is missing, unless it shall only be read.
  ///
  /// The time does not hang on the size of the library.
  package init(_ place: LibraryPlace, access: LibraryAccess = .readWrite) throws(LibraryFault) {
    self.place = place
    do {
      switch place {
      case .memory: database = try Self.inMemory()
      case .file(let path): database = try Self.onDisk(LibraryFile(path: path), access: access)
      }
    } catch {
      throw LibraryFault(error)
    }
  }

  /// Ends the use of the library; what is asked of it afterwards fails.
  package func close() {
    // SQLite tidies its log away with the last connection, and one that only reads may not.
    (database as? DatabasePool)?.invalidateReadOnlyConnections()
    try? database.close()
  }

  /// Reads; what is read belongs to one moment.
  func reading<Value>(_ read: (Database) throws -> Value) throws(LibraryFault) -> Value {
    do {
      return try database.read(read)
    } catch {
      throw LibraryFault(error)
    }
  }

  /// Writes, all or nothing.
  func writing<Value>(_ write: (Database) throws -> Value) throws(LibraryFault) -> Value {
    do {
      return try database.write(write)
    } catch {
      throw LibraryFault(error)
    }
  }

  private static func inMemory() throws -> any DatabaseWriter {
    let queue = try DatabaseQueue(configuration: Connection.configuration(access: .readWrite))
    try Schema.migrator.migrate(queue)
    return queue
  }

  private static func onDisk(_ file: LibraryFile, access: LibraryAccess) throws -> any DatabaseWriter {
    switch try file.state() {
    case .library: break
    case .missing, .empty:
      guard access == .readWrite else { throw LibraryFault.missing }
      try file.make()
      try Schema.found(at: file.path)
    }
    var pool = try DatabasePool(path: file.path, configuration: Connection.configuration(access: access))
    if access == .readOnly, try Schema.isBehind(pool) {
      // Tables of an earlier version: they are brought up to date before anybody reads.
      try pool.close()
      try onDisk(file, access: .readWrite).close()
      pool = try DatabasePool(path: file.path, configuration: Connection.configuration(access: access))
    }
    try Schema.bringUpToDate(pool, access: access)
    return pool
  }
}
