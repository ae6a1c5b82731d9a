/// What the analysis found in an article.
package struct Annotations: Equatable, Sendable {
  /// Sorted by place; they do not overlap.
  package var quotes: [Quote]
  /// Sorted by place; they do not overlap.
  package var mentions: [Mention]
  /// Each country once, the heaviest first.
  package var countries: [CountryWeight]
  /// Whether the article has more quotes or mentions than are kept: those that follow are left out.
  package var isCut: Bool

  /// Creates annotations.
  package init(
    quotes: [Quote] = [],
    mentions: [Mention] = [],
    countries: [CountryWeight] = [],
    isCut: Bool = false
  ) {
    self.quotes = quotes
    self.mentions = mentions
    self.countries = countries
    self.isCut = isCut
  }
}
