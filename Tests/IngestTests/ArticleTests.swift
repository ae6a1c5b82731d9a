import Ingest
import News
import Testing

@Suite("An article of a scrape")
struct ArticleTests {
  private func read(_ text: String) -> Article { PlainText.article(of: Text(text)) }

  private func body(_ article: Article) -> [String] { article.body.map { article.text[$0.range] } }

  private func furniture(_ kind: Furniture.Kind, _ article: Article) -> [String] {
    article.furniture.filter { $0.kind == kind }.map { article.text[$0.range] }
  }

  @Test("An agency's report: dateline, outlet and date; the headline is its first sentence, cut at a word")
  func wire() {
    let article = read(Fixtures.wire)
    #expect(article.date?.iso == "2031-04-02")
    #expect(article.dateline?.place == "PORT ELSIN")
    #expect(article.dateline?.day == "April 2")
    #expect(article.dateline?.agency == "TASS")
    #expect(article.outlet == "TASS")
    #expect(article.headline.isDerived)
    #expect(article.headline.text.hasPrefix("The harbour council of Port Elsin voted"))
    #expect(article.headline.text.hasSuffix("\u{2026}"))
    #expect(article.headline.text.count <= 101)
    #expect(body(article).count == 3)
    #expect(body(article).first?.hasPrefix("The harbour council") == true)
    #expect(furniture(.date, article) == [" date 2031-04-02"])
  }

  @Test("A whole page: every field and every piece of furniture")
  func page() {
    let article = read(Fixtures.page)
    #expect(article.headline.text == "Why did the island parishes wait eleven years for a ferry?")
    #expect(!article.headline.isDerived)
    #expect(article.deck?.text.hasPrefix("Port Elsin's council ends") == true)
    #expect(article.section?.text == "WORLD")
    #expect(article.readingTime?.text == "3 min read")
    #expect(article.caption?.text == "Councillor Mara Ohlsen speaks to islanders at the northern pier of Port Elsin.")
    #expect(article.credit?.text == "AFP")
    #expect(article.outlet == "Coast Desk")
    #expect(article.byline == nil)
    #expect(furniture(.repeat, article) == [article.headline.text])
    #expect(furniture(.promo, article) == ["RECOMMENDED"])
    #expect(furniture(.related, article).count == 1)
    #expect(furniture(.links, article).count == 5)
    #expect(furniture(.byline, article) == ["By Jon Tveit"])
    #expect(article.body.filter { $0.kind == .subheading }.map { article.text[$0.range] } == ["A pier and its price"])
    #expect(article.body.count == 5)
  }

  @Test("A paper's article: byline, date line, related link, copyright")
  func paper() {
    let article = read(Fixtures.paper)
    #expect(article.headline.text == "Council of Port Elsin reopens the northern pier")
    #expect(article.byline?.text == "Anna Reed and Tom Hale")
    #expect(article.date?.iso == "2030-11-20")
    #expect(article.dateline?.place == "PORT ELSIN")
    #expect(article.outlet == "AP")
    #expect(furniture(.related, article).count == 1)
    #expect(body(article).count == 3)
  }

  @Test("A German report: byline, date line, dateline, subheading")
  func german() {
    let article = read(Fixtures.german)
    #expect(article.headline.text == "Stadtrat von Elsinhafen öffnet alten Anleger")
    #expect(article.byline?.text == "Inga Moll")
    #expect(article.date?.iso == "2030-04-28")
    #expect(article.dateline?.place == "Hamburg")
    #expect(article.dateline?.agency == "dpa/lno")
    #expect(article.body.map(\.kind) == [.paragraph, .subheading, .paragraph, .paragraph])
  }

  @Test("Blocks hold no line ends, in files with CRLF, too")
  func carriageReturns() {
    let article = read(
      Fixtures.paper.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
    )
    #expect(body(article).count == 3)
    #expect(body(article).allSatisfy { !$0.contains("\r") && !$0.contains("\n") && !$0.contains("\r\n") })
    #expect(article.headline.text == "Council of Port Elsin reopens the northern pier")
  }

  @Test("No text is an article without anything")
  func empty() {
    let article = read("")
    #expect(article.body.isEmpty && article.furniture.isEmpty && article.headline.text.isEmpty)
  }
}
