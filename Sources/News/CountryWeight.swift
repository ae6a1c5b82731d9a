/// How much an article is about a country.
package struct CountryWeight: Hashable, Sendable {
  /// A part of the article; weights fall in this order.
  package enum Part: String, Hashable, Sendable, CaseIterable {
    case headline
    case lead
    case body
  }

  package let country: CountryCode
  /// 0…1, by place and number of the mentions; 1 for the article's main country.
  package let weight: Double
  /// The number of mentions, at least 1.
  package let mentions: Int
  /// The parts that mention it, in the order of `Part`.
  package let parts: [Part]

  /// Creates a weight.
  package init(country: CountryCode, weight: Double, mentions: Int, parts: [Part]) {
    self.country = country
    self.weight = weight
    self.mentions = mentions
    self.parts = parts
  }
}
