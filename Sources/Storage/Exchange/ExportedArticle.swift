package import News

/// An article as an export carries it: all that the library has of it.
package struct ExportedArticle: Sendable {
  package let content: ContentID
  /// The rules' number and whatever else its analysis hung on.
  package let analysis: Int
  package let article: Article
  package let annotations: Annotations
  /// Every place it was found at, by path.
  package let placements: [Placement]
  /// Nil for an article that was never touched.
  package let status: ExportedStatus?

  /// Creates one.
  package init(
    content: ContentID,
    analysis: Int,
    article: Article,
    annotations: Annotations,
    placements: [Placement],
    status: ExportedStatus?
  ) {
    self.content = content
    self.analysis = analysis
    self.article = article
    self.annotations = annotations
    self.placements = placements
    self.status = status
  }
}
