import Analysis
import News
import Testing

@Suite struct CountryWeightTests {
  private static let text = """
    Peru opens a port
    OSLO, May 2. Ships from Chile and Peru came first. Furniture about Oman.
    Chile sent three. Ghana sent one.
    """

  private static func article() -> Article {
    let bytes = Array(text.utf8)
    func range(_ words: String) -> TextRange {
      let needle = Array(words.utf8)
      let start = bytes.indices.first { bytes[$0...].starts(with: needle) } ?? 0
      return TextRange(start, start + needle.count)
    }
    var article = Article(
      text: Text(utf8: bytes),
      headline: Headline("Peru opens a port", range: range("Peru opens a port"), isDerived: false),
      body: [Block(range("Ships from Chile and Peru came first.")), Block(range("Chile sent three. Ghana sent one."))],
      furniture: [Furniture(range("Furniture about Oman."), kind: .promo)]
    )
    article.dateline = Dateline(range: range("OSLO, May 2. "), place: "OSLO", day: "May 2", agency: nil)
    return article
  }

  @Test func theHeadlinesCountryIsHeaviestAndTheDatelinesLightest() {
    let countries = Analyst.annotations(of: Self.article(), language: "en").countries
    #expect(countries.map(\.country.code) == ["PE", "CL", "GH", "NO"])
    #expect(countries.first?.weight == 1)
    #expect((countries.last?.weight ?? 1) < 0.2)
    #expect(countries.first?.parts == [.headline, .lead])
    #expect(countries.map(\.mentions) == [2, 2, 1, 1])
  }

  @Test func furnitureIsNotSearched() {
    let mentions = Analyst.annotations(of: Self.article(), language: "en").mentions
    #expect(!mentions.contains { $0.country.code == "OM" })
  }

  @Test func equalWeightsStandByCode() {
    let article = CountryCase.article("Zambia, Angola and Malawi met.")
    #expect(Analyst.annotations(of: article, language: "en").countries.map(\.country.code) == ["AO", "MW", "ZM"])
  }

  @Test func mentionsKnowTheirKindAndPlace() {
    let text = "Tokyo, the Soviet Union, the DPRK, some Dutch guests and Peru"
    let article = CountryCase.article(text)
    let mentions = Analyst.annotations(of: article, language: "en").mentions
    #expect(mentions.map { article.text[$0.range] } == ["Tokyo", "Soviet Union", "DPRK", "Dutch", "Peru"])
    #expect(mentions.map(\.kind) == [.capital, .historical, .alias, .demonym, .name])
  }
}
