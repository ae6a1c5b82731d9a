/// All that the library holds, in memory: which articles there are, and what filters and orders need of them.
///
/// A value of about 20 bytes an article; columns are indexed by the article's number.
package struct Holdings: Sendable {
  /// The articles that there are.
  package private(set) var present = ArticleSet()

  /// Creates empty holdings.
  package init() {}

  package var count: Int { present.count }
}
