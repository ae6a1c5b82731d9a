import Catalog
import FoundationEssentials
import GRDB
import News

/// One article with several versions: the best text is its own, the others are known by their places.
extension Accession {
  /// What became of an article that was taken in.
  struct Taken {
    let id: ArticleID
    /// The text that lies there, where it is not the one that the article shows.
    var version: ContentID?
  }

  /// Takes in an article wherever it lies; a known one only gains sources, or better annotations.
  mutating func take(_ deposit: Deposit, at slot: Slot, covering: [Int]) throws -> Taken {
    let new = tally.new
    let taken = try identify(deposit, at: slot, covering: covering)
    guard tally.new == new else { return taken }
    for source in covering { gain(.source(source), taken.id) }
    facets.lose(FacetKey(.gone), ArticleSet([taken.id]))
    return taken
  }

  private mutating func identify(_ deposit: Deposit, at slot: Slot, covering: [Int]) throws -> Taken {
    if let known = try known(deposit.content) {
      if AnalysisAge.isOutdated(known.analysis, by: deposit.analysis) { try annotateAnew(known.id, as: deposit) }
      tally.known += 1
      return Taken(id: known.id)
    }
    if hasVersions, let id = try article(withVersion: deposit.content) {
      if try lies(deposit.content, of: id, at: slot) {
        tally.known += 1
        return Taken(id: id, version: deposit.content)
      }
      if let stored = try StoredArticle.annotated(id, in: database, by: wordbooks) {
        return try merge(deposit, into: id, stored, at: slot)
      }
    }
    if let kin = try kin(of: deposit, at: slot) { return try merge(deposit, into: kin.id, kin.stored, at: slot) }
    tally.new += 1
    return Taken(id: try add(deposit, sources: covering))
  }

  /// Makes a text a version of an article; the better one of both is shown, with all that was done with either.
  private mutating func merge(
    _ deposit: Deposit,
    into id: ArticleID,
    _ stored: StoredArticle,
    at slot: Slot
  ) throws -> Taken {
    let shown = ContentID(of: stored.annotated.article.text)
    let (own, other) = (try annotated(deposit), stored.annotated)
    let isBetter = Version(of: own.article, deposit.content) > Version(of: other.article, shown)
    hasVersions = true
    try enter(deposit.likeness, of: id)
    // What a source has changed is out of date, however good it was.
    if try isBetter || !isShown(id, besides: slot) {
      try joinMarks(of: deposit.content, with: shown)
      try follow(from: shown, to: deposit.content, with: own.article.text)
      try rewrite(id, as: deposit.with(own.completed(by: other)), from: shown)
      tally.updated += 1
      return Taken(id: id)
    }
    try joinMarks(of: shown, with: deposit.content)
    try follow(from: deposit.content, to: shown, with: other.article.text)
    let whole = other.completed(by: own)
    if whole.article == other.article {
      for mark in try marks(of: shown) { gain(mark, id) }
    } else {
      try annotateAnew(id, as: deposit.with(whole, content: shown, analysis: stored.analysis))
    }
    tally.known += 1
    return Taken(id: id, version: deposit.content)
  }

  /// Puts another text in the place of an article's; where the former one lies, it is known as a version.
  private mutating func rewrite(_ id: ArticleID, as deposit: Deposit, from former: ContentID) throws {
    try annotateAnew(id, as: deposit)
    try database.cachedStatement(sql: "UPDATE article SET content = ? WHERE id = ?")
      .execute(arguments: [Data(deposit.content.bytes), id.number])
    try database.cachedStatement(sql: "UPDATE text SET size = ?, bytes = ? WHERE article = ?")
      .execute(arguments: [deposit.text.size, Data(deposit.text.bytes), id.number])
    try database.cachedStatement(
      sql: "UPDATE placement SET version = iif(version = ?1, NULL, coalesce(version, ?2)) WHERE article = ?3"
    ).execute(arguments: [Data(deposit.content.bytes), Data(former.bytes), id.number])
  }

  /// The article that has a text as a version that it does not show.
  func article(withVersion content: ContentID) throws -> ArticleID? {
    try Int.fetchOne(
      database.cachedStatement(sql: "SELECT article FROM placement WHERE version = ? LIMIT 1"),
      arguments: [Data(content.bytes)]
    ).map { ArticleID($0) }
  }

  /// Whether a version of an article lay at a place already.
  private func lies(_ content: ContentID, of id: ArticleID, at slot: Slot) throws -> Bool {
    let statement = try database.cachedStatement(
      sql: "SELECT EXISTS (SELECT 1 FROM placement WHERE file = ? AND number = ? AND article = ? AND version = ?)"
    )
    return try Bool.fetchOne(
      statement,
      arguments: [slot.file, slot.number, id.number, Data(content.bytes)]
    ) ?? false
  }

  /// Whether the text that an article shows lies anywhere but at a place, or at later ones of the same file: those are
  /// about to be read.
  private func isShown(_ id: ArticleID, besides slot: Slot) throws -> Bool {
    let statement = try database.cachedStatement(
      sql: """
        SELECT EXISTS (
          SELECT 1 FROM placement JOIN file ON file.id = placement.file
          WHERE placement.article = ? AND placement.number >= 0 AND placement.version IS NULL AND file.is_gone = 0
            AND NOT (placement.file = ? AND placement.number >= ?))
        """
    )
    return try Bool.fetchOne(statement, arguments: [id.number, slot.file, slot.number]) ?? false
  }
}
