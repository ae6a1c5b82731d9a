package import News

/// How many articles stand behind every country under a filter: what the countries pane shows.
///
/// For a country that is not kept out: the articles that mention it among those that pass. Any-of wanted countries do
/// not narrow this, so that the count says what choosing one more country would bring; all-of ones do, so that it says
/// what would be left. For a country that is kept out: the articles that would show if it were not.
package struct CountryCounts: Equatable, Sendable {
  /// One count a country, in the order of `CountryCode.all`.
  package private(set) var counts = [Int](repeating: 0, count: CountryCode.all.count)

  /// Creates counts of nothing.
  package init() {}

  /// Counts every country.
  ///
  /// Linear in articles, 64 at a step, times countries; a few milliseconds for a million.
  ///
  /// - Parameters:
  ///   - holdings: what is counted.
  ///   - base: what the rest of the filter picks; nil for everything.
  ///   - filter: the choice of countries itself.
  package init(of holdings: Holdings, among base: ArticleSet? = nil, filter: CountryFilter = CountryFilter()) {
    counts = holdings.countryCounts(among: holdings.articles(passing: Self.narrowing(filter), among: base))
    guard filter.isOn else { return }
    for country in filter.excluded.countries {
      var without = filter
      without.excluded.remove(country)
      let passing = holdings.articles(passing: without, among: base)
      counts[Int(country.index)] = passing.intersectionCount(holdings.facets[.country(country)])
    }
  }

  package subscript(country: CountryCode) -> Int { counts[Int(country.index)] }

  /// The filter as far as it narrows the counts; nothing chosen if it does not.
  private static func narrowing(_ filter: CountryFilter) -> CountryFilter {
    guard filter.isActive else { return CountryFilter() }
    var narrowing = filter
    if narrowing.match == .any { narrowing.wanted = CountrySet() }
    return narrowing
  }
}
