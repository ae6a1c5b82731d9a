/// An article with what the analysis found in it, and where it comes from.
package struct AnnotatedArticle: Equatable, Sendable {
  package let article: Article
  package let annotations: Annotations
  package let origin: Origin

  /// Creates one.
  package init(article: Article, annotations: Annotations, origin: Origin) {
    self.article = article
    self.annotations = annotations
    self.origin = origin
  }
}
