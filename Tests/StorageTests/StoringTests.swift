import Catalog
import News
import Storage
import TestSupport
import Testing

/// What is brought in is there again, just as it was.
@Suite struct StoringTests {
  /// Two programs with one library do not undo each other's analysis.
  @Test func whatANewerAnalysisFoundStays() throws {
    let library = try Library(.memory)
    let shelf = Shelf(library)
    let (older, newer) = (3 << 32 | 77, 4 << 32 | 5)
    for (number, analysis) in [older, newer, 4 << 32 | 6].enumerated() {
      let draft = ArticleDraft("Report \(number)\nIt rained.")
      try shelf.store(draft.annotated, at: "/n/\(number).txt", analysis: analysis)
    }
    #expect(try library.outdated(analysis: newer, limit: 9).map(\.number) == [1, 3])
    #expect(try library.outdated(analysis: older, limit: 9) == [])
    let again = ArticleDraft("Report 1\nIt rained.").annotated
    try shelf.store(again, at: "/n/1.txt", analysis: older)
    #expect(try library.outdated(analysis: newer, limit: 9).map(\.number) == [1, 3], "an older one changes nothing")
    try shelf.store(ArticleDraft("Report 0\nIt rained.").annotated, at: "/n/0.txt", analysis: newer)
    #expect(try library.outdated(analysis: newer, limit: 9).map(\.number) == [3])
  }

  @Test func numbersThatNoSetCanHoldAreRefused() throws {
    let folder = try TemporaryFolder()
    let path = folder.path(of: "library.sqlite")
    let library = try Library(.file(path))
    let shelf = Shelf(library)
    try shelf.store(ArticleDraft("One\nIt rained.").annotated, at: "/n/1.txt")
    try LibraryHarm.execute("UPDATE sqlite_sequence SET seq = \(ArticleSet.limit - 2)", in: path)
    try shelf.store(ArticleDraft("Two\nIt rained.").annotated, at: "/n/2.txt")
    #expect(throws: LibraryFault.outOfNumbers) {
      try shelf.store(ArticleDraft("Three\nIt rained.").annotated, at: "/n/3.txt")
    }
    #expect(try library.article(ArticleID(ArticleSet.limit - 1))?.article.headline.text == "Two")
  }

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
