/// The tables that version 3 adds and changes, as SQLite has them: never changed, so that the way from there can be
/// tested for ever.
enum SchemaOfVersion3 {
  static let sql =
    SchemaOfVersion2.sql + """

      ALTER TABLE article ADD COLUMN time INTEGER NOT NULL DEFAULT 0;
      DROP INDEX article_by_date;
      CREATE INDEX article_by_date ON article(date DESC, time DESC, id);
      ALTER TABLE cells ADD COLUMN time BLOB NOT NULL DEFAULT x'';
      ALTER TABLE placement ADD COLUMN version BLOB;
      CREATE INDEX placement_by_version ON placement(version) WHERE version IS NOT NULL;
      CREATE TABLE likeness(mark INTEGER NOT NULL, article INTEGER NOT NULL, PRIMARY KEY(mark, article)) WITHOUT ROWID;
      INSERT INTO grdb_migrations VALUES ('v3');
      """
}
