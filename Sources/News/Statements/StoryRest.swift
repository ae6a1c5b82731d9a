/// The articles of a story that are not compared: who else carried it, and when.
package struct StoryRest: Hashable, Sendable {
  /// How many of them are of one outlet.
  package struct Share: Hashable, Sendable {
    /// Empty if unknown.
    ///
    /// Foreign text: gate it before showing it.
    package let outlet: String
    package let articles: Int
  }

  /// How many there are.
  package let articles: Int
  /// The days that they cover; nil if none of them has a date.
  package let days: DaySpan?
  /// Their outlets, those with the most articles first, then by name.
  package let outlets: [Share]

  /// Counts rows of a list.
  ///
  /// - Parameters:
  ///   - rows: the articles, or as many of them as were looked at.
  ///   - articles: how many there are.
  package init(_ rows: [ArticleRow], of articles: Int) {
    var counts: [String: Int] = [:]
    for row in rows { counts[row.outlet, default: 0] += 1 }
    self.articles = articles
    days = DaySpan(rows.compactMap(\.date))
    outlets = counts.map { Share(outlet: $0.key, articles: $0.value) }.sorted {
      $0.articles != $1.articles ? $0.articles > $1.articles : $0.outlet < $1.outlet
    }
  }
}
