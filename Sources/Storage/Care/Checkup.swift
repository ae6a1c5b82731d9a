import Catalog
import GRDB
import News

/// Looks a library over, from its pages up to what every article says.
struct Checkup {
  let database: Database
  let inquiry: Inquiry
  private(set) var ailments: [Ailment] = []

  init(_ database: Database, _ inquiry: Inquiry) {
    self.database = database
    self.inquiry = inquiry
  }

  /// Looks everything over that lies in whole pages; linear in the texts.
  mutating func run() throws {
    try checkIndex()
    try checkOrphans()
    try checkArticles()
  }

  private mutating func checkIndex() throws {
    let indexed = try Int.fetchCursor(database, sql: "SELECT id FROM search_docsize")
    var searchable = ArticleSet()
    while let number = try indexed.next() { searchable.insert(ArticleID(number)) }
    var present = ArticleSet()
    let articles = try Int.fetchCursor(database, sql: "SELECT id FROM article")
    while let number = try articles.next() { present.insert(ArticleID(number)) }
    if try !isIndexWhole() || !searchable.isSubset(of: present) {
      ailments.append(.index)
    } else if searchable != present {
      ailments.append(.unsearchable(present.subtracting(searchable)))
    }
  }

  /// Whether every word of the index can be read with all its places.
  ///
  /// FTS5 can check more, but only as a writing: nobody else could write meanwhile.
  private func isIndexWhole() throws -> Bool {
    do {
      _ = try Int.fetchOne(database, sql: "SELECT CAST(total(cnt) AS INTEGER) FROM vocabulary")
      return true
    } catch let error as DatabaseError {
      switch error.resultCode {
      case .SQLITE_CORRUPT, .SQLITE_ERROR: return false
      case _: throw error
      }
    }
  }

  private mutating func checkOrphans() throws {
    let count = try Orphans.kinds.reduce(0) { count, kind in
      count + (try Int.fetchOne(database, sql: "SELECT count(*) FROM \(kind.table) WHERE \(kind.condition)") ?? 0)
    }
    if count > 0 { ailments.append(.orphans(count)) }
  }

  private mutating func checkArticles() throws {
    let wordbooks = Wordbooks()
    var catalog = try TrueCatalog(database)
    var withoutText = ArticleSet()
    var withoutParts = ArticleSet()
    var unheard = 0
    for article in catalog.present {
      try inquiry.pause {}
      switch try Legibility(of: article, in: database, by: wordbooks) {
      case .whole(let annotated):
        let traits = Traits(of: annotated)
        catalog.add(traits.facets, of: article)
        if try !areHeard(traits.speakers, in: article) { unheard += 1 }
      case .textOnly: withoutParts.insert(article)
      case .nothing: withoutText.insert(article)
      }
    }
    if !withoutText.isEmpty { ailments.append(.withoutText(withoutText)) }
    if !withoutParts.isEmpty { ailments.append(.withoutParts(withoutParts)) }
    try check(catalog, besides: withoutText.union(withoutParts))
    if unheard > 0 { ailments.append(.speakers(unheard)) }
  }

  private mutating func check(_ catalog: TrueCatalog, besides illegible: ArticleSet) throws {
    var keys = Set(catalog.sets.keys)
    let rows = try Row.fetchCursor(database, sql: "SELECT DISTINCT facet, value FROM chunk")
    while let row = try rows.next() {
      keys.insert(
        FacetKey(facet: try row.decode(Int.self, atIndex: 0), value: try row.decode(Int.self, atIndex: 1))
      )
    }
    // What cannot be read is told of already, and leaves every set that it was in.
    if illegible.isEmpty {
      let wrong = keys.count { !catalog.isRight($0, in: database) }
      if wrong > 0 { ailments.append(.sets(wrong)) }
    }
    let columns = try? ColumnShelf.columns(in: database)
    let isRight = columns.map { $0.agrees(with: catalog.columns, on: catalog.present) } ?? false
    if !isRight { ailments.append(.columns) }
  }

  private func areHeard(_ speakers: [Speaker], in article: ArticleID) throws -> Bool {
    let statement = try database.cachedStatement(
      sql: """
        SELECT EXISTS (SELECT 1 FROM speaker JOIN utterance ON utterance.speaker = speaker.id
          WHERE speaker.name = ? AND utterance.article = ?)
        """
    )
    // SQLite ends a name at a byte of zero.
    return try speakers.allSatisfy { speaker in
      try speaker.name.utf8.contains(0) || Bool.fetchOne(statement, arguments: [speaker.name, article.number]) == true
    }
  }
}

extension HoldingsColumns {
  /// Whether both say the same of some articles.
  fileprivate func agrees(with other: HoldingsColumns, on articles: ArticleSet) -> Bool {
    articles.allSatisfy { article in
      let number = article.number
      guard number >= 0, number < count, number < other.count else { return false }
      return dates[number] == other.dates[number] && times[number] == other.times[number]
        && outlets[number] == other.outlets[number]
        && quotes[number] == other.quotes[number]
    }
  }
}
