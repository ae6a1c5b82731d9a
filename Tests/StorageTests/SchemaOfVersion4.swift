/// The tables that version 4 adds and changes, as SQLite has them: never changed, so that the way from there can be
/// tested for ever.
enum SchemaOfVersion4 {
  static let sql =
    SchemaOfVersion3.sql + """

      CREATE TABLE signature(article INTEGER PRIMARY KEY, version INTEGER NOT NULL, marks BLOB NOT NULL);
      CREATE TABLE story_block(id INTEGER PRIMARY KEY, due INTEGER NOT NULL, links BLOB NOT NULL);
      ALTER TABLE cells ADD COLUMN story BLOB NOT NULL DEFAULT x'';
      INSERT INTO grdb_migrations VALUES ('v4');
      """
}
