package import News

/// What a choice of countries picks.
extension Holdings {
  /// The articles of `base`, or of all, that pass a filter by countries.
  package func articles(passing filter: CountryFilter, among base: ArticleSet? = nil) -> ArticleSet {
    var passing = base ?? present
    guard filter.isActive else { return passing }
    let wanted = filter.wanted.countries.map { facets[.country($0)] }
    switch filter.match {
    case .any:
      if let first = wanted.first {
        let union = wanted.dropFirst().reduce(into: first) { $0.formUnion($1) }
        passing.formIntersection(union)
      }
    case .all:
      for set in wanted { passing.formIntersection(set) }
    }
    for country in filter.excluded.countries { passing.subtract(facets[.country(country)]) }
    return passing
  }
}
