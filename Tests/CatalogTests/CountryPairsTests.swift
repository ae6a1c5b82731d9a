import Catalog
import News
import Testing

/// Countries mentioned together.
@Suite struct CountryPairsTests {
  @Test func pairsAreThoseOfGoingThroughAllArticles() {
    var dice = Dice(5)
    let arrivals = Shelf.arrivals(&dice, numbers: Array(64_900..<68_900))
    var holdings = Holdings()
    holdings.apply(.stored(arrivals))
    for base in [holdings.present, holdings.facets[.starred], ArticleSet()] {
      let pairs = CountryPairs(of: holdings.facets, among: base)
      var expected: [CountryPair] = []
      for (place, first) in Shelf.places.enumerated() {
        for second in Shelf.places[(place + 1)...] {
          let count = arrivals.count {
            base.contains($0.id) && $0.countries.contains(first) && $0.countries.contains(second)
          }
          if count > 0 { expected.append(CountryPair(first, second, articles: count)) }
        }
      }
      #expect(Set(pairs.pairs) == Set(expected))
      #expect(pairs.pairs.map(\.articles) == pairs.pairs.map(\.articles).sorted(by: >))
    }
  }

  @Test func anArticleThatNamesTheWholeWorldTellsOfNoPair() {
    var holdings = Holdings()
    let world = Holding(id: ArticleID(1), facets: CountryCode.all.map { .country($0) })
    let two = Holding(id: ArticleID(2), facets: Shelf.places.prefix(2).map { .country($0) })
    holdings.apply(.stored([world, two]))
    let pairs = CountryPairs(of: holdings.facets, among: holdings.present)
    #expect(pairs.lists == 1)
    #expect(pairs.pairs == [CountryPair(Shelf.places[0], Shelf.places[1], articles: 1)])
  }
}
