/// The statements of several articles, aligned.
package struct Comparison: Equatable, Sendable {
  /// In the first article's order; what it has not stands behind what it follows elsewhere.
  package let statements: [Statement]
  /// The number of compared articles.
  package let articles: Int
  /// Whether there were more articles, or more statements, than are compared.
  package let isCut: Bool

  /// Creates a comparison.
  package init(statements: [Statement], articles: Int, isCut: Bool = false) {
    self.statements = statements
    self.articles = articles
    self.isCut = isCut
  }

  /// The statement that a quote of an article belongs to, the first one of the quote; nil if it belongs to none.
  package func statement(ofQuote quote: Int, in article: Int) -> Int? {
    statements.firstIndex { $0.rendering(in: article)?.quotes.contains(quote) ?? false }
  }
}
