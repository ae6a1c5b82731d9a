import News

/// How many articles stand behind every country under a filter: what the countries pane shows.
///
/// For a country that is not kept out: the articles that mention it among those that pass. Any-of wanted countries do
/// not narrow this, so that the count says what choosing one more country would bring; all-of ones do, so that it says
/// what would be left. For a country that is kept out: the articles that would show if it were not.
struct CountryCounts: Sendable {
  /// One count a country, in the order of `CountryCode.all`.
  private(set) var counts = [Int](repeating: 0, count: CountryCode.all.count)
  /// What the countries that are not kept out were counted under.
  private var base = CountryFilter()

  subscript(country: CountryCode) -> Int { counts[Int(country.index)] }

  /// Counts anew under another filter; only what it changes.
  mutating func update(_ index: CountryIndex, filter: CountryFilter) {
    let newBase = Self.base(of: filter)
    if newBase != base {
      base = newBase
      if base.isActive {
        let passing = index.passing(base)
        for country in CountryCode.all { counts[Int(country.index)] = index.count(of: country, among: passing) }
      } else {
        counts = index.totals
      }
    }
    guard filter.isOn else { return }
    for country in filter.excluded.countries {
      counts[Int(country.index)] = index.count(of: country, among: index.passing(Self.without(country, filter)))
    }
  }

  /// Counts an article that came in.
  mutating func add(_ countries: [CountryCode], filter: CountryFilter) {
    let mentioned = CountrySet(countries)
    let isCounted = base.passes(mentioned)
    for country in countries {
      let isKeptOut = filter.isOn && filter.excluded.contains(country)
      let passes = isKeptOut ? Self.without(country, filter).passes(mentioned) : isCounted
      if passes { counts[Int(country.index)] += 1 }
    }
  }

  /// The filter as far as it narrows the counts; nothing chosen if it does not.
  private static func base(of filter: CountryFilter) -> CountryFilter {
    guard filter.isActive else { return CountryFilter() }
    var base = filter
    if base.match == .any { base.wanted = CountrySet() }
    return base.isEmpty ? CountryFilter() : base
  }

  private static func without(_ country: CountryCode, _ filter: CountryFilter) -> CountryFilter {
    var filter = filter
    filter.excluded.remove(country)
    return filter
  }
}
