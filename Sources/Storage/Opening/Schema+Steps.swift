import GRDB

extension Schema {
  /// Makes the tables in an empty file, and lets nobody else at it meanwhile.
  ///
  /// The first thing written says that it is a library: one that was ended before it had tables gets them later.
  static func found(at path: String) throws {
    var configuration = Connection.configuration(access: .readWrite)
    configuration.prepareDatabase {
      try $0.execute(sql: "PRAGMA page_size = \(pageSize); PRAGMA locking_mode = EXCLUSIVE")
    }
    do {
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      defer { try? queue.close() }
      // A journal that was left behind may have brought something else back.
      let isFree = try queue.read { database in
        let application = try Int32.fetchOne(database, sql: "PRAGMA application_id")
        return try application == applicationID
          || Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_schema") == 0
      }
      guard isFree else { throw LibraryFault.notALibrary }
      try queue.inDatabase { try $0.execute(sql: "PRAGMA application_id = \(applicationID)") }
      try migrator.migrate(queue)
    } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
      // Another program is making it at this moment.
      return
    }
  }

  /// Whether a library lacks steps that this Dateline knows.
  static func isBehind(_ database: any DatabaseReader) throws -> Bool {
    let done = try database.read { try migrator.appliedIdentifiers($0) }
    return done.isSubset(of: migrator.migrations) && done.count < migrator.migrations.count
  }

  /// Goes the steps that are missing; a library of a newer Dateline is left alone.
  static func bringUpToDate(_ database: any DatabaseWriter, access: LibraryAccess) throws {
    let migrator = migrator
    let done = try database.read { try migrator.appliedIdentifiers($0) }
    guard done.isSubset(of: migrator.migrations) else { throw LibraryFault.newer }
    guard done.count < migrator.migrations.count else { return }
    guard access == .readWrite else { throw LibraryFault.readOnly }
    try migrator.migrate(database)
  }
}
