import Catalog
import FoundationEssentials
import GRDB
import News

extension Accession {
  /// Adds an article that the library has not; gives it the next number.
  mutating func add(_ deposit: Deposit, sources: [Int]) throws -> ArticleID {
    let traits = deposit.traits
    let outlet = try outletNumber(of: traits.outlet)
    try database.cachedStatement(
      sql: """
        INSERT INTO article(content, date, time, outlet, quotes, headline, is_derived, countries)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(
      arguments: [
        Data(deposit.content.bytes), traits.date, traits.time, outlet, traits.quotes, traits.headline,
        traits.isHeadlineDerived, traits.countries,
      ]
    )
    let id = ArticleID(Int(database.lastInsertedRowID))
    guard id.number < ArticleSet.limit else { throw LibraryFault.outOfNumbers }
    try database.cachedStatement(sql: "INSERT INTO text(article, size, bytes) VALUES (?, ?, ?)")
      .execute(arguments: [id.number, deposit.text.size, Data(deposit.text.bytes)])
    try database.cachedStatement(sql: "INSERT INTO annotation(article, version, parts) VALUES (?, ?, ?)")
      .execute(arguments: [id.number, deposit.analysis, Data(deposit.parts.bytes)])
    try SearchIndex(database: database).add(deposit.words, of: Int64(id.number))
    try enter(traits.speakers, for: id)
    try enter(deposit.likeness, of: id)
    try sign(id, as: deposit)
    facets.gain(.present, id)
    facets.gain(.analysis(deposit.analysis), id)
    shelve(id, traits, outlet: outlet, other: try marks(of: deposit.content) + sources.map { .source($0) })
    return id
  }

  /// Puts better annotations in the place of those that an article has.
  mutating func annotateAnew(_ id: ArticleID, as deposit: Deposit) throws {
    let traits = deposit.traits
    try withdraw(id)
    let outlet = try outletNumber(of: traits.outlet)
    try database.cachedStatement(
      sql: """
        UPDATE article SET date = ?, time = ?, outlet = ?, quotes = ?, headline = ?, is_derived = ?, countries = ? WHERE id = ?
        """
    ).execute(
      arguments: [
        traits.date, traits.time, outlet, traits.quotes, traits.headline, traits.isHeadlineDerived, traits.countries,
        id.number,
      ]
    )
    try database.cachedStatement(sql: "INSERT OR REPLACE INTO annotation(article, version, parts) VALUES (?, ?, ?)")
      .execute(arguments: [id.number, deposit.analysis, Data(deposit.parts.bytes)])
    try SearchIndex(database: database).add(deposit.words, of: Int64(id.number))
    try enter(traits.speakers, for: id)
    try enter(deposit.likeness, of: id)
    try sign(id, as: deposit)
    facets.gain(.analysis(deposit.analysis), id)
    let sources = try livePlaces(of: id).flatMap { StoredSource.covering($0, among: self.sources) }
    shelve(
      id,
      traits,
      outlet: outlet,
      other: try marks(of: deposit.content) + Set(sources).sorted().map { .source($0) }
    )
  }

  /// Takes an article out; what the reader did with it stays.
  mutating func remove(_ id: ArticleID) throws {
    if let old = try withdraw(id) { try remove(Likeness(of: old.annotated.article), of: id) }
    for table in ["text", "annotation", "placement", "signature"] {
      try database.cachedStatement(sql: "DELETE FROM \(table) WHERE article = ?").execute(arguments: [id.number])
    }
    try database.cachedStatement(sql: "DELETE FROM article WHERE id = ?").execute(arguments: [id.number])
    let single = ArticleSet([id])
    for key in [.present, FacetKey(.read), FacetKey(.starred), FacetKey(.noted), FacetKey(.gone)] {
      facets.lose(key, single)
    }
    for source in sources { facets.lose(FacetKey(.source(source.number)), single) }
    stored[id] = nil
    removed.formUnion(single)
  }

  /// Takes what hangs on the annotations of an article out of index, speakers and facets.
  ///
  /// An article whose bytes are damaged leaves words in the index; its number is never given again.
  @discardableResult
  private mutating func withdraw(_ id: ArticleID) throws -> StoredArticle? {
    let single = ArticleSet([id])
    guard let old = try? StoredArticle.annotated(id, in: database, by: wordbooks) else { return nil }
    try SearchIndex(database: database).remove(SearchWords(of: old.annotated), of: Int64(id.number))
    let traits = Traits(of: old.annotated)
    for speaker in traits.speakers {
      try database.cachedStatement(
        sql: "DELETE FROM utterance WHERE article = ? AND speaker = (SELECT id FROM speaker WHERE name = ?)"
      ).execute(arguments: [id.number, speaker.name])
    }
    for facet in traits.facets { facets.lose(FacetKey(facet), single) }
    facets.lose(.analysis(old.analysis), single)
    try unsign(id, date: traits.date)
    return old
  }

  private mutating func shelve(_ id: ArticleID, _ traits: Traits, outlet: Int?, other: [Facet]) {
    let all = traits.facets + other
    for facet in all { facets.gain(FacetKey(facet), id) }
    columns.set(id, .init(date: traits.date, time: traits.time, outlet: outlet ?? 0, quotes: traits.quotes))
    stored[id] = Holding(
      id: id,
      date: traits.date,
      time: traits.time,
      outlet: traits.outlet ?? "",
      quotes: traits.quotes,
      facets: all
    )
  }

  private mutating func enter(_ speakers: [Speaker], for id: ArticleID) throws {
    for speaker in speakers {
      try database.cachedStatement(sql: "INSERT OR IGNORE INTO utterance(speaker, article) VALUES (?, ?)")
        .execute(arguments: [try speakerNumber(of: speaker), id.number])
    }
  }

  private mutating func speakerNumber(of speaker: Speaker) throws -> Int {
    if let number = register.speakers[speaker.name] { return number }
    let number = try number(
      select: "SELECT id FROM speaker WHERE name = ?",
      [speaker.name],
      insert: "INSERT INTO speaker(name, kind) VALUES (?, ?)",
      [speaker.name, speaker.kind.code]
    )
    register.speakers[speaker.name] = number
    return number
  }

  private mutating func outletNumber(of outlet: String?) throws -> Int? {
    guard let outlet else { return nil }
    if let number = register.outlets[outlet] { return number }
    let number = try number(
      select: "SELECT id FROM outlet WHERE name = ?",
      [outlet],
      insert: "INSERT INTO outlet(name) VALUES (?)",
      [outlet]
    )
    register.outlets[outlet] = number
    return number
  }

  /// The number of a row, which is made if it is missing.
  func number(
    select: String,
    _ key: StatementArguments,
    insert: String,
    _ values: StatementArguments
  ) throws -> Int {
    if let number = try Int.fetchOne(database.cachedStatement(sql: select), arguments: key) { return number }
    try database.cachedStatement(sql: insert).execute(arguments: values)
    return Int(database.lastInsertedRowID)
  }

  /// The marks that the reader has given to a text.
  func marks(of content: ContentID) throws -> [Facet] {
    guard hasStatus else { return [] }
    let statement = try database.cachedStatement(
      sql: "SELECT is_read, is_starred, note IS NOT NULL FROM status WHERE content = ?"
    )
    let rows = try Row.fetchCursor(statement, arguments: [Data(content.bytes)])
    guard let row = try rows.next() else { return [] }
    let has = try (0..<3).map { try row.decode(Bool.self, atIndex: $0) }
    return zip(has, [.read, .starred, .noted]).filter(\.0).map(\.1)
  }
}
