import GRDB

/// The column that says which version of its article lies at a place.
enum PlacementVersion {
  /// Its name, or NULL in a damaged library of an earlier Dateline, whose places have none.
  static func column(in database: Database) -> String {
    let probe = try? database.cachedStatement(sql: "SELECT version FROM placement LIMIT 0")
    return probe == nil ? "NULL" : "placement.version"
  }
}
