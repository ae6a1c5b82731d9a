package import Catalog
package import News

/// Which speakers are to be counted.
package struct VoiceQuestion: Equatable, Sendable {
  package let kind: Speaker.Kind
  /// Words, all of which must be parts of a name.
  package let narrowing: String
  /// The articles in which they speak; nil for all.
  package let articles: ArticleSet?
  /// How many are wanted at most.
  package let limit: Int

  /// Creates a question.
  package init(kind: Speaker.Kind, narrowing: String, articles: ArticleSet?, limit: Int) {
    self.kind = kind
    self.narrowing = narrowing
    self.articles = articles
    self.limit = limit
  }
}
