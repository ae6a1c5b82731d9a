package import News

/// The article that the text and quotes panes show.
package struct OpenArticle: Equatable, Sendable {
  package let id: ArticleID
  package let annotated: AnnotatedArticle
  /// The article set into lines at the present width.
  package internal(set) var page: Page
  /// The first line of the page that shows.
  package internal(set) var topLine: Int
  /// The quote the reader is at: an index into `annotated.annotations.quotes`.
  package internal(set) var currentQuote: Int?
  /// The country mention the reader is at: an index into `annotated.annotations.mentions`.
  package internal(set) var currentMention: Int?
}
