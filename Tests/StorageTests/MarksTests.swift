import Catalog
import News
import Storage
import TestSupport
import Testing

/// What the reader did is kept with the text.
@Suite struct MarksTests {
  private func library(of articles: Int = 3) throws -> Library {
    let library = try Library(.memory)
    let shelf = Shelf(library)
    for number in 1...articles {
      let draft = ArticleDraft(
        "Day \(number)\n“We wait,”{Ada Brandt} she said in [FR:Paris].",
        outlet: "The Coast",
        date: "2025-03-0\(number)",
        source: "/news/\(number).txt"
      )
      try shelf.store(draft.annotated, at: "/news/\(number).txt")
    }
    return library
  }

  private func set(_ numbers: Int...) -> ArticleSet { ArticleSet(numbers.map { ArticleID($0) }) }

  @Test func marksAreSetAndTaken() throws {
    let library = try library()
    try library.setRead(set(1, 2, 3), isRead: true, at: 5)
    try library.setStarred(set(2), isStarred: true, at: 6)
    let changes = try library.setRead(set(3), isRead: false, at: 7)
    #expect(changes == [.changed(.read, gained: ArticleSet(), lost: set(3))])
    let holdings = try library.holdings()
    #expect(holdings.facets[.read] == set(1, 2))
    #expect(holdings.facets[.starred] == set(2))
    let opening = try library.opening(rows: 10)
    #expect(opening.read == set(1, 2))
    #expect(opening.starred == set(2))
  }

  @Test func marksOfArticlesThatAreNotThereAreNone() throws {
    let library = try library()
    #expect(try library.setRead(set(7), isRead: true, at: 5).isEmpty)
    #expect(try library.setNote("lost", of: ArticleID(7), at: 5).isEmpty)
    #expect(try library.holdings().facets[.read].isEmpty)
  }

  @Test func aNoteComesWithItsRow() throws {
    let library = try library()
    try library.setNote("ask Ada", of: ArticleID(2), at: 5)
    #expect(try library.rows([ArticleID(2)]).first?.note == "ask Ada")
    #expect(try library.holdings().facets[.noted] == set(2))
    try library.setNote(nil, of: ArticleID(2), at: 6)
    #expect(try library.rows([ArticleID(2)]).first?.note == nil)
    #expect(try library.holdings().facets[.noted].isEmpty)
  }

  @Test func aNoteTakesThePlaceOnlyOfTheOneThatIsMeant() throws {
    let library = try library()
    let one = ArticleID(1)
    #expect(try library.replaceNote(nil, with: "mine", of: one, at: 5) == .kept)
    #expect(try library.replaceNote(nil, with: "theirs", of: one, at: 6) == .differs("mine"))
    #expect(try library.replaceNote(nil, with: "mine", of: one, at: 6) == .kept, "both wrote the same")
    #expect(try library.rows([one]).first?.note == "mine")
    #expect(try library.replaceNote("mine", with: nil, of: one, at: 7) == .kept)
    #expect(try library.holdings().facets[.noted].isEmpty)
    #expect(try library.replaceNote(nil, with: "lost", of: ArticleID(7), at: 8) == .gone)
  }

  @Test func changesOfOthersAreToldFromOwnOnes() throws {
    let folder = try TemporaryFolder()
    let path = folder.path(of: "library.sqlite")
    let mine = try Library(.file(path))
    let theirs = try Library(.file(path))
    let before = try mine.changesOfOthers()
    try Shelf(mine).store(ArticleDraft("Day 1\nIt rains in [FR:Paris].").annotated, at: "/news/1.txt")
    try mine.setRead(set(1), isRead: true, at: 5)
    #expect(try before != nil && mine.changesOfOthers() == before)
    try theirs.setStarred(set(1), isStarred: true, at: 6)
    let after = try mine.changesOfOthers()
    #expect(after != before)
    try mine.setRead(set(1), isRead: false, at: 7)
    #expect(try mine.changesOfOthers() == after)
  }

  @Test func marksOutliveTheArticle() throws {
    let library = try library()
    try library.setRead(set(1), isRead: true, at: 5)
    try library.setNote("mine", of: ArticleID(1), at: 5)
    _ = try library.forget(Array("/news/".utf8))
    #expect(try library.holdings().count == 0)
    let draft = ArticleDraft(
      "Day 1\n“We wait,”{Ada Brandt} she said in [FR:Paris].",
      outlet: "The Coast",
      date: "2025-03-01",
      source: "/moved/1.txt"
    )
    try Shelf(library).store(draft.annotated, at: "/moved/1.txt")
    let holdings = try library.holdings()
    #expect(holdings.facets[.read].count == 1)
    #expect(holdings.facets[.noted].count == 1)
  }

  @Test func filtersAndPlacesAreKept() throws {
    let library = try library()
    try library.saveFilter("Asia", expression: "country:JP", at: 5)
    try library.saveFilter("Asia", expression: "country:JP,CN", at: 6)
    try library.saveFilter("Old", expression: "date:2020", at: 7)
    try library.saveFilter("Old", expression: nil, at: 8)
    #expect(try library.exportedFilters().map(\.expression) == ["country:JP,CN"])
    try library.setBookmark([1, 2], for: "")
    try library.setBookmark([3], for: "")
    #expect(try library.bookmark(for: "") == [3])
    #expect(try library.bookmark(for: "/news") == nil)
  }

  @Test func whatIsMarkedAlreadyIsNoChange() throws {
    let library = try library()
    try library.setRead(set(1, 3), isRead: true, at: 5)
    #expect(try library.setRead(set(1, 2, 3), isRead: true, at: 6) == [.changed(.read, gained: set(2), lost: set())])
    #expect(try library.setStarred(set(1, 2), isStarred: false, at: 7).isEmpty)
  }

  @Test func aNoteIsBoundedAndWhole() throws {
    let library = try library()
    let long = String(repeating: "x", count: Library.longestNote + 1)
    #expect(throws: LibraryFault.self) { try library.setNote(long, of: ArticleID(1), at: 5) }
    #expect(try library.holdings().facets[.noted].isEmpty)
    try library.setNote("ask\u{0}Ada", of: ArticleID(1), at: 6)
    #expect(try library.rows([ArticleID(1)]).first?.note == "ask Ada")
  }
}
