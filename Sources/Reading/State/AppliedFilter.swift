import Catalog
import News

/// A filter expression, and what the texts answered to it.
struct AppliedFilter: Sendable {
  /// As it was typed.
  let text: String
  let expression: FilterExpression
  /// The articles of its text terms.
  var resolved: [TextTerm: ArticleSet] = [:]
  /// The question about its text terms that is under way.
  var request: RequestID?
}
