/// What the analysis found in an article.
package struct Annotations: Equatable, Sendable {
  /// Sorted by place; they do not overlap.
  package var quotes: [Quote]
  /// Sorted by place; they do not overlap.
  package var mentions: [Mention]
  /// Each country once, the heaviest first.
  package var countries: [CountryWeight]

  /// Creates annotations.
  package init(quotes: [Quote] = [], mentions: [Mention] = [], countries: [CountryWeight] = []) {
    self.quotes = quotes
    self.mentions = mentions
    self.countries = countries
  }
}
