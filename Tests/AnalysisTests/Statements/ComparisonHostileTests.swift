import Analysis
import News
import TestSupport
import Testing

/// Comparing stays bounded whatever is compared.
@Suite struct ComparisonHostileTests {
  @Test func theSameArticleFiveHundredTimes() {
    let draft = "“We will rebuild the pier before autumn,”{Ada Brandt} she said. “Yes.”{Ada Brandt}"
    let texts = ComparedTexts(Array(repeating: draft, count: 500))
    #expect(texts.comparison.articles == Statements.mostArticles && texts.comparison.isCut)
    #expect(texts.comparison.statements.map(\.renderings.count) == [64, 64])
  }

  @Test func anArticleOfTwoThousandQuotes() {
    func draft(_ word: String) -> String {
      (0..<2_000).map { "“The \(word) number \($0) was sold to harbour \($0 * 7) this year,”{Ada Brandt} she said." }
        .joined(separator: " ")
    }
    let texts = ComparedTexts(draft("crane"), draft("crane"), draft("big crane"))
    #expect(texts.comparison.statements.count >= 2_000)
    #expect(texts.comparison.statements.count { $0.renderings.count >= 2 } >= 2_000)
  }

  @Test func thousandsOfQuotesOfTheSameWords() {
    let same = String(repeating: "“No, no, never again at all”{Ada Brandt} ", count: 3_000)
    let near = (0..<1_500).map { "“No, no, never again at all, \($0)”{Ada Brandt}" }.joined(separator: " ")
    let texts = ComparedTexts(same, near, same)
    #expect(!texts.comparison.statements.isEmpty)
  }

  @Test func aStoryOfFiveThousandArticles() {
    let drafts = (0..<5_000).map { "“We will rebuild pier \($0 % 40) before autumn,”{Ada Brandt} she said." }
    let texts = ComparedTexts(drafts)
    #expect(texts.comparison.articles == Statements.mostArticles && texts.comparison.isCut)
    #expect(texts.comparison.statements.count <= Statements.mostArticles)
  }

  @Test func thousandsOfStatementsOfOneWord() {
    let words = (0..<1_500).map { "“Yes.”{Ada Brandt} “No\($0).”{Tomas Reyes}" }.joined(separator: " ")
    let texts = ComparedTexts(words, words, "“No7.”{Tomas Reyes} “Yes, yes.”{Ada Brandt}")
    let yes = texts.comparison.statements.first
    #expect(yes?.renderings.count == 2 && yes?.rendering(in: 0)?.quotes.count == 1_500)
    #expect(texts.comparison.statements.count == 1_502)
  }

  @Test func aQuoteOfAMegabyte() {
    let long = "“" + String(repeating: "the long and winding word of it ", count: 32_000) + "”{Ada Brandt}"
    #expect(ComparedTexts(long, long).comparison.statements.count == 1)
  }

  @Test func placesThatAreNotInTheTextAreLeftOut() {
    let whole = ArticleDraft("Head\n“We stay here,”{Ada Brandt} she said.").annotated
    let short = AnnotatedArticle(
      article: Article(text: Text("Head"), headline: whole.article.headline),
      annotations: whole.annotations,
      origin: whole.origin
    )
    #expect(Statements.comparison(of: [whole, short]).statements.count == 1)
  }
}
