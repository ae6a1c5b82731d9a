import Catalog
import News
import Storage
import TestSupport
import Testing

/// Files change, move and go; what was read of them stays where it should.
@Suite struct StoredFilesTests {
  private static func draft(_ name: String, at path: String, index: Int = 0) -> AnnotatedArticle {
    let draft = ArticleDraft("\(name) opens\n“We wait,”{Ada Brandt} she said in [FR:Paris] of \(name).", source: path)
    return AnnotatedArticle(
      article: draft.annotated.article,
      annotations: draft.annotated.annotations,
      origin: Origin(.file(path), index: index)
    )
  }

  @Test func aFileCountsAsKnownOnceItWasReadToItsEnd() throws {
    let library = try Library(.memory)
    let shelf = Shelf(library)
    let path = "/news/long.txt"
    let place = Whereabouts.file(Array(path.utf8))
    let look = FileLook(size: 10, modified: 20, inode: .max, device: 40)
    let first = Deposit(Self.draft("A", at: path), analysis: 1, press: library.press())
    _ = try library.store([FileDeposit(place: place, look: look, articles: [first], isComplete: false)])
    #expect(try library.knownFiles(in: Array("/news/".utf8)).isEmpty)
    let second = Deposit(Self.draft("B", at: path, index: 1), analysis: 1, press: library.press())
    _ = try library.store([FileDeposit(place: place, look: look, articles: [second], fault: "it is cut")])
    let known = try #require(try library.knownFiles(in: Array("/news/".utf8))[Array("long.txt".utf8)])
    #expect(known.look == look)
    #expect(known.fault == "it is cut")
    #expect(try library.knownFolders(under: Array("/".utf8)) == [Array("/news/".utf8)])
    #expect(try library.holdings().count == 2)
    try shelf.store(at: "/other/a.txt")
    #expect(try library.knownFolders(under: Array("/news/".utf8)).count == 1)
  }

  @Test func aChangedFileGivesUpWhatItNoLongerHolds() throws {
    let library = try Library(.memory)
    let shelf = Shelf(library)
    let path = "/news/a.txt"
    try shelf.store(Self.draft("A", at: path), Self.draft("B", at: path, index: 1), at: path)
    let changes = try shelf.store(Self.draft("New", at: path), Self.draft("A", at: path, index: 1), at: path)
    #expect(changes.contains(.removed(ArticleSet([ArticleID(2)]))))
    #expect(try library.holdings().present == ArticleSet([ArticleID(1), ArticleID(3)]))
    #expect(try library.article(ArticleID(1))?.origin == Origin(.file(path), index: 1))
    #expect(try library.article(ArticleID(2)) == nil)
    let france = try #require(CountryCode("FR"))
    #expect(try library.holdings().facets[.country(france)].count == 2)
  }

  @Test func aMovedFileKeepsItsArticleAndLeavesItsFolder() throws {
    let library = try Library(.memory)
    let shelf = Shelf(library)
    let old = try library.source(at: Array("/old/".utf8)).number
    let new = try library.source(at: Array("/new/".utf8)).number
    try shelf.store(Self.draft("A", at: "/old/a.txt"), at: "/old/a.txt")
    try shelf.store(Self.draft("A", at: "/new/b.txt"), at: "/new/b.txt")
    let file = try #require(try library.knownFiles(in: Array("/old/".utf8)).values.first)
    _ = try library.vanished([file.id])
    let holdings = try library.holdings()
    #expect(holdings.count == 1)
    #expect(holdings.facets[.source(old)].isEmpty)
    #expect(holdings.facets[.source(new)].count == 1)
    #expect(holdings.facets[.gone].isEmpty)
    #expect(try library.article(ArticleID(1))?.origin == Origin(.file("/new/b.txt")))
    let rest = try #require(try library.knownFiles(in: Array("/new/".utf8)).values.first)
    let changes = try library.vanished([rest.id])
    #expect(changes.contains(.changed(.gone, gained: ArticleSet([ArticleID(1)]), lost: ArticleSet())))
    #expect(try library.opening(rows: 5).total == 1)
    #expect(try library.opening(sources: [new], rows: 5).total == 0)
    try shelf.store(Self.draft("A", at: "/old/a.txt"), at: "/old/a.txt")
    #expect(try library.holdings().facets[.gone].isEmpty)
    #expect(try library.holdings().facets[.source(old)].count == 1)
  }

  @Test func aSourceHasAtOnceWhatIsKnownBelowIt() throws {
    let library = try Library(.memory)
    let shelf = Shelf(library)
    try shelf.store(Self.draft("A", at: "/news/x/a.txt"), at: "/news/x/a.txt")
    try shelf.store(Self.draft("B", at: "/newsroom/b.txt"), at: "/newsroom/b.txt")
    let folder = try library.source(at: Array("/news/".utf8))
    #expect(
      folder.changes == [.changed(.source(folder.number), gained: ArticleSet([ArticleID(1)]), lost: ArticleSet())]
    )
    #expect(try library.source(at: Array("/news/".utf8)).number == folder.number)
    let file = try library.source(at: Array("/newsroom/b.txt".utf8))
    #expect(try library.opening(sources: [file.number], rows: 5).rows.map(\.id) == [ArticleID(2)])
  }

  @Test func forgettingTakesOutWhatLiesNowhereElse() throws {
    let library = try Library(.memory)
    let shelf = Shelf(library)
    let source = try library.source(at: Array("/a/".utf8)).number
    try shelf.store(Self.draft("A", at: "/a/1.txt"), at: "/a/1.txt")
    try shelf.store(Self.draft("B", at: "/a/2.txt"), at: "/a/2.txt")
    try shelf.store(Self.draft("B", at: "/b/2.txt"), at: "/b/2.txt")
    #expect(try library.wouldForget(Array("/a/".utf8)) == 1)
    let changes = try library.forget(Array("/a/".utf8))
    #expect(changes.contains(.removed(ArticleSet([ArticleID(1)]))))
    #expect(try library.sources().isEmpty)
    #expect(try library.holdings().present == ArticleSet([ArticleID(2)]))
    #expect(try library.holdings().facets[.source(source)].isEmpty)
    #expect(try library.knownFiles(in: Array("/a/".utf8)).isEmpty)
  }

  @Test func betterAnnotationsTakeThePlaceOfOldOnes() throws {
    let library = try Library(.memory)
    let shelf = Shelf(library)
    let path = "/news/a.txt"
    let old = Self.draft("A", at: path)
    try shelf.store(old, at: path, analysis: 1)
    #expect(try library.outdated(analysis: 2, limit: 9) == [ArticleID(1)])
    let germany = try #require(CountryCode("DE"))
    let better = AnnotatedArticle(
      article: old.article,
      annotations: Annotations(countries: [CountryWeight(country: germany, weight: 1, mentions: 1, parts: [.body])]),
      origin: old.origin
    )
    let deposit = Deposit(better, analysis: 2, press: library.press())
    let changes = try library.annotateAnew([(ArticleID(1), deposit), (ArticleID(9), deposit)])
    #expect(changes.count == 1)
    #expect(try library.article(ArticleID(1)) == better)
    #expect(try library.outdated(analysis: 2, limit: 9).isEmpty)
    let holdings = try library.holdings()
    #expect(holdings.facets[.country(germany)].count == 1)
    #expect(try holdings.facets[.country(#require(CountryCode("FR")))].isEmpty)
    #expect(holdings.quotes(of: ArticleID(1)) == 0)
  }
}
