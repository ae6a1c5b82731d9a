package import News

/// Where the reader was, and how things were set: what is restored when the same view is opened again.
package struct Bookmark: Codable, Equatable, Sendable {
  /// The number of the article under the cursor; nil if there was none.
  package var article: Int?
  /// The place in that article's text where the text pane began, in bytes; nil for the top.
  package var textPlace: Int?
  /// The filter expression as it was typed; empty for none.
  package var filter = ""
  /// Codes of countries.
  package var wanted: [String] = []
  package var excluded: [String] = []
  /// Whether every wanted country must be mentioned.
  package var wantsAll = false
  /// Whether the filter and the countries are switched off.
  package var isFilterOff = false
  /// The words searched for; nil without a search.
  package var search: String?
  package var sort = ArticleList.Sort.date
  package var focus = Pane.articles
  package var isZoomed = false
  package var showsFurniture = false

  /// Creates the bookmark of a reader who has just come.
  package init() {}

  /// The filter by countries; codes that are none are left out.
  package var countries: CountryFilter {
    var filter = CountryFilter()
    filter.wanted = CountrySet(wanted.compactMap { CountryCode($0) })
    filter.excluded = CountrySet(excluded.compactMap { CountryCode($0) })
    filter.match = wantsAll ? .all : .any
    filter.isOn = !isFilterOff
    return filter
  }
}
