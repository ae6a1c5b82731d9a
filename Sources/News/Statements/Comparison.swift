/// The statements of several articles, aligned.
package struct Comparison: Equatable, Sendable {
  /// In the first article's order; what it has not stands behind what it follows elsewhere.
  package let statements: [Statement]
  /// The number of compared articles.
  package let articles: Int
  /// Whether there were more articles, or more statements, than are compared.
  package let isCut: Bool
  /// The articles of the story that are not compared; nil if all are, or if no story is known.
  package let rest: StoryRest?

  /// Creates a comparison.
  package init(statements: [Statement], articles: Int, isCut: Bool = false, rest: StoryRest? = nil) {
    self.statements = statements
    self.articles = articles
    self.isCut = isCut
    self.rest = rest
  }

  /// The statement that a quote of an article belongs to, the first one of the quote; nil if it belongs to none.
  package func statement(ofQuote quote: Int, in article: Int) -> Int? {
    statements.firstIndex { $0.rendering(in: article)?.quotes.contains(quote) ?? false }
  }
}
