/// The tables that version 2 adds, as SQLite has them: never changed, so that the way from there can be tested for ever.
enum SchemaOfVersion2 {
  static let sql =
    SchemaOfVersion1.sql + """

      CREATE TABLE feed(
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL UNIQUE,
        address TEXT NOT NULL,
        title TEXT,
        site TEXT,
        shelf TEXT,
        is_full INTEGER NOT NULL DEFAULT 0,
        is_private INTEGER NOT NULL DEFAULT 0,
        tag TEXT,
        modified TEXT,
        added INTEGER NOT NULL,
        fetched INTEGER,
        due INTEGER NOT NULL DEFAULT 0,
        failures INTEGER NOT NULL DEFAULT 0,
        fault TEXT
      );
      INSERT INTO grdb_migrations VALUES ('v2');
      """
}
