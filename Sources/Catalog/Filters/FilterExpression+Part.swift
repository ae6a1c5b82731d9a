import News

extension FilterExpression {
  /// What of the holdings the filter looks at; the texts not counted.
  package var part: HoldingsPart {
    root.map { Self.part($0) } ?? HoldingsPart()
  }

  private static func part(_ node: FilterNode) -> HoldingsPart {
    switch node {
    case .term(let term): part(term)
    case .together: HoldingsPart()
    case .all(let nodes), .any(let nodes): joined(nodes.map(part))
    case .not(let node): part(node)
    }
  }

  private static func part(_ term: FilterTerm) -> HoldingsPart {
    switch term {
    case .country(let countries): HoldingsPart(facets: Set(countries.countries.map { .country($0) }))
    case .about(let countries): HoldingsPart(facets: Set(countries.countries.map { .about($0) }))
    case .speaker, .words: HoldingsPart()
    case .outlet: HoldingsPart(columns: [.outlet])
    case .date, .newer: HoldingsPart(columns: [.date])
    case .quotes: HoldingsPart(columns: [.quotes])
    case .state(let states): HoldingsPart(facets: Set(states.map(facet)))
    case .trait(let traits): joined(traits.map(part))
    }
  }

  private static func facet(_ state: FilterState) -> Facet {
    switch state {
    case .unread, .read: .read
    case .starred: .starred
    case .noted: .noted
    case .gone: .gone
    }
  }

  private static func part(_ trait: FilterTrait) -> HoldingsPart {
    switch trait {
    case .quotes: HoldingsPart(columns: [.quotes])
    case .country: .countries
    case .date: HoldingsPart(columns: [.date])
    case .outlet: HoldingsPart(columns: [.outlet])
    case .note: HoldingsPart(facets: [.noted])
    }
  }

  private static func joined(_ parts: [HoldingsPart]) -> HoldingsPart {
    parts.reduce(into: HoldingsPart()) { $0.formUnion($1) }
  }
}
