import News
import Scoring
import Testing

@Suite("Quotations are scored as the gold data's own scorer does")
struct QuoteScoreTests {
  /// Figures of one article, with its quotes and what was found in it.
  private func figures(
    _ text: String,
    gold: [GoldQuote],
    scares: [Span] = [],
    ignored: [Span] = [],
    found: [Findings.Quote]
  ) -> [Figure] {
    var findings = Findings()
    findings.quotes = found
    var score = ArticleScore()
    score.add(GoldArticle(id: "a", text: text, quotes: gold, scares: scares, ignored: ignored), findings)
    return score.figures
  }

  @Test("Marks and blanks at the ends of a span do not matter")
  func trimsMarks() {
    let figures = figures("He said “ we go ” now.", gold: [GoldQuote(Span(10, 15))], found: [.init(Span(8, 17))])
    #expect(figures["quotes, exact, F1"] == 100)
  }

  @Test("The stop inside the marks matters, except where punctuation is left out")
  func punctuationIsExact() {
    let figures = figures("“We go at once.”", gold: [GoldQuote(Span(1, 15))], found: [.init(Span(1, 14))])
    #expect(figures["quotes, exact, F1"] == 0)
    #expect(figures["quotes, exact but for punctuation, F1"] == 100)
    #expect(figures["quotes, overlap, F1"] == 100)
  }

  @Test("A span over paragraphs is cut at line feeds, so joining them is no fault")
  func cutsAtLineFeeds() {
    let text = "“First we go.\n\n“Then we stay.”"
    let gold = [GoldQuote(Span(1, 13)), GoldQuote(Span(16, 29))]
    let figures = figures(text, gold: gold, found: [.init(Span(0, 30))])
    #expect(figures["quotes, exact, F1"] == 100)
    #expect(figures["quotes, overlap, recall"] == 100)
  }

  @Test("The same line found twice counts once")
  func countsALineOnce() {
    let text = "“We go at once.”"
    let figures = figures(text, gold: [GoldQuote(Span(1, 15))], found: [.init(Span(1, 15)), .init(Span(0, 16))])
    #expect(figures["quotes, overlap, precision"] == 100)
  }

  @Test("One found span pairs with one gold span, the most alike")
  func pairsOneToOne() {
    let text = "“aaaaaaaaaa bbbbbbbbbb”"
    let gold = [GoldQuote(Span(1, 13)), GoldQuote(Span(1, 22))]
    let figures = figures(text, gold: gold, found: [.init(Span(1, 22)), .init(Span(1, 20))])
    // The whole pairs with the whole; the shorter one with what is left, 12 of 19 letters.
    #expect(figures["quotes, overlap, F1"] == 100)
    let one = self.figures(text, gold: gold, found: [.init(Span(1, 22))])
    #expect(one["quotes, overlap, recall"] == 50)
    #expect(one["quotes, overlap, precision"] == 100)
  }

  @Test("Half of what both cover is enough, less is not")
  func halfIsEnough() {
    let text = "“aaaaaaaaaaaaaaaaaaaa”"
    #expect(figures(text, gold: [GoldQuote(Span(1, 11))], found: [.init(Span(1, 21))])["quotes, overlap, F1"] == 100)
    #expect(figures(text, gold: [GoldQuote(Span(1, 10))], found: [.init(Span(1, 21))])["quotes, overlap, F1"] == 0)
  }

  @Test("What lies more than half in a passage left open counts neither way")
  func ignoresOpenPassages() {
    let text = "“aaaaaaaaaa” “bbbbbbbbbb”"
    let found: [Findings.Quote] = [.init(Span(1, 11)), .init(Span(14, 24))]
    let gold = [GoldQuote(Span(1, 11))]
    #expect(
      figures(text, gold: gold, ignored: [Span(14, 20)], found: found)["quotes, overlap, precision"] == 100
    )
    #expect(figures(text, gold: gold, ignored: [Span(14, 19)], found: found)["quotes, overlap, precision"] == 50)
  }

  @Test("A scare quote is found right when it is called one")
  func scareQuotes() {
    let text = "The “help” came late."
    let scares = [Span(4, 10)]
    let taken = figures(text, gold: [], scares: scares, found: [.init(Span(5, 9), kind: .partial)])
    #expect(taken["scare runs taken for quotes"] == 100)
    #expect(taken["quotes, overlap, precision"] == 0)
    let told = figures(text, gold: [], scares: scares, found: [.init(Span(5, 9), kind: .scare)])
    #expect(told["scare runs taken for quotes"] == 0)
  }

  @Test("Recall is told by kind, and for titles")
  func recallByKind() {
    let text = "‘We go’\n\n“We stay.”"
    let gold = [
      GoldQuote(Span(1, 6), kind: "mixed", isInTitle: true), GoldQuote(Span(10, 18), kind: "direct"),
    ]
    let figures = figures(text, gold: gold, found: [.init(Span(10, 18))])
    #expect(figures["quotes direct, recall"] == 100)
    #expect(figures["quotes mixed, recall"] == 0)
    #expect(figures["quotes in headline, recall"] == 0)
  }

  @Test("A kind is told right where direct, mixed and titles' quotations are found as such")
  func toldKinds() {
    let text = "‘We go’\n\n“We stay.” “We wait.”"
    let gold = [
      GoldQuote(Span(1, 6), kind: "mixed", isInTitle: true), GoldQuote(Span(10, 18), kind: "direct"),
      GoldQuote(Span(21, 29), kind: "mixed"),
    ]
    let found: [Findings.Quote] = [
      .init(Span(1, 6), kind: .headline), .init(Span(10, 18)), .init(Span(21, 29)),
    ]
    let figures = figures(text, gold: gold, found: found)
    #expect(figures["quotes told to be headline, F1"] == 100)
    #expect(figures["quotes told to be direct, precision"] == 50)
    #expect(figures["quotes told to be direct, recall"] == 100)
    #expect(figures["quotes told to be partial, recall"] == 0)
  }

  @Test("Offsets count Unicode scalars, not bytes")
  func countsScalars() {
    let text = "Ágnes é: “Nő 🙂 vagy”"
    let figures = figures(text, gold: [GoldQuote(Span(10, 19))], found: [.init(Span(10, 19))])
    #expect(figures["quotes, exact, F1"] == 100)
    var score = ArticleScore()
    let article = GoldArticle(id: "a", text: "Ágnes said: “Nő 🙂 vagy, jó.”", quotes: [GoldQuote(Span(13, 27))])
    score.add(article, Findings(analysing: article.text, language: "en"))
    #expect(score.figures["quotes, exact, F1"] == 100)
  }

  @Test("Pronouns weigh as often as they stand in the text, not as often as they were read")
  func trueShareOfPronouns() {
    let text = "“aaaa” “bbbb” “cccc” “dddd”"
    let spans = [Span(1, 5), Span(8, 12), Span(15, 19), Span(22, 26)]
    let gold = [
      GoldQuote(spans[0], speaker: "Ana Reed"), GoldQuote(spans[1], speaker: "Bo Lund", speakerKind: "pronoun"),
      GoldQuote(spans[2], speakerKind: "pronoun"), GoldQuote(spans[3], speakerKind: "pronoun"),
    ]
    let found = spans.map { Findings.Quote($0, speaker: "Ana Reed") }
    let figures = figures(text, gold: gold, found: found)
    #expect(figures["speaker right (all)"] == 50)
    #expect(figures["speaker right (all, pronouns at their true share)"] == 25)
  }

  @Test("A quote and its speaker are right together, among those whose speaker is known")
  func quoteAndSpeaker() {
    let text = "“aaaa” “bbbb” “cccc” “dddd”"
    let gold = [
      GoldQuote(Span(1, 5), speaker: "Ana Reed"), GoldQuote(Span(8, 12), speaker: "Bo Lund"),
      GoldQuote(Span(15, 19), speakerKind: "none"),
    ]
    let found: [Findings.Quote] = [
      .init(Span(1, 5), speaker: "Reed"), .init(Span(8, 12)), .init(Span(15, 19), speaker: "Cal Ray"),
      .init(Span(22, 26), speaker: "Cal Ray"),
    ]
    let figures = figures(text, gold: gold, found: found)
    #expect(figures["speaker given (all)"] == 50)
    #expect(figures["quote and speaker, precision"] == 33.33)
    #expect(figures["quote and speaker, recall"] == 50)
    #expect(figures["quote and speaker, F1"] == 40)
  }
}
