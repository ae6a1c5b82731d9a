import Scoring
import Testing

@Suite("Countries are scored once an article")
struct CountryScoreTests {
  private func figures(_ articles: [(gold: Set<String>, doubtful: Set<String>, found: Set<String>)]) -> [Figure] {
    var score = ArticleScore()
    for (gold, doubtful, found) in articles {
      var findings = Findings()
      findings.countries = found
      score.add(GoldArticle(id: "a", text: "…", countries: gold, doubtfulCountries: doubtful), findings)
    }
    return score.figures
  }

  @Test("What is doubtful is wrong strictly, and neither right nor wrong leniently")
  func doubtful() {
    let figures = figures([(["JP", "GE"], ["US"], ["JP", "US", "FR"])])
    #expect(figures["countries, strict, precision"] == 33.33)
    #expect(figures["countries, lenient, precision"] == 50)
    #expect(figures["countries, lenient, recall"] == 50)
    #expect(figures["articles with all countries right"] == 0)
  }

  @Test("Countries that are no more count neither way")
  func historical() {
    let figures = figures([(["RU"], [], ["RU", "SU", "YU", "CS", "DD"])])
    #expect(figures["countries, strict, F1"] == 100)
    #expect(figures["articles with all countries right"] == 100)
  }

  @Test("Articles are counted together")
  func together() {
    let figures = figures([(["JP"], [], ["JP"]), ([], [], ["TR"]), (["PE", "CL", "BO"], [], ["PE", "CL"])])
    #expect(figures["countries, strict, precision"] == 75)
    #expect(figures["countries, strict, recall"] == 75)
    #expect(figures["articles with all countries right"] == 33.33)
  }
}
