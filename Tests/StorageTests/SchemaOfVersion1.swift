/// The tables of version 1, as SQLite has them: never changed, so that the way from there can be tested for ever.
enum SchemaOfVersion1 {
  static let sql = """
    CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
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
    CREATE TABLE speaker(id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, kind INTEGER NOT NULL);
    CREATE TABLE utterance(speaker INTEGER NOT NULL, article INTEGER NOT NULL, PRIMARY KEY(speaker, article))
      WITHOUT ROWID;
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
    CREATE TABLE chunk(
      facet INTEGER NOT NULL,
      value INTEGER NOT NULL,
      number INTEGER NOT NULL,
      count INTEGER NOT NULL,
      members BLOB NOT NULL,
      PRIMARY KEY(facet, value, number)
    ) WITHOUT ROWID;
    CREATE TABLE cells(number INTEGER PRIMARY KEY, date BLOB NOT NULL, outlet BLOB NOT NULL, quotes BLOB NOT NULL);
    CREATE VIRTUAL TABLE search USING fts5(
      body, title, said, content = '', tokenize = "'unicode61' 'remove_diacritics' '2' 'categories' 'L* N* Co Mn Mc'"
    );
    CREATE VIRTUAL TABLE vocabulary USING fts5vocab(search, row);
    INSERT INTO search(search, rank) VALUES ('automerge', 8);
    INSERT INTO search(search, rank) VALUES ('hashsize', 16777216);
    INSERT INTO grdb_migrations VALUES ('v1');
    PRAGMA application_id = 1145851441;
    """
}
