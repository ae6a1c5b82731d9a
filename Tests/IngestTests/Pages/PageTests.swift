import Ingest
import News
import Testing

@Suite struct PageTests {
  @Test func aNewsPageGivesItsFieldsAndItsText() {
    let page = Self.page(PageFixtures.news)
    let article = page.article
    #expect(article.headline.text == "Ferries run again")
    #expect(page.authors == ["Tom Hale", "Mia O'Dell"])
    #expect(article.byline?.text == "Tom Hale, Mia O'Dell")
    #expect(article.date?.iso == "2031-05-06")
    #expect(page.published?.iso == "2031-05-06T06:15:00Z")
    #expect(article.outlet == "Luma Post")
    #expect(article.section?.text == "Region")
    #expect(article.link == "https://example.org/ferries")
    #expect(article.language == "en-GB")
    #expect(Self.openings(article) == ["The ferries", "“We waited", "A storm", "The company"])
    #expect(article.body.map(\.kind) == [.paragraph, .paragraph, .subheading, .paragraph])
  }

  @Test func aPageOfTablesAndBreaksIsRead() {
    let article = Self.page(PageFixtures.tableLayout).article
    #expect(article.headline.text == "Ferries run again after a month")
    #expect(Self.openings(article) == ["The ferries", "“We waited", "The company"])
  }

  @Test func aBlogGivesItsAuthorAndDay() {
    let page = Self.page(PageFixtures.blog)
    #expect(page.article.headline.text == "Ferries run again")
    #expect(page.authors == ["Ana Reed"])
    #expect(page.article.date?.iso == "2031-05-06")
    #expect(Self.openings(page.article) == ["The ferries", "“We waited", "The company"])
  }

  @Test func aTickerKeepsAllItsEntries() {
    let article = Self.page(PageFixtures.ticker).article
    #expect(article.date?.iso == "2031-05-06")
    for words in ["The company", "“We waited", "The ferries"] { #expect(Self.openings(article).contains(words)) }
  }

  @Test func aPageWithoutNamesIsRead() {
    #expect(
      Self.openings(Self.page(PageFixtures.plain).article).suffix(3) == ["The ferries", "“We waited", "The company"]
    )
  }

  @Test func ofAPaywallTheBeginningIsThere() {
    #expect(Self.openings(Self.page(PageFixtures.paywall).article) == ["The ferries"])
  }

  @Test func aGermanPageIsRead() {
    let page = Self.page(PageFixtures.german)
    #expect(page.article.headline.text == "Fähren fahren wieder")
    #expect(page.authors == ["Jörg Öhm"])
    #expect(Self.openings(page.article) == ["Die Fähren", "„Wir haben"])
  }

  @Test func aMislabelledPageIsReadAsItIs() {
    let html = PageFixtures.german.replacing("charset=\"utf-8\"", with: "charset=\"iso-8859-1\"")
    #expect(Self.page(html).article.headline.text == "Fähren fahren wieder")
    let latin = html.unicodeScalars.map { $0.value < 256 ? UInt8($0.value) : 0x84 }
    #expect(Self.page(latin).article.headline.text == "Fähren fahren wieder")
  }

  @Test func aPageOfLinksIsAnArticleAllTheSame() {
    #expect(Self.page(PageFixtures.linksOnly).article.headline.text == "Luma Post")
  }

  @Test func nothingIsAnEmptyArticle() {
    for html in ["", "<", "<html>", "<body></body>", "\u{0}", "<script>"] {
      #expect(Self.page(html).article.body.isEmpty)
    }
  }

  /// Wherever a page breaks off, what is read of it holds together.
  @Test(arguments: PageFixtures.all.map(\.name))
  func cutAnywhereItIsRead(name: String) throws {
    let bytes = Array(try #require(PageFixtures.all.first { $0.name == name }).html.utf8)
    for end in 0...bytes.count {
      let article = Self.page(Array(bytes[..<end])).article
      var last = 0
      for block in article.body {
        #expect(block.range.start >= last && block.range.end <= article.text.count, "cut at \(end)")
        last = block.range.end
      }
    }
  }

  @Test func hostilePagesAreRead() {
    let pages = [
      String(repeating: "<div>", count: 50_000) + "words",
      String(repeating: "<a href=x>", count: 20_000),
      String(repeating: "<p>A line, and one more, of words that read like a report of the day.</p>", count: 20_000),
      "<script type='application/ld+json'>" + String(repeating: "[", count: 100_000),
      "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"99999999999999999999\",\"author\":[[[]]]}</script>",
      "<title>" + String(repeating: " | ", count: 50_000) + "</title>",
      "<meta name=author content='" + String(repeating: "By ", count: 5_000) + "'><p>x",
      "<time datetime='9223372036854775807'>",
    ]
    for page in pages { #expect(Self.page(page).article.text.count >= 0) }
    #expect(Self.page(pages[0]).shortcomings.count == 1)
  }

  private static func openings(_ article: Article) -> [String] {
    article.body.map { article.text[$0.range].split(separator: " ").prefix(2).joined(separator: " ") }
  }

  private static func page(_ html: String) -> WebPage { page(Array(html.utf8)) }

  private static func page(_ bytes: [UInt8]) -> WebPage {
    bytes.withUnsafeBufferPointer { WebPage($0) }
  }
}
