import Catalog
import News
import Testing

/// Lists in the order of stories.
@Suite struct StoryOrderTests {
  /// Articles 1…6, the higher the newer; 1, 3 and 6 are one story, 2 and 5 another.
  private func holdings() -> Holdings {
    var holdings = Holdings()
    holdings.apply(.stored((1...6).map { Holding(id: ArticleID($0), date: Int32(2031_0300 + $0)) }))
    let stories: [(Int, UInt32)] = [(1, 1), (3, 1), (6, 1), (2, 2), (5, 2)]
    holdings.apply(.gathered(stories.map { StoryPart(ArticleID($0.0), story: $0.1) }))
    return holdings
  }

  @Test func articlesOfAStoryStandTogetherTheNewestFirst() {
    var holdings = holdings()
    holdings.setSort(.story)
    #expect(holdings.order == [6, 3, 1, 5, 2, 4])
    #expect(holdings.sorted(ArticleSet(numbers: [1, 2, 4]), by: .story) == [1, 2, 4])
    #expect(holdings.articles(ofStoryOf: ArticleID(2)).map(\.number) == [2, 5])
    #expect(holdings.articles(ofStoryOf: ArticleID(4)).map(\.number) == [4])
    #expect(holdings.articles(ofStoryOf: ArticleID(9)).isEmpty)
  }

  @Test func aNewArticleIsAloneUntilItsStoryIsKnown() {
    var holdings = holdings()
    holdings.setSort(.story)
    holdings.apply(.stored([Holding(id: ArticleID(7), date: 2031_0307)]))
    #expect(holdings.order == [7, 6, 3, 1, 5, 2, 4])
    holdings.apply(.gathered([StoryPart(ArticleID(7), story: 2)]))
    #expect(holdings.order == [7, 5, 2, 6, 3, 1, 4])
    holdings.apply(.removed(ArticleSet(numbers: [7, 5])))
    #expect(holdings.order == [6, 3, 1, 4, 2])
  }

  /// Numbers that a damaged library gives lead nowhere.
  @Test func storiesPastAllArticlesAreNone() {
    var holdings = holdings()
    holdings.apply(.gathered([StoryPart(ArticleID(4), story: .max), StoryPart(ArticleID(90), story: 3)]))
    holdings.setSort(.story)
    #expect(holdings.order.sorted() == [1, 2, 3, 4, 5, 6])
    #expect(holdings.place(of: ArticleID(4), in: holdings.order) == holdings.order.firstIndex(of: 4))
  }
}
