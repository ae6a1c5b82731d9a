import Catalog
import FoundationEssentials
import GRDB
import News

/// What one batch brings into the library, inside one transaction.
struct Accession {
  let database: Database
  var register: Register
  let sources: [StoredSource]
  var facets = FacetShelf()
  var columns = ColumnShelf()
  /// What is new or known better now.
  var stored: [ArticleID: Holding] = [:]
  var removed = ArticleSet()
  /// Blocks of days whose stories have to be found anew.
  var dueBlocks: Set<Int> = []
  /// Whether the reader has done anything with any text.
  var hasStatus: Bool
  /// Whether the reader has marked any quote.
  let hasQuotes: Bool
  /// Whether any article has a version that it does not show.
  var hasVersions: Bool
  /// How many articles were new, and so on.
  var tally = IntakeTally()
  let wordbooks: Wordbooks

  init(_ database: Database, register: Register, wordbooks: Wordbooks) throws {
    self.database = database
    self.wordbooks = wordbooks
    self.register = register
    self.register.look(at: try Int.fetchOne(database.cachedStatement(sql: "PRAGMA data_version")))
    sources = try StoredSource.all(in: database)
    hasVersions =
      try Bool.fetchOne(
        database.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM placement WHERE version IS NOT NULL)")
      ) ?? false
    hasQuotes = try Bool.fetchOne(database.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM marked_quote)")) ?? false
    hasStatus = try Bool.fetchOne(database.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM status)")) ?? false
  }

  /// Takes in a file with its articles, or a part of a long one.
  mutating func take(_ deposit: FileDeposit) throws {
    let halves = deposit.place.halves
    let (file, isNew) = try fileNumber(of: deposit)
    let covering = StoredSource.covering(deposit.place, among: sources)
    var begun = try register.begun[file] ?? BegunFile(deposit, number: file, in: database)
    let feed = try deposit.place.isEntry ? folderNumber(of: halves.folder) : nil
    let before = tally
    for article in deposit.articles {
      let taken = try take(article, at: Slot(file: file, number: article.number, feed: feed), covering: covering)
      if !isNew, let former = try displaced(by: taken.id, article, in: file) { begun.displaced.insert(former) }
      try place(taken, article, in: file)
      begun.next = max(begun.next, article.number + 1)
    }
    begun.new += tally.new - before.new
    guard deposit.isComplete else {
      register.begun[file] = begun
      if deposit.isResumable, let look = deposit.look, !deposit.articles.isEmpty {
        try BegunReading(look: look, next: begun.next).keep(for: file, in: database)
      }
      return
    }
    if register.begun.removeValue(forKey: file) != nil || !isNew { try BegunReading.forget(file, in: database) }
    if !isNew { begun.displaced.formUnion(try clearPlaces(from: begun.next, of: file)) }
    let count = removed.count
    for former in begun.displaced { try settle(former, after: file, in: halves.folder, covering: covering) }
    // New ones of a file took the place of those that it no longer has.
    tally.replace(min(begun.new, removed.count - count))
  }

  /// Writes what was gathered, and tells what has changed.
  mutating func finish() throws -> [HoldingsChange] {
    try columns.write(to: database)
    try StoryBlock.setDue(dueBlocks, in: database)
    try Self.count(in: database)
    let changes = try facets.write(to: database)
    let told = ArticleSet(stored.keys).union(removed)
    var list: [HoldingsChange] = []
    if !removed.isEmpty { list.append(.removed(removed)) }
    if !stored.isEmpty { list.append(.stored(stored.values.sorted { $0.id < $1.id })) }
    for (key, change) in changes {
      guard let facet = key.catalogued else { continue }
      let gained = change.gained.subtracting(told)
      let lost = change.lost.subtracting(told)
      if !gained.isEmpty || !lost.isEmpty { list.append(.changed(facet, gained: gained, lost: lost)) }
    }
    return list
  }

  /// Counts a change, so that others notice it.
  static func count(in database: Database) throws {
    try database.cachedStatement(
      sql: "INSERT INTO meta(key, value) VALUES ('changes', 1) ON CONFLICT DO UPDATE SET value = value + 1"
    ).execute()
  }

  func known(_ content: ContentID) throws -> (id: ArticleID, analysis: Int)? {
    let statement = try database.cachedStatement(
      sql: """
        SELECT article.id, annotation.version FROM article
        LEFT JOIN annotation ON annotation.article = article.id WHERE content = ?
        """
    )
    let rows = try Row.fetchCursor(statement, arguments: [Data(content.bytes)])
    guard let row = try rows.next() else { return nil }
    return (ArticleID(try row.decode(Int.self, atIndex: 0)), try row.decode(Int?.self, atIndex: 1) ?? -1)
  }
}
