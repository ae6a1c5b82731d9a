import Catalog
import FoundationEssentials
import GRDB
import News

/// Finding the article that a text is another version of.
extension Accession {
  /// So many articles that share a number are looked at: more of them are a form, or a trap.
  private static let mostLookedAt = 8

  /// The article that a deposit is another version of, by link or by text; nil if there is none.
  func kin(of deposit: Deposit, at slot: Slot) throws -> (id: ArticleID, stored: StoredArticle)? {
    guard deposit.likeness.link != nil || !deposit.likeness.texts.isEmpty else { return nil }
    var article: Article?
    func own() throws -> Article {
      if let article { return article }
      let unpacked = try annotated(deposit).article
      article = unpacked
      return unpacked
    }
    if let link = deposit.likeness.link {
      let sharing = try articles(sharing: [link]) { _ in true }
      // One source tells its own reports apart; and a link that many reports have is nobody's own.
      if let only = sharing.first, sharing.count == 1, try !isSibling(only.id, of: slot) { return only }
      for candidate in sharing where try Kinship.areAlike(own(), candidate.stored.annotated.article) {
        return candidate
      }
    }
    let (head, hasLink) = (ArticleHead(of: deposit.traits), deposit.likeness.link != nil)
    let sharing = try articles(sharing: deposit.likeness.texts) { Kinship.mayBeOne(head, $0, haveLink: hasLink) }
    return try sharing.first { candidate in
      try Kinship.haveOneText(
        own(),
        candidate.stored.annotated.article,
        areSiblings: isSibling(candidate.id, of: slot)
      )
    }
  }

  /// Articles that share one of some numbers and may be the one by their rows, newest first.
  private func articles(
    sharing marks: [Int],
    mayBe: (ArticleHead) throws -> Bool
  ) throws -> [(id: ArticleID, stored: StoredArticle)] {
    guard let first = marks.first, let last = marks.last else { return [] }
    let statement = try database.cachedStatement(
      sql: """
        SELECT article.id, article.headline, article.is_derived, outlet.name, article.date
        FROM article LEFT JOIN outlet ON outlet.id = article.outlet WHERE article.id IN (
          SELECT article FROM (SELECT article FROM likeness WHERE mark = ?1 ORDER BY article DESC LIMIT ?3)
          UNION SELECT article FROM (SELECT article FROM likeness WHERE mark = ?2 ORDER BY article DESC LIMIT ?3)
        ) ORDER BY article.id DESC
        """
    )
    return try Row.fetchAll(statement, arguments: [first, last, Self.mostLookedAt]).compactMap { row in
      let head = ArticleHead(
        headline: try row.decode(String.self, atIndex: 1),
        isDerived: try row.decode(Bool.self, atIndex: 2),
        outlet: try row.decode(String?.self, atIndex: 3),
        date: CalendarDate(ordinal: try row.decode(Int32.self, atIndex: 4))
      )
      let id = ArticleID(try row.decode(Int.self, atIndex: 0))
      guard try mayBe(head) else { return nil }
      return (try? StoredArticle.annotated(id, in: database, by: wordbooks)).flatMap(\.self).map { (id, $0) }
    }
  }

  /// Whether an article stands at another place of the same source, where it was seen in this very reading.
  private func isSibling(_ id: ArticleID, of slot: Slot) throws -> Bool {
    let statement = try database.cachedStatement(
      sql: """
        SELECT EXISTS (
          SELECT 1 FROM placement JOIN file ON file.id = placement.file
          WHERE placement.article = ? AND placement.number >= 0 AND file.is_gone = 0
            AND (placement.file = ? AND placement.number < ? OR placement.file <> ? AND file.folder = ?))
        """
    )
    return try Bool.fetchOne(
      statement,
      arguments: [id.number, slot.file, slot.number, slot.file, slot.feed]
    ) ?? false
  }

  /// The article that a deposit makes, with its annotations.
  func annotated(_ deposit: Deposit) throws -> AnnotatedArticle {
    let text = try deposit.text.text(by: wordbooks, in: database)
    let (article, annotations) = try deposit.parts.annotated(text: text, head: ArticleHead(of: deposit.traits))
    return AnnotatedArticle(article: article, annotations: annotations, origin: Origin(.standardInput))
  }

  /// Enters the numbers by which an article is found.
  func enter(_ likeness: Likeness, of id: ArticleID) throws {
    let statement = try database.cachedStatement(sql: "INSERT OR IGNORE INTO likeness(mark, article) VALUES (?, ?)")
    for mark in likeness.marks { try statement.execute(arguments: [mark, id.number]) }
  }

  /// Takes the numbers of an article out.
  func remove(_ likeness: Likeness, of id: ArticleID) throws {
    let statement = try database.cachedStatement(sql: "DELETE FROM likeness WHERE mark = ? AND article = ?")
    for mark in likeness.marks { try statement.execute(arguments: [mark, id.number]) }
  }
}
