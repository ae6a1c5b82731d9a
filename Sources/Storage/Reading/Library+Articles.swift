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
