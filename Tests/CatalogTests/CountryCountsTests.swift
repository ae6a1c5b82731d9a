import Catalog
import News
import Testing

@Suite struct CountryCountsTests {
  private let jp = Shelf.places[0]
  private let cn = Shelf.places[1]

  private func filters() -> [CountryFilter] {
    var filters: [CountryFilter] = []
    // Every country wanted, kept out or neither; any of them or all; on and off.
    for choice in 0..<81 {
      for match in [CountryFilter.Match.any, .all] {
        for isOn in [true, false] {
          var filter = CountryFilter()
          (filter.match, filter.isOn) = (match, isOn)
          var rest = choice
          for place in Shelf.places {
            if rest % 3 == 1 { filter.wanted.insert(place) }
            if rest % 3 == 2 { filter.excluded.insert(place) }
            rest /= 3
          }
          filters.append(filter)
        }
      }
    }
    return filters
  }

  @Test(arguments: [40, 9_000])
  func countsAreThoseOfGoingThroughAllArticles(articles: Int) {
    var dice = Dice(11)
    let arrivals = Shelf.arrivals(&dice, numbers: Array(65_000..<65_000 + articles))
    var holdings = Holdings()
    holdings.apply(.stored(arrivals))
    let filters = articles > 1_000 ? [8, 40, 77, 130, 200, 321].map { self.filters()[$0] } : self.filters()
    for filter in filters {
      for isUnread in [false, true] {
        let base = isUnread ? holdings.present.subtracting(holdings.facets[.read]) : nil
        let shelf = arrivals.filter { !isUnread || !$0.facets.contains(.read) }
        let passing = shelf.filter { filter.passes($0.countries) }.map(\.id)
        #expect(holdings.articles(passing: filter, among: base) == ArticleSet(passing))
        let counts = CountryCounts(of: holdings, among: base, filter: filter)
        for country in Shelf.places {
          #expect(counts[country] == expected(country, filter, shelf))
        }
      }
    }
  }

  /// The rules as the type tells them, for one country after the other.
  private func expected(_ country: CountryCode, _ filter: CountryFilter, _ shelf: [Holding]) -> Int {
    var filter = filter
    if filter.isOn, filter.excluded.contains(country) {
      filter.excluded.remove(country)
    } else if filter.match == .any {
      filter.wanted = CountrySet()
    }
    return shelf.count { $0.countries.contains(country) && filter.passes($0.countries) }
  }

  @Test func nothingChosenCountsEverything() {
    var holdings = Holdings()
    holdings.apply(
      .stored([
        Holding(id: ArticleID(1), facets: [.country(jp), .country(cn), .about(jp)]),
        Holding(id: ArticleID(2), facets: [.country(jp)]),
      ])
    )
    let counts = CountryCounts(of: holdings)
    #expect(counts[jp] == 2 && counts[cn] == 1)
    #expect(counts.counts.reduce(0, +) == 3)
  }
}
