import News

extension Article {
  /// The article with what another version of it knows and it does not: outlet, date, link, language.
  ///
  /// What stands in the other's text stays there.
  func completed(by other: Article) -> Article {
    var article = self
    article.outlet = outlet ?? other.outlet
    article.link = link ?? other.link
    article.language = language ?? other.language
    if date == nil || date == other.date && published == nil {
      (article.date, article.published) = (other.date ?? date, other.published)
    }
    return article
  }
}

extension AnnotatedArticle {
  /// The same with what another version knows and it does not.
  func completed(by other: AnnotatedArticle) -> AnnotatedArticle {
    AnnotatedArticle(article: article.completed(by: other.article), annotations: annotations, origin: origin)
  }
}
