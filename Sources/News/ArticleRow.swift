/// One article as a row of a list: enough to list, sort and filter it, and no more.
package struct ArticleRow: Equatable, Sendable {
  package let id: ArticleID
  package let date: CalendarDate?
  /// Empty if unknown.
  package let outlet: String
  package let headline: String
  package let isHeadlineDerived: Bool
  /// Each country the article mentions, the heaviest first.
  package let countries: [CountryCode]
  /// Quotes that somebody utters in the text: neither scare quotes nor those of the headline.
  package let quotes: Int
  /// The source's path or name; it breaks ties of the order, so that the order does not hang on the disk's mood.
  package let source: String
  /// The reader's own words about the article; nil if there are none.
  package var note: String?
  /// Where the words of the search stand; nil without a search.
  package var snippet: Snippet?

  /// Creates a row.
  package init(
    id: ArticleID,
    date: CalendarDate?,
    outlet: String,
    headline: String,
    isHeadlineDerived: Bool = false,
    countries: [CountryCode] = [],
    quotes: Int = 0,
    source: String = "",
    note: String? = nil,
    snippet: Snippet? = nil
  ) {
    self.id = id
    self.date = date
    self.outlet = outlet
    self.headline = headline
    self.isHeadlineDerived = isHeadlineDerived
    self.countries = countries
    self.quotes = quotes
    self.source = source
    self.note = note
    self.snippet = snippet
  }

  /// Creates the row of an article.
  package init(id: ArticleID, _ annotated: AnnotatedArticle) {
    self.init(
      id: id,
      date: annotated.article.date,
      outlet: annotated.article.outlet ?? "",
      headline: annotated.article.headline.text,
      isHeadlineDerived: annotated.article.headline.isDerived,
      countries: annotated.annotations.countries.map(\.country),
      quotes: annotated.annotations.quotes.count(where: \.isUtterance),
      source: annotated.origin.description
    )
  }
}
