import FoundationEssentials
import GRDB

extension Library {
  /// Forgets how files looked that an earlier way of reading could not read, or took for something else, so that they
  /// are read again; once for each version of the reading.
  ///
  /// - Parameters:
  ///   - version: the number of the present way of reading, which rises.
  ///   - endings: the ends of names, in small letters, of files that an earlier one took for plain text.
  /// - Throws: `LibraryFault` if the library cannot be changed.
  package func expectReading(version: Int, of endings: [String]) throws(LibraryFault) {
    let known = try reading { database in
      try Int.fetchOne(database, sql: "SELECT value FROM meta WHERE key = 'reading'") ?? 0
    }
    guard known < version else { return }
    try writing { database in
      try database.execute(sql: "UPDATE file SET size = NULL WHERE fault IS NOT NULL")
      try BegunReading.forgetAll(in: database)
      for ending in endings {
        try database.execute(
          sql: "UPDATE file SET size = NULL WHERE lower(CAST(substr(name, -?) AS TEXT)) = ?",
          arguments: [ending.utf8.count, ending]
        )
      }
      try database.execute(
        sql: "INSERT INTO meta(key, value) VALUES ('reading', ?) ON CONFLICT DO UPDATE SET value = excluded.value",
        arguments: [version]
      )
    }
  }
}
