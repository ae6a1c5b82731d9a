import News

/// A search that has not been answered yet.
struct PendingSearch: Equatable, Sendable {
  let words: String
  let request: RequestID
  /// What its hits are sorted by.
  let sort: ArticleList.Sort
  /// Whether the article under the cursor stays there: the same search was answered before.
  let isAgain: Bool
  /// What was found before the catalog was there.
  var answer: [ArticleID]?
}
