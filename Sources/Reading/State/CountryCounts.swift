import News

/// How many articles stand behind every country under a filter: what the countries pane shows.
///
/// For a country that is not kept out: the articles that mention it among those that pass. Any-of wanted countries do
/// not narrow this, so that the count says what choosing one more country would bring; all-of ones do, so that it says
/// what would be left. For a country that is kept out: the articles that would show if it were not.
struct CountryCounts: Sendable {
  /// One count a country, in the order of `CountryCode.all`.
  private(set) var counts = [Int](repeating: 0, count: CountryCode.all.count)

  subscript(country: CountryCode) -> Int { counts[Int(country.index)] }

  /// Counts anew.
  init(_ index: CountryIndex = CountryIndex(), filter: CountryFilter = CountryFilter()) {
    guard index.articles > 0 else { return }
    let base = index.passing(Self.base(of: filter))
    for country in CountryCode.all { counts[Int(country.index)] = index.count(of: country, among: base) }
    guard filter.isOn else { return }
    for country in filter.excluded.countries {
      counts[Int(country.index)] = index.count(of: country, among: index.passing(Self.without(country, filter)))
    }
  }

  /// Counts an article that came in.
  mutating func add(_ countries: [CountryCode], filter: CountryFilter) {
    let mentioned = CountrySet(countries)
    let counted = Self.base(of: filter).passes(mentioned)
    for country in countries {
      let isKeptOut = filter.isOn && filter.excluded.contains(country)
      let passes = isKeptOut ? Self.without(country, filter).passes(mentioned) : counted
      if passes { counts[Int(country.index)] += 1 }
    }
  }

  private static func base(of filter: CountryFilter) -> CountryFilter {
    var base = filter
    if filter.match == .any { base.wanted = CountrySet() }
    return base
  }

  private static func without(_ country: CountryCode, _ filter: CountryFilter) -> CountryFilter {
    var filter = filter
    filter.excluded.remove(country)
    return filter
  }
}
