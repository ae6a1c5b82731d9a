import Ingest
import News
import Testing

@Suite("What stands around a title")
struct HeadTests {
  private static let body = """
    The harbour council of Port Elsin reopened the northern pier to ferries on Tuesday after a dispute of eleven years.

    Councillor Mara Ohlsen called the vote a late but good day for the town and for everybody who lives off it.
    """

  private func read(_ text: String) -> Article { PlainText.article(of: Text(text)) }

  private func furniture(_ kind: Furniture.Kind, _ article: Article) -> [String] {
    article.furniture.filter { $0.kind == kind }.map { article.text[$0.range] }
  }

  private func body(_ article: Article) -> [String] { article.body.map { article.text[$0.range] } }

  @Test("A trail of sections is no title; the outlet below the byline is no deck")
  func trail() {
    let article = read(
      """
       date 2031-03 Home / Coast / Ferries
      4 Min Read
      'Not the pier': parish wins a ferry
      A dispute of eleven years ends with a vote at midnight
      By Inga Moll
      Skerry Coast Today
      Updated: 18-03-2031 09:12 CET
      Mara Ohlsen speaks to islanders on Tuesday. (Photo: Skerry Coast Today/T. Hale)

      \(Self.body)
      """
    )
    #expect(article.headline.text == "'Not the pier': parish wins a ferry")
    #expect(article.deck?.text == "A dispute of eleven years ends with a vote at midnight")
    #expect(article.byline?.text == "Inga Moll")
    #expect(article.outlet == "Skerry Coast Today")
    #expect(furniture(.section, article) == ["Home / Coast / Ferries"])
    #expect(article.body.count == 2)
  }

  @Test("\"By\" alone on its line announces the name on the next")
  func byAlone() {
    let article = read("Islanders wait for a ferry\nBy\nInga Moll\nApril 3, 2031\n\n\(Self.body)")
    #expect(article.byline?.text == "Inga Moll")
    #expect(article.headline.text == "Islanders wait for a ferry")
    #expect(article.body.count == 2)
  }

  @Test("Two words before a dateline are a title")
  func short() {
    let article = read(
      " date 2031-04-02 Pier opens\n\nOSLO, April 2. /COASTWIRE/. “It is open,” Mara Ohlsen said in Norway."
    )
    #expect(article.headline.text == "Pier opens")
    #expect(!article.headline.isDerived)
  }

  @Test("An empty \"Published\" does not hide the deck")
  func published() {
    let article = read(
      """
      Islanders wait for a ferry
      - Published
      The parishes asked for it for eleven years. Now they have a pier, and no ship yet.
      2 April 2031

      \(Self.body)
      """
    )
    #expect(article.deck?.text.hasPrefix("The parishes asked") == true)
    #expect(article.date?.iso == "2031-04-02")
    #expect(article.body.count == 2)
  }

  @Test("A caption with a credit that no table knows")
  func caption() {
    let article = read(
      """
      Islanders wait for a ferry
      Islanders stood on the pier of Port Elsin on Monday. / Skerry Pictures
      April 3, 2031

      \(Self.body)
      """
    )
    #expect(article.caption?.text == "Islanders stood on the pier of Port Elsin on Monday.")
    #expect(article.credit?.text == "Skerry Pictures")
  }

  @Test(
    "Who else worked on it, and what signs it, is no body",
    arguments: [
      "Coast Wire writer Tom Hale in Oslo contributed to this report.",
      "Inga Moll reported from Port Elsin; additional reporting by Tom Hale in Oslo.",
      "Follow Skerry Coast for more · Contact us", "/im/TH/ox", "___",
    ]
  )
  func end(line: String) {
    let article = read("Islanders wait for a ferry\nApril 3, 2031\n\n\(Self.body)\n\n\(line)")
    #expect(body(article).count == 2)
    #expect(article.furniture.contains { article.text[$0.range] == line })
  }

  @Test("Who reported it, in its last line, is the byline where no other is")
  func reported() {
    let article = read("Islanders wait for a ferry\n\n\(Self.body)\n\nReporting by Inga Moll; editing by Tom Hale")
    #expect(article.byline?.text == "Inga Moll")
  }

  @Test("An outlet's name below the date, in Japanese")
  func eastern() {
    let article = read(
      """
      港の古い桟橋が再び開く
      2031年4月8日 16時05分
      北岸新聞

      港の評議会は火曜日、十一年にわたる争いの末に北の桟橋を再び旅客船に開くことを決めた。島の人々は長く船を待っていた。

      評議員は「遅いが良い日だ」と述べ、町と島の人々の暮らしのために船を早く出すと約束した。
      """
    )
    #expect(article.outlet == "北岸新聞")
    #expect(body(article).first?.hasPrefix("港の評議会") == true)
  }

  @Test("A headline made of the text never holds a date prefix or a dateline")
  func derived() {
    let article = read(" date 2031-04-02 PORT ELSIN, April 2. /COASTWIRE/. The pier is open. \(Self.body)")
    #expect(article.headline.isDerived)
    #expect(article.headline.text.hasPrefix("The pier is open. The harbour council"))
    #expect(article.headline.text.count <= 101)
  }
}
