import News

/// What was compared last: `]v` goes from one rendering to the next without comparing anew.
struct LinedUp: Sendable {
  let comparison: Comparison
  let articles: [ComparedArticle]

  /// Which of the compared articles one is; nil if it was not compared.
  func place(of id: ArticleID) -> Int? {
    articles.firstIndex { $0.id == id }
  }

  /// What an article is called.
  ///
  /// Foreign text: gate it before showing it.
  func name(of article: Int) -> String {
    let names = ComparedArticle.names(of: articles)
    return names.indices.contains(article) ? names[article] : ""
  }
}
