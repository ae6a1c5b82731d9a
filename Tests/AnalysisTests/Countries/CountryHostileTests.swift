import Analysis
import News
import Testing

/// Texts that nobody wrote to be read: found quickly, and without a crash.
@Suite struct CountryHostileTests {
  @Test(arguments: [
    "A", "Jordan ", "US ", "Jordan Jordan, ", "South ", "New York, ", "\u{A0}", "É", "中国", "’s ", ". ", "\n",
  ])
  func theSameManyTimes(unit: String) {
    let text = String(repeating: unit, count: 100_000 / unit.utf8.count)
    let article = Article(
      text: Text(text),
      headline: Headline("", range: nil, isDerived: true),
      body: [Block(TextRange(0, text.utf8.count))]
    )
    for language in ["en", "zh", "ru", "ar", "xx"] {
      let mentions = Analyst.annotations(of: article, language: language).mentions
      #expect(mentions.count <= 100_000)
    }
  }

  @Test func everyCutOfATextIsSearchedInOrder() {
    let text = Array("“Côte d’Ivoire’s Jordan’s U.S. Lebanon, Pa. Koreas — São Tomé, Washington, D.C.: Türkiye".utf8)
    for end in 0...text.count {
      let piece = Array(String(decoding: text[..<end], as: UTF8.self).utf8)
      let article = Article(
        text: Text(utf8: piece),
        headline: Headline("", range: nil, isDerived: true),
        body: [Block(TextRange(0, piece.count))]
      )
      let mentions = Analyst.annotations(of: article, language: "en").mentions
      for (first, second) in zip(mentions, mentions.dropFirst()) { #expect(first.range.end <= second.range.start) }
    }
  }

  @Test func passagesThatOverlapAreSearchedOnce() {
    let text = "Peru and Chile"
    var article = CountryCase.article(text)
    article.body.append(Block(TextRange(0, 8)))
    #expect(Analyst.annotations(of: article, language: "en").mentions.count == 2)
  }

  @Test func nothingIsFoundInNothing() {
    #expect(Analyst.annotations(of: CountryCase.article(""), language: nil).countries.isEmpty)
  }
}
