import Ingest
import Markup
import News
import Testing

/// Entries of feeds as articles.
@Suite struct FeedArticleTests {
  private static func article(_ fixture: String, _ index: Int = 0) throws -> Article {
    let feed = try #require(try FeedFixture(fixture).feed())
    return feed.entries[index].article(of: feed)
  }

  @Test func anEntryWithItsContentIsAnArticle() throws {
    let article = try Self.article("rss-2.0-of-an-agency.xml")
    #expect(article.headline.text == "Ferries stay in port & wait for the storm")
    #expect(!article.headline.isDerived)
    #expect(article.outlet == "Saltwind Press")
    #expect(article.byline?.text == "Ana Lopez")
    #expect(article.date?.iso == "2031-09-01")
    #expect(article.link == "https://saltwind.example/2031/09/ferries.html")
    #expect(article.language == "en-gb")
    #expect(
      article.body.map { article.text[$0.range] } == [
        "No ferry left the harbour on Monday.", "“We wait,” said Bo Lind, the harbour master.",
      ]
    )
    #expect(article.deck == nil, "the content begins with the summary")
  }

  @Test func aTeaserAloneIsAnArticle() throws {
    let article = try Self.article("rss-2.0-of-an-agency.xml", 1)
    #expect(article.body.map { article.text[$0.range] } == ["The council votes today."])
    #expect(article.byline?.text == "Mara Holm")
  }

  @Test func aSummaryBesideTheContentIsItsDeck() throws {
    let article = try Self.article("json-feed-1.1.json")
    #expect(article.deck?.text == "Le sable avance.")
    #expect(article.body.map { article.text[$0.range] } == ["Le sable."])
    #expect(article.byline?.text == "Lou Petit, Max Roux")
  }

  @Test func aTitleThatIsMadeUpIsDerived() throws {
    #expect(try Self.article("entries-without-titles.xml").headline.isDerived)
    #expect(try Self.article("entries-without-titles.xml", 1).headline.text == "https://still.example/two.html")
  }

  @Test(arguments: [
    ("Saltwind Press - RSS", "Saltwind Press"), ("World news | Saltwind Press", "Saltwind Press"),
    ("Saltwind News - World", "Saltwind News"), ("Saltwind RSS Feed", "Saltwind"), ("STW > Top Stories", "STW"),
    ("Latest news", "Latest news"), ("Nachrichten - Der Salzwind", "Der Salzwind"), ("Saltwind: Politics", "Saltwind"),
    ("", "saltwind.example"), ("https://www.saltwind.example/", "saltwind.example"),
  ])
  func theOutletIsWhatTheTitleNames(_ title: String, _ outlet: String) {
    var feed = Feed()
    feed.title = title
    feed.link = "https://saltwind.example/rss"
    #expect(FeedEntry().article(of: feed).outlet == outlet)
  }

  @Test func anAddressIsNoByline() {
    var entry = FeedEntry()
    entry.title = "One"
    entry.authors = ["desk@saltwind.example", "By Jo Ude"]
    #expect(entry.article(of: Feed()).byline?.text == "Jo Ude")
    entry.authors = ["desk@saltwind.example"]
    #expect(entry.article(of: Feed()).byline == nil)
  }

  @Test func pagesNameTheirFeeds() {
    let page = """
      <html><head><base href="/news/"><link rel="stylesheet" href="a.css">
      <link rel="alternate" type="application/rss+xml" title="All &amp; more" href="feed.xml">
      <link rel="alternate" hreflang="de" href="/de/"><link rel=feed href=https://b.example/atom></head></html>
      """
    let tree = Array(page.utf8).withUnsafeBufferPointer { PageTree($0) }
    let found = FeedLinks.subscriptions(in: tree, base: "https://a.example/x")
    #expect(found.map(\.address) == ["https://a.example/news/feed.xml", "https://b.example/atom"])
    #expect(found.first?.title == "All & more")
  }
}
