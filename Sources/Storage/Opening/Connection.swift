import GRDB

/// How the library talks to SQLite.
enum Connection {
  /// Milliseconds that a writer waits for another program before it says so.
  private static let patience = 5.0

  /// Kilobytes of pages that a connection keeps: one that reads, the one that writes.
  private static let readersCache = 4_096
  private static let writersCache = 65_536
  /// Pages that may wait in the log before they go to the file: the same ones of the indexes change with every batch of
  /// an import, and go there once.
  private static let logged = 16_000

  static func configuration(access: LibraryAccess) -> Configuration {
    var configuration = Configuration()
    configuration.label = "dateline.library"
    configuration.readonly = access == .readOnly
    configuration.foreignKeysEnabled = false
    configuration.busyMode = .timeout(patience)
    configuration.persistentReadOnlyConnections = true
    configuration.prepareDatabase { database in
      let cache = database.configuration.readonly ? readersCache : writersCache
      try database.execute(
        sql: """
          PRAGMA cache_size = -\(cache);
          PRAGMA wal_autocheckpoint = \(logged);
          PRAGMA secure_delete = FAST;
          PRAGMA trusted_schema = OFF;
          PRAGMA cell_size_check = ON;
          PRAGMA temp_store = MEMORY;
          """
      )
    }
    return configuration
  }
}
