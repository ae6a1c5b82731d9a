package import Catalog
package import News

/// What is known of the library at once, whatever its size.
package struct Opening: Equatable, Sendable {
  /// The articles of the view.
  package let total: Int
  /// Those that were asked for; else the first, newest first, those of one day by time, then by number, undated ones last.
  package let rows: [ArticleRow]
  /// Which of the rows are marked.
  package let read: ArticleSet
  package let starred: ArticleSet
}
