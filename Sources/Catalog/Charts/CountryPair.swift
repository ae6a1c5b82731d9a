package import News

/// Two countries that articles mention together.
package struct CountryPair: Hashable, Sendable {
  /// The one whose code comes first.
  package let first: CountryCode
  package let second: CountryCode
  /// How many articles mention both.
  package let articles: Int

  /// Creates a pair.
  package init(_ one: CountryCode, _ other: CountryCode, articles: Int) {
    (first, second) = one < other ? (one, other) : (other, one)
    self.articles = articles
  }
}
