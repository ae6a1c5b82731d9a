import Catalog
import News
import Storage
import TestSupport
import Testing

/// What is brought in is there again, just as it was.
@Suite struct StoringTests {
  @Test func anArticleComesBackJustAsItWas() throws {
    let library = try Library(.memory)
    let shelf = Shelf(library)
    let harbour = ArticleDraft(
      "Harbour reopens\n“We wait,”{Ada Brandt} she said in [FR:Paris].\nNo ~“deal”, says [DE:Berlin].",
      outlet: "The Coast",
      date: "2025-03-01",
      source: "/news/harbour.txt"
    )
    let changes = try shelf.store(harbour.annotated, at: "/news/harbour.txt")
    #expect(changes.count == 1)
    let id = ArticleID(1)
    #expect(try library.article(id) == harbour.annotated)
    let row = try #require(try library.rows([ArticleID(7), id]).first)
    #expect(row == ArticleRow(id: id, harbour.annotated))
    #expect(try library.article(ArticleID(2)) == nil)
  }

  @Test func holdingsTellWhatWasStored() throws {
    let library = try Library(.memory)
    let shelf = Shelf(library)
    let source = try library.source(at: Array("/news/".utf8)).number
    for day in 1...3 {
      let draft = ArticleDraft(
        "Day \(day)\n“We wait,”{Ada Brandt} she said in [FR:Paris].",
        outlet: "The Coast",
        date: "2025-03-0\(day)",
        source: "/news/\(day).txt"
      )
      try shelf.store(draft.annotated, at: "/news/\(day).txt")
    }
    let holdings = try library.holdings()
    #expect(holdings.byDate == [3, 2, 1])
    #expect(holdings.outlet(of: ArticleID(2)) == "The Coast")
    #expect(holdings.quotes(of: ArticleID(2)) == 1)
    let france = try #require(CountryCode("FR"))
    #expect(holdings.facets[.country(france)].count == 3)
    #expect(holdings.facets[.source(source)].count == 3)
    let opening = try library.opening(sources: [source], rows: 2)
    #expect(opening.total == 3)
    #expect(opening.rows.map(\.headline) == ["Day 3", "Day 2"])
  }
}
