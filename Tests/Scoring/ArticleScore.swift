/// Quotations and countries of articles, where their annotators marked the one or the other.
package struct ArticleScore: GoldScore {
  private var quotes = QuoteScore()
  private var countries = CountryScore()

  /// Creates a score of no article.
  package init() {}

  package mutating func add(_ article: GoldArticle, _ findings: Findings) {
    if let gold = article.quotes { quotes.add(gold, of: article, findings.quotes) }
    if let gold = article.countries { countries.add(gold, of: article, findings) }
  }

  package var figures: [Figure] { quotes.figures + countries.figures }

  package var slips: [Slip] { quotes.slips + countries.slips }

  package var judgements: [Judgement] { quotes.judgements }
}
