package import News

/// Walks, reads, ingests and analyses what the reader pointed at.
package final class ReadingRun: Sendable {
  /// Prepares to read `inputs`; nothing is touched yet.
  package init(inputs: [Input], workers: Int) {}

  /// Reads everything, on threads of its own; `deliver` is called from them, one call at a time.
  package func start(deliver: @escaping @Sendable (Delivery) -> Void) {}

  /// Stops soon; the last progress says so.
  package func stop() {}

  /// Reads and analyses one article again.
  ///
  /// - Throws: `SetAside` reasons as `ArticleLost` if its source has gone, changed or cannot be read.
  package func article(_ id: ArticleID) throws(ArticleLost) -> AnnotatedArticle {
    throw ArticleLost(source: "", reason: "it has not been read")
  }
}
