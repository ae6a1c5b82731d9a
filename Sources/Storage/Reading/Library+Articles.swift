import Catalog
import FoundationEssentials
import GRDB
package import News

extension Library {
  /// The rows of some articles, in the order asked; those that are not there are left out.
  package func rows(_ articles: [ArticleID]) throws(LibraryFault) -> [ArticleRow] {
    guard !articles.isEmpty else { return [] }
    return try reading { database in
      try articles.compactMap { try StoredRow.row($0, in: database) }
    }
  }

  /// The highest number of an article; 0 if there is none.
  ///
  /// Whatever comes in new gets a higher one.
  package func lastArticle() throws(LibraryFault) -> ArticleID {
    try reading { ArticleID(try Int.fetchOne($0.cachedStatement(sql: "SELECT max(id) FROM article")) ?? 0) }
  }

  /// The rows of some articles, in the order asked, as far as they can be read; those that are not there are left out.
  ///
  /// - Returns: the rows, and how many more there are that cannot be read.
  package func legibleRows(_ articles: [ArticleID]) throws(LibraryFault) -> (rows: [ArticleRow], illegible: Int) {
    guard !articles.isEmpty else { return ([], 0) }
    return try reading { database in
      var rows: [ArticleRow] = []
      var illegible = 0
      for article in articles {
        switch try Self.legibleRow(article, in: database) {
        case .success(let row?): rows.append(row)
        case .success(nil): continue
        case .failure: illegible += 1
        }
      }
      return (rows, illegible)
    }
  }

  /// The row of an article, or that it is damaged; nil if there is none.
  static func legibleRow(_ article: ArticleID, in database: Database) throws -> Result<ArticleRow?, LibraryFault> {
    do {
      if let row = try StoredRow.row(article, in: database) { return .success(row) }
      // The catalog and the rows belong to one moment: what one of them has and the other not is lost.
      let single = ArticleSet([article])
      let isPresent = try !FacetShelf.members(.present, in: database, near: single).isEmpty
      return isPresent ? .failure(.damaged("a row of the list")) : .success(nil)
    } catch {
      guard Legibility.isDamage(error) else { throw error }
      return .failure(LibraryFault(error))
    }
  }

  /// A whole article, just as it was stored; nil if there is none of this number.
  package func article(_ id: ArticleID) throws(LibraryFault) -> AnnotatedArticle? {
    try reading { try StoredArticle.annotated(id, in: $0, by: wordbooks)?.annotated }
  }

  /// What the text of an article is known by; nil if there is no such article.
  package func content(of id: ArticleID) throws(LibraryFault) -> ContentID? {
    try reading { try StoredArticle.content(id, in: $0) }
  }

  /// The article with a text; nil if there is none.
  package func article(with content: ContentID) throws(LibraryFault) -> ArticleID? {
    try reading { database in
      try Int.fetchOne(
        database.cachedStatement(sql: "SELECT id FROM article WHERE content = ?"),
        arguments: [Data(content.bytes)]
      ).map { ArticleID($0) }
    }
  }
}
