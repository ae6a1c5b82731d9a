/// What is listed.
package enum ListingKind: Sendable {
  case articles
  case quotes
  /// Each country once, with the number of articles that mention it.
  case countries

  /// The names of the columns of comma-separated values.
  var columns: [StaticString] {
    switch self {
    case .articles: ListedArticle.columns
    case .quotes: ListedQuote.columns
    case .countries: ListedCountry.columns
    }
  }
}
