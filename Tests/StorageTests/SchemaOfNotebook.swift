/// What the step for marked quotes and watches adds to the tables, as SQLite has it: never changed, so that the way from
/// there can be tested for ever.
enum SchemaOfNotebook {
  static let step = "v5"

  static let objects = [
    """
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
    )
    """,
    "CREATE INDEX marked_quote_by_home ON marked_quote(home)",
    "CREATE INDEX marked_quote_by_time ON marked_quote(marked DESC, id DESC)",
    """
    CREATE TABLE saved_filter(name TEXT PRIMARY KEY, expression TEXT NOT NULL, used INTEGER NOT NULL DEFAULT 0,
    seen INTEGER, told INTEGER) WITHOUT ROWID
    """,
  ]
}
