package import News

/// A trait that articles have or have not, kept as a set of articles.
package enum Facet: Hashable, Sendable {
  /// The article mentions the country.
  case country(CountryCode)
  /// It names the country in its headline or lead.
  case about(CountryCode)
  case read
  case starred
  case noted
  /// It was found under the source of this number: a folder or file that was opened.
  case source(Int)
  /// None of the files it was found in is there any more.
  case gone
}
