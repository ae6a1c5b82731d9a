import Catalog
import FoundationEssentials
import GRDB
import News

/// Carries everything that can be read of a damaged library into a new one, row by row.
struct Salvage {
  private static let batch = 500

  private let database: Database
  private let library: Library
  private let inquiry: Inquiry
  private let press: TextPress
  private let wordbooks = Wordbooks()
  private var pending: [Restorable] = []
  private(set) var report = RescueReport()
  /// How many articles the damaged library had, as far as that is known.
  private var had = 0
  /// What the sets of the damaged library say of marks; nil if they cannot be read.
  private let marks: SalvagedMarks?

  init(from database: Database, of wreck: Wreck, into library: Library, _ inquiry: Inquiry) {
    self.database = database
    marks = try? SalvagedMarks(in: database)
    pending = wreck.loose
    for shape in wreck.damaged { report.note(damageOf: shape.rawValue) }
    self.library = library
    press = library.press()
    self.inquiry = inquiry
  }

  mutating func run() throws {
    // What a watch has seen is known by the articles: they come before it.
    let looseFilters = pending.filter { if case .filter = $0 { true } else { false } }
    pending.removeAll { if case .filter = $0 { true } else { false } }
    try flush()
    try saveStatuses()
    try saveBookmarks()
    try saveFeeds()
    try saveQuotes()
    try saveSources()
    try saveArticles()
    pending += looseFilters
    try saveFilters()
    try saveFiles()
    try flush()
    try settle()
  }

  /// By the first six bytes of the texts' ids: they are spread evenly.
  private mutating func saveStatuses() throws {
    let table = DamagedTable(last: 1 << 48 - 1) { [database] position in
      let first = Data((0..<6).reversed().map { UInt8(truncatingIfNeeded: position >> ($0 * 8)) })
      let statement = try database.cachedStatement(
        sql: "SELECT content FROM status WHERE content >= ? ORDER BY content LIMIT 1"
      )
      return try Data.fetchOne(statement, arguments: [first]).map { content in
        content.prefix(6).reduce(0) { $0 << 8 | Int($1) }
      }
    }
    try save("status", table) { salvage, position in
      let range = [position, position + 1].map { number in
        Data((0..<6).reversed().map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) })
      }
      let rows = try Row.fetchAll(
        salvage.database.cachedStatement(
          sql: """
            SELECT content, is_read, is_starred, note, changed FROM status WHERE content >= ? AND content < ?
            """
        ),
        arguments: [range[0], range[1]]
      )
      for row in rows {
        guard let content = ContentID(bytes: try Library.bytes(row, 0)) else { continue }
        salvage.pending.append(.status(try Library.status(of: content, row, from: 1)))
      }
    }
  }

  private mutating func saveFilters() throws {
    // In a library of an earlier version no filter is a watch.
    let hasWatches = (try? database.columns(in: "saved_filter").contains { $0.name == "seen" }) ?? false
    let columns = hasWatches ? ExportedFilter.columns : "name, expression, used, NULL, NULL"
    try saveRows("saved_filter", columns: columns, key: "name") { salvage, row in
      salvage.pending.append(.filter(try ExportedFilter(row, in: salvage.database)))
    }
  }

  private mutating func saveBookmarks() throws {
    try saveRows("bookmark", columns: "scope, data", key: "scope") { salvage, row in
      let bookmark = ExportedBookmark(scope: try row.decode(String.self, atIndex: 0), data: try Library.bytes(row, 1))
      salvage.pending.append(.bookmark(bookmark))
    }
  }

  private mutating func saveFeeds() throws {
    guard try database.tableExists("feed") else { return }
    try saveRows("feed", columns: StoredFeed.columns, key: "id") { salvage, row in
      salvage.pending.append(.feed(try StoredFeed(row)))
    }
  }

  private mutating func saveQuotes() throws {
    guard try database.tableExists("marked_quote") else { return }
    try saveRows("marked_quote", columns: StoredQuote.columns, key: "id") { salvage, row in
      if let quote = try StoredQuote(row) { salvage.pending.append(.quote(quote)) }
    }
  }

  private mutating func saveSources() throws {
    try save("source", DamagedTable("source", by: "id", in: database)) { salvage, number in
      let row = try Row.fetchOne(
        salvage.database.cachedStatement(sql: "SELECT path, is_folder FROM source WHERE id = ?"),
        arguments: [number]
      )
      guard let row else { return }
      let source = ExportedSource(path: try Library.bytes(row, 0), isFolder: try row.decode(Int.self, atIndex: 1) != 0)
      salvage.pending.append(.source(source))
    }
  }

  private mutating func saveArticles() throws {
    let present = try? FacetShelf.members(.present, in: database)
    var known = present ?? ArticleSet()
    for (table, column) in [("article", "id"), ("text", "article")] {
      try save(table, DamagedTable(table, by: column, in: database)) { _, number in known.insert(ArticleID(number)) }
    }
    for article in known {
      try inquiry.pause {}
      let reading = SalvagedArticle(article, in: database, by: wordbooks)
      guard let annotated = reading.annotated else {
        report.lost += 1
        continue
      }
      if reading.isWhole { report.articles += 1 } else { report.texts += 1 }
      let deposit = Deposit(annotated, analysis: reading.analysis, press: press)
      // The sets still say what was read and starred where that itself is lost; what was saved of it is newer.
      let status = report.isDamaged("status") ? marks?.status(of: article, deposit.content) : nil
      pending.append(.article(deposit, placements: reading.placements, status: status))
      if pending.count >= Self.batch { try flush() }
    }
    try flush()
    had = known.count
    report.isCounted = present?.isEmpty == false || !report.isDamaged("article")
    guard !report.isCounted else { return }
    let sql = "SELECT seq FROM sqlite_sequence WHERE name = 'article'"
    let given = try? Int.fetchOne(database, sql: sql)
    had = max(known.count, min(given ?? 0, ArticleSet.limit))
    report.isEstimated = had > known.count
  }

  /// Makes the account add up: what is saved is what the new library has.
  private mutating func settle() throws {
    let (tally, noted) = try library.reading { try (SalvageTally(of: $0), SalvagedMarks(in: $0).noted.count) }
    report.texts = min(report.texts, tally.articles)
    report.articles = tally.articles - report.texts
    report.lost = max(0, had - tally.articles)
    (report.statuses, report.filters, report.bookmarks) = (tally.statuses, tally.filters, tally.bookmarks)
    (report.feeds, report.sources, report.files) = (tally.feeds, tally.sources, tally.files)
    report.quotes = tally.quotes
    report.placeless = tally.placeless
    guard report.isDamaged("status") else { return }
    report.lostNotes = marks.map { max(0, $0.noted.count - max(noted, tally.notes)) }
    report.lostMarks = marks.map { max(0, $0.all.count - tally.statuses) }
  }

  /// Files come last: they count as known only if all that was read of them is there.
  private mutating func saveFiles() throws {
    let isComplete = report.lost == 0 && report.damagedTables.isEmpty
    try save("file", DamagedTable("file", by: "id", in: database)) { salvage, number in
      let row = try Row.fetchOne(
        salvage.database.cachedStatement(
          sql: """
            SELECT folder.path, file.name, size, modified, inode, device, fault, is_gone
            FROM file JOIN folder ON folder.id = file.folder WHERE file.id = ?
            """
        ),
        arguments: [number]
      )
      guard let row else { return }
      let file = try Library.file(row)
      let look = isComplete ? file.look : nil
      salvage.pending.append(
        .file(ExportedFile(place: file.place, look: look, fault: isComplete ? file.fault : nil, isGone: file.isGone))
      )
    }
  }

  /// Saves the rows of a table one by one; those that cannot be read are passed over.
  private mutating func save(
    _ name: String,
    _ table: DamagedTable,
    _ body: (inout Salvage, Int) throws -> Void
  ) throws {
    let isWhole = try table.forEach { position in
      try inquiry.pause {}
      do {
        try body(&self, position)
      } catch {
        guard Legibility.isDamage(error) else { throw error }
        report.note(damageOf: name)
      }
      if pending.count >= Self.batch { try flush() }
    }
    if !isWhole { report.note(damageOf: name) }
  }

  /// Saves the rows of a small table, from its beginning and from its end up to what cannot be read.
  private mutating func saveRows(
    _ table: String,
    columns: String,
    key: String,
    _ body: (inout Salvage, Row) throws -> Void
  ) throws {
    for direction in ["ASC", "DESC"] {
      do {
        let rows = try Row.fetchCursor(database, sql: "SELECT \(columns) FROM \(table) ORDER BY \(key) \(direction)")
        while let row = try rows.next() { try body(&self, row) }
        return
      } catch {
        guard Legibility.isDamage(error) else { throw error }
        report.note(damageOf: table)
      }
    }
  }

  private mutating func flush() throws {
    guard !pending.isEmpty else { return }
    _ = try library.restore(pending)
    pending = []
  }
}
