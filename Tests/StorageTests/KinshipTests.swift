import Catalog
import News
import Storage
import TestSupport
import Testing

/// The same article from several sources is one article with several sources.
@Suite struct KinshipTests {
  private let library: Library
  private let shelf: Shelf

  init() throws {
    library = try Library(.memory)
    shelf = Shelf(library)
  }

  private func headlines() throws -> [String] {
    try library.holdings().present.compactMap { try library.article($0)?.article.headline.text }
  }

  private func paths(of number: Int) throws -> [String] {
    try library.places(of: ArticleID(number)).map { Origin($0.place.origin).description }
  }

  @Test func spellingsOfOneLinkAreOneArticle() throws {
    let teaser = Reports.report(
      "Ferries",
      Reports.words(1, count: 20),
      date: "2031-03-04",
      link: "http://coast.example/ferries?utm_source=x"
    )
    let whole = Reports.report(
      "Ferries run again",
      Reports.words(1),
      outlet: "The Coast",
      date: "2031-03-04",
      link: "https://www.coast.example/ferries/"
    )
    for order in [[teaser, whole], [whole, teaser]] {
      let library = try Library(.memory)
      for (place, article) in order.enumerated() { try Shelf(library).store(article, at: "/\(place)/a.txt") }
      let present = try library.holdings().present
      #expect(present == ArticleSet([ArticleID(1)]))
      let kept = try #require(try library.article(ArticleID(1)))
      #expect(kept.article == whole.article.linked(to: kept.article.link))
      #expect(try library.places(of: ArticleID(1)).count == 2)
      #expect(try library.figures().several == 1)
      #expect(try library.ailments()?.isEmpty == true)
    }
  }

  @Test func nearlyTheSameTextOfOneOutletIsOneArticle() throws {
    let text = Reports.words(7)
    let first = Reports.report(
      "The pier of Velmora opens",
      text,
      outlet: "The Coast",
      date: "2031-03-04",
      source: "/a/1.txt"
    )
    let second = Reports.report(
      "The pier of Velmora opens",
      text.uppercased() + " It rained.",
      outlet: "coast.example",
      date: "2031-03-05",
      source: "/b/1.html"
    )
    let unknown = Reports.report("The pier of Velmora opens", text + " More soon.", source: "/c/1.txt")
    try shelf.store(first, at: "/a/1.txt")
    let (changes, tally) = try library.take([shelf.deposit([second], at: "/b/1.html")])
    #expect(tally.new == 0 && tally.updated == 1 && changes.count == 1)
    #expect(try library.take([shelf.deposit([unknown], at: "/c/1.txt")]).tally.known == 1)
    #expect(try headlines() == ["The pier of Velmora opens"])
    #expect(try paths(of: 1) == ["/a/1.txt", "/b/1.html", "/c/1.txt"])
    #expect(try library.article(ArticleID(1))?.origin == Origin(.file("/b/1.html")))
    #expect(try library.ailments()?.isEmpty == true)
  }

  /// What each outlet made of an agency's text is what readers compare.
  @Test func anAgencysTextInTwoOutletsIsTwoArticles() throws {
    let text = Reports.words(3)
    try shelf.store(Reports.report("Tower falls", text + " One.", outlet: "The Coast"), at: "/a.txt")
    try shelf.store(Reports.report("Tower falls", text + " Two.", outlet: "Inland News"), at: "/b.txt")
    #expect(try library.holdings().count == 2)
  }

  @Test(arguments: [
    ("Tower falls", "2031-03-04", "Rates of the day", "2031-03-04"),
    ("Rates of the day", "2031-03-04", "Rates of the day", "2031-03-09"),
  ])
  func otherHeadlinesAndDaysTellFormsApart(form: (String, String, String, String)) throws {
    let text = Reports.words(3)
    try shelf.store(Reports.report(form.0, text + " One.", outlet: "C", date: form.1), at: "/a.txt")
    try shelf.store(Reports.report(form.2, text + " Two.", outlet: "C", date: form.3), at: "/b.txt")
    #expect(try library.holdings().count == 2)
  }

  /// A live page has many reports at one link, and a dump may give its own address for all.
  @Test func oneSourceTellsItsReportsApart() throws {
    let reports = (0..<4).map { number in
      AnnotatedArticle(
        article: Reports.report("Hour \(number)", Reports.words(number), link: "https://coast.example/live").article,
        annotations: Annotations(),
        origin: Origin(.file("/live.jsonl"), index: number)
      )
    }
    _ = try library.store([shelf.deposit(reports, at: "/live.jsonl")])
    #expect(try library.holdings().count == 4)
    try shelf.store(Reports.report("Noon", Reports.words(9), link: "https://coast.example/live#9"), at: "/other.html")
    #expect(try library.holdings().count == 5)
    let again = Reports.report("Hour 2", Reports.words(40), link: "https://coast.example/live?ref=x")
    try shelf.store(again, at: "/page.html")
    #expect(try library.holdings().count == 5)
  }

  @Test func marksOfBothAreKept() throws {
    let short = Reports.report("Ferries", Reports.words(1, count: 30), link: "https://coast.example/f")
    let long = Reports.report("Ferries", Reports.words(2), link: "https://coast.example/f")
    try shelf.store(long, at: "/gone/a.txt")
    try library.setStarred(ArticleSet([ArticleID(1)]), isStarred: true, at: 1)
    try library.setNote("the long one", of: ArticleID(1), at: 1)
    _ = try library.forget(Array("/gone/".utf8))
    try shelf.store(short, at: "/a.txt")
    try library.setRead(ArticleSet([ArticleID(2)]), isRead: true, at: 2)
    try library.setNote("the short one", of: ArticleID(2), at: 2)
    let changes = try shelf.store(long, at: "/b.txt")
    let holdings = try library.holdings()
    let only = ArticleSet([ArticleID(2)])
    #expect(holdings.present == only && holdings.facets[.read] == only && holdings.facets[.starred] == only)
    #expect(try library.rows([ArticleID(2)]).first?.note == "the long one\nthe short one")
    guard case .stored(let told)? = changes.first else { throw LibraryFault.closed }
    let facets = told.first?.facets ?? []
    #expect([Facet.read, .starred, .noted].allSatisfy(facets.contains))
    #expect(try library.ailments()?.isEmpty == true)
  }

  @Test func aVersionIsKnownWhereverItsFileIsMoved() throws {
    let short = Reports.report("Ferries", Reports.words(1, count: 30), link: "https://coast.example/f")
    let long = Reports.report("Ferries", Reports.words(2), link: "https://coast.example/f")
    try shelf.store(short, at: "/a.txt")
    try shelf.store(long, at: "/b.txt")
    #expect(try library.take([shelf.deposit([short], at: "/a.txt")]).tally.known == 1)
    #expect(try library.take([shelf.deposit([short], at: "/moved.txt")]).tally.known == 1)
    #expect(try library.article(ArticleID(1))?.article == long.article)
    #expect(try paths(of: 1) == ["/a.txt", "/b.txt", "/moved.txt"])
  }

  /// What a source has changed takes the place of what it was, shorter or not.
  @Test func aChangedPageIsUpdatedInItsPlace() throws {
    let long = Reports.report("Ferries", Reports.words(2), link: "https://coast.example/f")
    let short = Reports.report("Ferries: corrected", Reports.words(5, count: 30), link: "https://coast.example/f")
    try shelf.store(long, at: "/a.txt")
    try library.setStarred(ArticleSet([ArticleID(1)]), isStarred: true, at: 1)
    let (_, tally) = try library.take([shelf.deposit([short], at: "/a.txt")])
    #expect(tally.updated == 1 && tally.new == 0)
    #expect(try headlines() == ["Ferries: corrected"])
    #expect(try library.holdings().facets[.starred].count == 1)
    #expect(try library.take([shelf.deposit([long], at: "/a.txt")]).tally.updated == 1)
    #expect(try headlines() == ["Ferries"])
    #expect(try library.places(of: ArticleID(1)).count == 1)
  }

  @Test func versionsComeInAnyOrderToOneEnd() throws {
    let versions = [
      Reports.report("Ferries", Reports.words(1, count: 40), date: "2031-03-06", link: "https://c.example/f"),
      Reports.report("Ferries run", Reports.words(1, count: 100), date: "2031-03-04", link: "https://c.example/f"),
      Reports.report("Ferries run", Reports.words(1, count: 104), date: "2031-03-05", link: "https://c.example/f"),
      Reports.report("Ferries late", Reports.words(1, count: 110), date: "2031-03-04", link: "https://c.example/f"),
    ]
    for order in [[0, 1, 2, 3], [3, 2, 1, 0], [2, 0, 3, 1], [1, 3, 0, 2]] {
      let library = try Library(.memory)
      for place in order { try Shelf(library).store(versions[place], at: "/\(place).txt") }
      #expect(try library.holdings().count == 1)
      #expect(try library.article(ArticleID(1))?.article == versions[2].article)
    }
  }

  @Test func whatIsForgottenIsFoundByNobody() throws {
    let folder = try TemporaryFolder()
    let library = try Library(.file(folder.path(of: "l.sqlite")))
    defer { library.close() }
    try Shelf(library).store(Reports.report("A", Reports.words(1), link: "https://c.example/f"), at: "/x/a.txt")
    try Shelf(library).store(Reports.report("A", Reports.words(2), link: "https://c.example/f"), at: "/x/b.txt")
    _ = try library.forget(Array("/x/".utf8))
    try library.clearTraces()
    try Shelf(library).store(Reports.report("B", Reports.words(3), link: "https://c.example/f"), at: "/y/a.txt")
    #expect(try library.holdings().present.map(\.number) == [2])
    #expect(try library.places(of: ArticleID(2)).count == 1)
  }

  /// One text five hundred times, each time a little otherwise.
  @Test func aTextThatComesFiveHundredTimesIsOneArticle() throws {
    let text = Reports.words(1, count: 200)
    let deposits = (0..<500).map { number in
      shelf.deposit([Reports.report("Same", "\(text) \(number)", outlet: "C")], at: "/\(number).txt")
    }
    let tally = try library.take(deposits).tally
    #expect(tally.new == 1 && tally.new + tally.updated + tally.known == 500)
    #expect(try library.holdings().count == 1)
    #expect(try library.places(of: ArticleID(1)).count == 500)
  }
}

extension Article {
  /// The same article with another link.
  fileprivate func linked(to link: String?) -> Article {
    var article = self
    article.link = link
    return article
  }
}
