package import News

/// The list of articles: all that came in, what passes the filter, in what order, and where the reader is.
package struct ArticleList: Sendable {
  package enum Sort: CaseIterable, Hashable, Sendable {
    /// Newest first; undated last.
    case date
    case outlet
    /// Most quotes first.
    case quotes
  }

  /// Every article, by number of arrival.
  package internal(set) var rows: [ArticleRow] = []
  /// What passes the filter, in order: indexes into `rows`.
  package internal(set) var shown: [Int32] = []
  package internal(set) var cursor = ListCursor()
  package internal(set) var sort = Sort.date
  package internal(set) var filter = CountryFilter()
  /// One entry an article: whether it has been read.
  package internal(set) var isRead: [Bool] = []

  /// Creates an empty list.
  package init() {}

  /// The row at a place of what is shown, or nil.
  package func row(at place: Int) -> ArticleRow? {
    shown.indices.contains(place) ? rows[Int(shown[place])] : nil
  }

  /// The row under the cursor, or nil.
  package var selected: ArticleRow? { row(at: cursor.selected) }
}
