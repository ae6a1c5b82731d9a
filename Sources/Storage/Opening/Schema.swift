import GRDB

/// The tables of the library, and the way to them from every earlier version.
///
/// A step that was released is never changed: a new one follows it.
enum Schema {
  /// The number in the file's head that tells a library from other databases ("DLN1").
  static let applicationID: Int32 = 0x444C_4E31
  /// Bytes a page, for new libraries.
  static let pageSize = 8_192

  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("v1", foreignKeyChecks: .immediate) { database in
      try database.execute(sql: "PRAGMA application_id = \(applicationID)")
      try database.execute(sql: version1)
      try SearchIndex(database: database).create()
    }
    migrator.registerMigration("v2", foreignKeyChecks: .immediate) { try $0.execute(sql: version2) }
    migrator.registerMigration("v3", foreignKeyChecks: .immediate) { try $0.execute(sql: version3) }
    migrator.registerMigration("v4", foreignKeyChecks: .immediate) { try $0.execute(sql: version4) }
    migrator.registerMigration("v5", foreignKeyChecks: .immediate) { try $0.execute(sql: version5) }
    return migrator
  }

  /// Quotes that the reader has marked; they hang on texts and words, and outlive their articles.
  ///
  /// `content` is the text that has the words, from `start` to `end`; `home` the one of the article that they belong to.
  /// A watch counts the articles with a number above `seen` as new, and tells scripts of those above `told`.
  private static let version5 = """
    CREATE TABLE marked_quote(
      id INTEGER PRIMARY KEY,
      content BLOB NOT NULL,
      start INTEGER NOT NULL,
      end INTEGER NOT NULL,
      home BLOB NOT NULL,
      quoted BLOB NOT NULL,
      inset INTEGER NOT NULL,
      speaker TEXT,
      headline TEXT NOT NULL,
      outlet TEXT,
      date INTEGER NOT NULL,
      link TEXT,
      source TEXT NOT NULL,
      number INTEGER NOT NULL,
      note TEXT,
      marked INTEGER NOT NULL,
      changed INTEGER NOT NULL,
      UNIQUE(content, start, end)
    );
    CREATE INDEX marked_quote_by_home ON marked_quote(home);
    CREATE INDEX marked_quote_by_time ON marked_quote(marked DESC, id DESC);
    ALTER TABLE saved_filter ADD COLUMN seen INTEGER;
    ALTER TABLE saved_filter ADD COLUMN told INTEGER;
    """

  /// Stories: what tells of which event an article is, and which articles hang together.
  ///
  /// Articles of an earlier version have no signature yet.
  private static let version4 = """
    CREATE TABLE signature(article INTEGER PRIMARY KEY, version INTEGER NOT NULL, marks BLOB NOT NULL);
    -- Blocks of days: how often one has changed since its links were found, and the links, two articles each.
    CREATE TABLE story_block(id INTEGER PRIMARY KEY, due INTEGER NOT NULL, links BLOB NOT NULL);
    ALTER TABLE cells ADD COLUMN story BLOB NOT NULL DEFAULT x'';
    """

  /// Times of day, and what tells that two articles are one.
  ///
  /// Articles of an earlier version are not there yet: those up to the number under `unlikened` come later.
  private static let version3 = """
    ALTER TABLE article ADD COLUMN time INTEGER NOT NULL DEFAULT 0;
    DROP INDEX article_by_date;
    CREATE INDEX article_by_date ON article(date DESC, time DESC, id);
    ALTER TABLE cells ADD COLUMN time BLOB NOT NULL DEFAULT x'';
    -- The text that lies there, where that is another version than the one the article has.
    ALTER TABLE placement ADD COLUMN version BLOB;
    CREATE INDEX placement_by_version ON placement(version) WHERE version IS NOT NULL;
    -- Numbers of links and texts, by which articles that may be one are found.
    CREATE TABLE likeness(mark INTEGER NOT NULL, article INTEGER NOT NULL, PRIMARY KEY(mark, article)) WITHOUT ROWID;
    INSERT INTO meta(key, value) SELECT 'unlikened', max(id) FROM article HAVING max(id) > 0;
    """

  /// Feeds; their entries are files, in folders named for `name`.
  private static let version2 = """
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
    """

  private static let version1 = """
    -- Articles: what lists need of them, their texts, what was found in them.
    CREATE TABLE outlet(id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
    CREATE TABLE article(
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      content BLOB NOT NULL UNIQUE,
      date INTEGER NOT NULL,
      outlet INTEGER,
      quotes INTEGER NOT NULL,
      headline TEXT NOT NULL,
      is_derived INTEGER NOT NULL,
      countries TEXT NOT NULL
    );
    CREATE INDEX article_by_date ON article(date DESC, id);
    CREATE TABLE text(article INTEGER PRIMARY KEY, size INTEGER NOT NULL, bytes BLOB NOT NULL);
    CREATE TABLE wordbook(id INTEGER PRIMARY KEY, number INTEGER NOT NULL UNIQUE, bytes BLOB NOT NULL);
    CREATE TABLE annotation(article INTEGER PRIMARY KEY, version INTEGER NOT NULL, parts BLOB NOT NULL);
    -- Who says something in which articles.
    CREATE TABLE speaker(id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, kind INTEGER NOT NULL);
    CREATE TABLE utterance(speaker INTEGER NOT NULL, article INTEGER NOT NULL, PRIMARY KEY(speaker, article))
      WITHOUT ROWID;
    -- Where articles lie. A folder's path ends with a slash; a file's size is null until it was read to its end.
    CREATE TABLE source(id INTEGER PRIMARY KEY, path BLOB NOT NULL UNIQUE, is_folder INTEGER NOT NULL);
    CREATE TABLE folder(id INTEGER PRIMARY KEY, path BLOB NOT NULL UNIQUE);
    CREATE TABLE file(
      id INTEGER PRIMARY KEY,
      folder INTEGER NOT NULL,
      name BLOB NOT NULL,
      size INTEGER,
      modified INTEGER,
      inode INTEGER,
      device INTEGER,
      fault TEXT,
      is_gone INTEGER NOT NULL DEFAULT 0,
      UNIQUE(folder, name)
    );
    CREATE TABLE placement(
      file INTEGER NOT NULL,
      number INTEGER NOT NULL,
      article INTEGER NOT NULL,
      start INTEGER NOT NULL,
      PRIMARY KEY(file, number)
    ) WITHOUT ROWID;
    CREATE INDEX placement_by_article ON placement(article);
    -- What the reader did: it hangs on the text, and outlives the article.
    CREATE TABLE status(
      content BLOB PRIMARY KEY,
      is_read INTEGER NOT NULL DEFAULT 0,
      is_starred INTEGER NOT NULL DEFAULT 0,
      note TEXT,
      changed INTEGER NOT NULL DEFAULT 0
    ) WITHOUT ROWID;
    CREATE TABLE saved_filter(name TEXT PRIMARY KEY, expression TEXT NOT NULL, used INTEGER NOT NULL DEFAULT 0)
      WITHOUT ROWID;
    CREATE TABLE bookmark(scope TEXT PRIMARY KEY, data BLOB NOT NULL) WITHOUT ROWID;
    CREATE TABLE meta(key TEXT PRIMARY KEY, value) WITHOUT ROWID;
    -- The catalog as it goes into memory: sets of articles, 65 536 numbers a chunk, and columns, 4 096 a chunk.
    CREATE TABLE chunk(
      facet INTEGER NOT NULL,
      value INTEGER NOT NULL,
      number INTEGER NOT NULL,
      count INTEGER NOT NULL,
      members BLOB NOT NULL,
      PRIMARY KEY(facet, value, number)
    ) WITHOUT ROWID;
    CREATE TABLE cells(number INTEGER PRIMARY KEY, date BLOB NOT NULL, outlet BLOB NOT NULL, quotes BLOB NOT NULL);
    """
}
