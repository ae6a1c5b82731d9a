import GRDB

/// How the library talks to SQLite.
enum Connection {
  /// Milliseconds that a writer waits for another program before it says so.
  private static let patience = 5.0

  static func configuration(access: LibraryAccess) -> Configuration {
    var configuration = Configuration()
    configuration.label = "dateline.library"
    configuration.readonly = access == .readOnly
    configuration.foreignKeysEnabled = false
    configuration.busyMode = .timeout(patience)
    configuration.persistentReadOnlyConnections = true
    configuration.prepareDatabase { database in
      try database.execute(
        sql: """
          PRAGMA trusted_schema = OFF;
          PRAGMA cell_size_check = ON;
          PRAGMA temp_store = MEMORY;
          """
      )
    }
    return configuration
  }
}
