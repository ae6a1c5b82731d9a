package import News

/// Finds quotes, speakers and countries in an article. Pure: the same article always gives the same annotations.
package enum Analyst {
  /// Annotates an article; linear in its length.
  ///
  /// - Parameter language: an ISO 639-1 code, if it is known; else it is told from the text.
  package static func annotations(of article: Article, language: String? = nil) -> Annotations {
    Annotations()
  }
}
