import Catalog
import News
import Testing

/// What a filter looks at is enough for it.
@Suite struct HoldingsPartTests {
  private let whole: Holdings

  init() {
    var dice = Dice(4)
    var holdings = Holdings()
    holdings.apply(.stored(Shelf.arrivals(&dice, numbers: Array(1...500))))
    whole = holdings
  }

  /// The holdings with nothing but a part of them.
  private func reduced(to part: HoldingsPart) -> Holdings {
    var facets = FacetSets()
    for facet in part.facets { facets.change(facet) { $0 = whole.facets[facet] } }
    var columns = HoldingsColumns()
    for column in part.columns {
      _ = whole.columns.bytes(of: column, chunk: 0).withUnsafeBytes { columns.load(column, chunk: 0, bytes: $0) }
    }
    let outlets = part.columns.contains(.outlet) ? whole.outlets : OutletNames()
    return Holdings(present: whole.present, columns: columns, facets: facets, outlets: outlets, isOrdered: false)
  }

  @Test(arguments: [
    "", "country:JP", "-country:JP,FR or about:US", "has:country", "has:date -has:outlet", "has:note,quotes",
    "is:unread", "is:starred,gone", "is:noted quotes:>1", "outlet:harbour or outlet:post", "date:2025-09..", "newer:1w",
    "quotes:0 (is:read or -(country:CN about:CN))", "(is:unread or has:outlet) (date:2025-09-02 or quotes:2)",
  ])
  func thePartOfAFilterPicksAsTheWholeDoes(text: String) throws {
    let today = try #require(CalendarDate(iso: "2025-09-08"))
    let filter = try FilterExpression(text)
    let picked = filter.selection(in: reduced(to: filter.part), today: today)
    #expect(picked == filter.selection(in: whole, today: today))
  }

  @Test(arguments: ArticleSort.allCases)
  func thePartOfAnOrderIsEnoughForIt(sort: ArticleSort) {
    let some = ArticleSet(whole.present.filter { $0.number % 3 != 0 })
    var ordered = whole
    ordered.setSort(sort)
    let reduced = reduced(to: HoldingsPart(columns: sort.columns))
    #expect(reduced.sorted(some, by: sort) == ordered.ordered(some))
    #expect(reduced.sorted(whole.present, by: sort) == ordered.order)
  }
}
