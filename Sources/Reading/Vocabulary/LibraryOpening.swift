package import Catalog
package import News

/// What is known of the library at once, whatever its size: enough for the first frame.
package struct LibraryOpening: Equatable, Sendable {
  /// The articles of the view, whatever the filter.
  package var total: Int
  /// Those that the bookmark's filter, countries and search pick; `total` while that is not known.
  package var shown: Int
  /// Some of them in the bookmark's order, without a gap: a few screens around the bookmark's article.
  package var rows: [ArticleRow]
  /// The place of the first of `rows` among all that are shown, from 0.
  package var firstPlace: Int
  /// Which of `rows` are marked.
  package var read: ArticleSet
  package var starred: ArticleSet
  package var bookmark: Bookmark?
  /// By name.
  package var savedFilters: [SavedFilter]

  /// Creates the opening of a view.
  package init(
    total: Int = 0,
    shown: Int? = nil,
    rows: [ArticleRow] = [],
    firstPlace: Int = 0,
    read: ArticleSet = ArticleSet(),
    starred: ArticleSet = ArticleSet(),
    bookmark: Bookmark? = nil,
    savedFilters: [SavedFilter] = []
  ) {
    self.total = total
    self.shown = shown ?? total
    self.rows = rows
    self.firstPlace = firstPlace
    self.read = read
    self.starred = starred
    self.bookmark = bookmark
    self.savedFilters = savedFilters
  }
}
