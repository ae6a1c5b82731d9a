import News

/// What of the holdings somebody looks at: the rest need not be read.
package struct HoldingsPart: Hashable, Sendable {
  package var facets: Set<Facet>
  package var columns: Set<HoldingsColumn>

  /// Creates a part; every part has the numbers of the articles that there are.
  package init(facets: Set<Facet> = [], columns: Set<HoldingsColumn> = []) {
    self.facets = facets
    self.columns = columns
  }

  /// Every country that articles mention.
  package static var countries: HoldingsPart {
    HoldingsPart(facets: Set(CountryCode.all.map { .country($0) }))
  }

  /// Adds another part.
  package mutating func formUnion(_ other: HoldingsPart) {
    facets.formUnion(other.facets)
    columns.formUnion(other.columns)
  }
}
