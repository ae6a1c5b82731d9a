package import Catalog
package import News

extension Holding {
  /// What the catalog knows of a row.
  package init(_ row: ArticleRow, facets: [Facet] = []) {
    self.init(
      id: row.id,
      date: row.date?.ordinal ?? 0,
      outlet: row.outlet,
      quotes: row.quotes,
      facets: row.countries.map { .country($0) } + facets
    )
  }
}
