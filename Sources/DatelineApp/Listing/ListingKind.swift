/// What is listed.
package enum ListingKind: Sendable {
  case articles
  case quotes

  /// The names of the columns of comma-separated values.
  var columns: [StaticString] {
    switch self {
    case .articles: ListedArticle.columns
    case .quotes: ListedQuote.columns
    }
  }
}
