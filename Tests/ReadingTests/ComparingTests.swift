import Catalog
import News
import Reading
import Screen
import TestSupport
import Testing

/// Comparing articles, and going from one rendering to the next.
@Suite struct ComparingTests {
  private static let drafts = [
    ArticleDraft(
      "Pier opens\n“We stay,”{Ada Brandt} she said. “It is over.”{Ada Brandt}",
      outlet: "North",
      date: "2031-03-04"
    ),
    ArticleDraft(
      "Pier shuts\n“It is now over,”{Ada Brandt} she said. “We stay.”{Ada Brandt}",
      outlet: "South",
      date: "2031-03-03"
    ),
    ArticleDraft("Rain\n“Nothing,”{Ada Brandt} she said.", outlet: "West", date: "2031-03-02"),
  ]

  /// The first quotes of two articles are one statement, and so are the second ones; all else stands alone.
  private static func comparison(_ articles: [AnnotatedArticle]) -> Comparison {
    func rendering(_ article: Int, _ quote: Int, _ likeness: Resemblance?) -> Rendering {
      let quotes = articles[article].annotations.quotes
      let range = quotes[min(quote, quotes.count - 1)].range
      return Rendering(article: article, quotes: [quote], pieces: [range], place: quote, likeness: likeness)
    }
    let same = Resemblance(score: 0.8, difference: .reworded)
    let crossed = [(0, 1), (1, 0)].map { here, there in
      Statement(renderings: [rendering(0, here, nil), rendering(1, there, same)], speaker: Speaker("Ada Brandt"))
    }
    if let west = articles.firstIndex(where: { $0.article.outlet == "West" }), articles.count > 2 {
      let others = articles.indices.filter { $0 != west }.map {
        Statement(renderings: [rendering($0, 0, nil)], speaker: nil)
      }
      if west == 0 {
        return Comparison(
          statements: [Statement(renderings: [rendering(0, 0, nil)], speaker: nil)] + others,
          articles: 3
        )
      }
    }
    let alone = articles.indices.dropFirst(2).map { Statement(renderings: [rendering($0, 0, nil)], speaker: nil) }
    return Comparison(statements: crossed + alone, articles: articles.count)
  }

  private func rehearsal(_ script: String, _ drafts: [ArticleDraft] = ComparingTests.drafts) -> Rehearsal {
    var rehearsal = Rehearsal(drafts)
    rehearsal.compare = Self.comparison
    rehearsal.press(script)
    return rehearsal
  }

  private func shown(_ session: Session) -> ComparisonPage? {
    guard case .comparison(let page) = session.overlays.last else { return nil }
    return page
  }

  @Test func xComparesTheArticleWithThoseOfItsStory() throws {
    let page = try #require(shown(rehearsal("<Enter> x").session))
    #expect(page.articles.map { $0.id?.number } == [0, 1, 2])
    #expect(page.selected == 0)
  }

  @Test func markedArticlesAreCompared() throws {
    let marked = rehearsal("j v j v gg x")
    #expect(marked.session.comparing.marked == [1, 2])
    let page = try #require(shown(marked.session))
    #expect(page.articles.map { $0.id?.number } == [1, 2])
    #expect(rehearsal("v v").session.comparing.marked.isEmpty)
    #expect(rehearsal("v").session.notice?.text == "1 article marked for comparing; mark another one")
  }

  @Test func theStatementOfTheCurrentQuoteIsSelected() throws {
    let page = try #require(shown(rehearsal("<Enter> ) ) x").session))
    #expect(page.selected == 1)
  }

  @Test func fromAQuoteToItsNextRendering() {
    var there = rehearsal("<Enter> ) ]v")
    #expect(there.session.open?.id == ArticleID(1) && there.session.open?.currentQuote == 1)
    #expect(there.session.notice?.text == "South, reworded")
    #expect(there.session.focus == .text)
    there.press("]v")
    #expect(there.session.open?.id == ArticleID(0) && there.session.open?.currentQuote == 0)
    there.press("[v")
    #expect(there.session.open?.id == ArticleID(1))
  }

  @Test func anArticleThatTheFilterHidesIsShownAllTheSame() {
    let there = rehearsal("F outlet:north <Enter> gg <Enter> ) ]v")
    #expect(there.session.open?.id == ArticleID(1) && there.session.open?.currentQuote == 1)
    let said = there.session.notice?.text
    #expect(said == "South, reworded. The filter is off, so that the article shows; C switches it on", "\(said ?? "")")
    #expect(there.session.list.filter.isOn == false)
  }

  @Test func aStatementThatStandsAloneSaysSo() {
    let said = rehearsal("j j <Enter> ) ]v").session.notice?.text
    #expect(said == "Only West has this statement, of 3 articles", "\(said ?? "")")
    #expect(rehearsal("<Enter> ]v").session.notice?.text == "No quote is chosen; ) goes to the next one")
    let alone = rehearsal("x", [Self.drafts[0]])
    #expect(alone.session.notice?.text == "there is no other article" && alone.session.overlays.isEmpty)
  }

  @Test func enterGoesToTheStatement() {
    let there = rehearsal("<Enter> x j <Enter>")
    #expect(there.session.overlays.isEmpty)
    #expect(there.session.open?.id == ArticleID(0) && there.session.open?.currentQuote == 1)
  }

  @Test func anAnswerThatNobodyWaitsForIsDropped() {
    var session = rehearsal("<Enter>").session
    _ = session.receive(.compared(Comparison(statements: [], articles: 0), of: [], request: RequestID(99_999)))
    #expect(session.overlays.isEmpty)
    _ = session.receive(.comparisonFailed(reason: "x", request: RequestID(99_999)))
    #expect(session.notice == nil)
  }

  @Test func aLongStatementIsScrolledLineByLine() throws {
    var rehearsal = rehearsal("")
    rehearsal.resize(columns: 30, rows: 8)
    rehearsal.press("x G")
    let bottom = try #require(shown(rehearsal.session))
    #expect(bottom.selected == 2 && bottom.topLine > 0)
    rehearsal.press("gg")
    #expect(try #require(shown(rehearsal.session)).topLine == 0)
    rehearsal.press("<Space> b <C-d> <C-u> 99 j 99 k")
    #expect(try #require(shown(rehearsal.session)).selected == 0)
    rehearsal.press("q")
    #expect(rehearsal.session.overlays.isEmpty)
  }

  @Test func aResizeKeepsTheStatement() throws {
    var rehearsal = rehearsal("x j")
    rehearsal.resize(columns: 60, rows: 20)
    let page = try #require(shown(rehearsal.session))
    #expect(page.selected == 1 && page.sheet.columns == 58)
  }

  @Test func theStoryIsTheOneThatTheListKnows() {
    var session = rehearsal("").session
    let parts = [StoryPart(ArticleID(0), story: 1), StoryPart(ArticleID(2), story: 1)]
    _ = session.receive(.holdingsChanged([.gathered(parts)]))
    guard case .compare(ArticleID(0), let others, let story, _) = session.press("gg x").last else {
      Issue.record("nothing is compared")
      return
    }
    #expect(others.isEmpty && Set(story ?? []) == [ArticleID(0), ArticleID(2)])
  }
}
