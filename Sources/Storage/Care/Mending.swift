import Catalog
import FoundationEssentials
import GRDB
import News

/// Makes anew what can be made from the articles.
struct Mending {
  /// Annotations of this number are older than any: such an article is analysed again.
  static let outdated = -1

  let database: Database
  private let wordbooks = Wordbooks()

  init(_ database: Database) {
    self.database = database
  }

  /// Takes out what belongs to nothing.
  func removeOrphans() throws {
    for kind in Orphans.kinds { try database.execute(sql: "DELETE FROM \(kind.table) WHERE \(kind.condition)") }
  }

  /// Takes articles out that nothing can be read of; what the reader did with them stays.
  func remove(_ articles: ArticleSet) throws {
    for article in articles {
      // A file that was read to its end would not be read again, and its article stay away.
      try database.execute(
        sql: "UPDATE file SET size = NULL WHERE id IN (SELECT file FROM placement WHERE article = ?)",
        arguments: [article.number]
      )
      for table in ["text", "annotation", "placement", "utterance", "signature"] {
        try database.execute(sql: "DELETE FROM \(table) WHERE article = ?", arguments: [article.number])
      }
      try database.execute(sql: "DELETE FROM article WHERE id = ?", arguments: [article.number])
    }
  }

  /// Keeps the texts of articles whose annotations cannot be read, so that they are analysed again.
  func simplify(_ articles: ArticleSet) throws {
    for article in articles {
      guard case .textOnly(let text, let head) = try Legibility(of: article, in: database, by: wordbooks) else {
        continue
      }
      let parts = ArticleParts(of: Self.plain(text, head))
      try database.execute(
        sql: "INSERT OR REPLACE INTO annotation(article, version, parts) VALUES (?, ?, ?)",
        arguments: [article.number, Self.outdated, Data(parts.bytes)]
      )
      try database.execute(
        sql: "UPDATE article SET quotes = 0, countries = '' WHERE id = ?",
        arguments: [article.number]
      )
    }
  }

  /// Makes the sets and columns of the catalog anew, and the list of speakers; linear in the texts.
  func remakeCatalog() throws {
    var catalog = try TrueCatalog(database)
    try database.execute(sql: "DELETE FROM utterance; DELETE FROM chunk; DELETE FROM cells;")
    for article in catalog.present {
      guard case .whole(let annotated) = try Legibility(of: article, in: database, by: wordbooks) else { continue }
      let traits = Traits(of: annotated)
      catalog.add(traits.facets, of: article)
      for speaker in traits.speakers { try enter(speaker, for: article) }
    }
    try database.execute(sql: "DELETE FROM speaker WHERE id NOT IN (SELECT speaker FROM utterance)")
    var shelf = FacetShelf()
    for (key, members) in catalog.sets { shelf.gain(key, members) }
    _ = try shelf.write(to: database)
    var columns = ColumnShelf()
    for article in catalog.present {
      columns.set(
        article,
        .init(
          date: catalog.columns.dates[article.number],
          time: Int(catalog.columns.times[article.number]),
          outlet: Int(catalog.columns.outlets[article.number]),
          quotes: Int(catalog.columns.quotes[article.number])
        )
      )
    }
    try columns.write(to: database)
    // All stories are put together anew with the next block that is looked at.
    try StoryBlock.setDue([0], in: database)
  }

  /// Empties the search index.
  func clearIndex() throws {
    try SearchIndex(database: database).removeAll()
  }

  /// Puts the words of articles into the search index, which must not have them.
  func index(_ articles: some Sequence<ArticleID>) throws {
    let index = SearchIndex(database: database)
    for article in articles {
      guard case .whole(let annotated) = try Legibility(of: article, in: database, by: wordbooks) else { continue }
      try index.add(SearchWords(of: annotated), of: Int64(article.number))
    }
  }

  /// An article of which only the text is known.
  static func plain(_ text: Text, _ head: ArticleHead) -> AnnotatedArticle {
    var article = Article(text: text, headline: Headline(head.headline, range: nil, isDerived: head.isDerived))
    article.date = head.date
    article.outlet = head.outlet
    if text.count > 0 { article.body = [Block(TextRange(0, text.count))] }
    return AnnotatedArticle(article: article, annotations: Annotations(), origin: Origin(.file("")))
  }

  private func enter(_ speaker: Speaker, for article: ArticleID) throws {
    try database.cachedStatement(sql: "INSERT OR IGNORE INTO speaker(name, kind) VALUES (?, ?)")
      .execute(arguments: [speaker.name, speaker.kind.code])
    try database.cachedStatement(
      sql: "INSERT OR IGNORE INTO utterance(speaker, article) SELECT id, ? FROM speaker WHERE name = ?"
    ).execute(arguments: [article.number, speaker.name])
  }
}
