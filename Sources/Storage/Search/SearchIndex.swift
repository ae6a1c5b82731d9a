import GRDB

/// The index of every word of every article.
///
/// It holds no text: an article leaves it by the words that it came with.
struct SearchIndex {
  let database: Database

  /// Makes the empty index.
  ///
  /// It costs about half of the text. Beginnings of words are not indexed: that would double it. The body comes first,
  /// since words of the first column are kept without their column's number: that saves a fifth. Fewer merges, and room
  /// for a whole batch in memory, make it take articles in a quarter faster.
  func create() throws {
    try database.execute(
      sql: """
        CREATE VIRTUAL TABLE search USING fts5(
          body, title, said, content = '', tokenize = "\(Self.tokenizer.sql)"
        );
        CREATE VIRTUAL TABLE vocabulary USING fts5vocab(search, row);
        INSERT INTO search(search, rank) VALUES ('automerge', 8);
        INSERT INTO search(search, rank) VALUES ('hashsize', 16777216);
        """
    )
  }

  /// Takes an article in; it must not be there.
  func add(_ words: SearchWords, of article: Int64) throws {
    try database.cachedStatement(sql: "INSERT INTO search (rowid, title, body, said) VALUES (?, ?, ?, ?)")
      .execute(arguments: [article, words.title, words.body, words.said])
  }

  /// Takes an article out, by the words that it came with.
  func remove(_ words: SearchWords, of article: Int64) throws {
    try database.cachedStatement(
      sql: "INSERT INTO search (search, rowid, title, body, said) VALUES ('delete', ?, ?, ?, ?)"
    ).execute(arguments: [article, words.title, words.body, words.said])
  }

  /// Takes every article out.
  func removeAll() throws {
    try database.execute(sql: "INSERT INTO search (search) VALUES ('delete-all')")
  }

  /// Goes a step of about so many pages towards one segment without words of articles that have left.
  ///
  /// Less than 0 pages begin with all there is. It returns whether anything was left to do.
  func merge(pages: Int) throws -> Bool {
    let before = database.totalChangesCount
    try database.execute(sql: "INSERT INTO search(search, rank) VALUES ('merge', ?)", arguments: [pages])
    return database.totalChangesCount - before >= 2
  }

  /// Letters are told without their diacritics; marks that make a syllable (हि) belong to their word.
  static let tokenizer = FTS5TokenizerDescriptor(
    components: ["unicode61", "remove_diacritics", "2", "categories", "L* N* Co Mn Mc"]
  )
}

extension FTS5TokenizerDescriptor {
  /// As the definition of a table names it.
  fileprivate var sql: String {
    components.map { "'\($0)'" }.joined(separator: " ")
  }
}
