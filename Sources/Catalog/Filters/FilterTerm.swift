package import News

/// One condition of a filter; where it has several values, any of them is enough.
package enum FilterTerm: Hashable, Sendable {
  case country(CountrySet)
  case about(CountrySet)
  /// Parts of names.
  case speaker([String])
  case words([SoughtText], TextTerm.Part)
  /// Parts of names, with `*` for any letters.
  case outlet([String])
  case date([DateSpan])
  case newer(Age)
  case state([FilterState])
  case trait([FilterTrait])
  case quotes([CountSpan])

  /// Whether it is about one quote: what it said, or who.
  var isOfQuote: Bool {
    switch self {
    case .speaker, .words(_, .said): true
    case .country, .about, .words, .outlet, .date, .newer, .state, .trait, .quotes: false
    }
  }

  /// Whether it is about date, outlet or number of quotes, which are not kept as sets.
  var isOfColumns: Bool {
    switch self {
    case .outlet, .date, .newer, .trait: true
    // Every article has some number of quotes.
    case .quotes(let spans): !spans.contains { $0.lowest == 0 && $0.highest == nil }
    case .country, .about, .speaker, .words, .state: false
    }
  }

  /// What only the texts can answer, any of them being enough; nil if the catalog itself can.
  package var texts: [TextTerm]? {
    switch self {
    case .speaker(let names): names.map { .speaker($0) }
    case .words(let words, let part): words.map { $0.term(in: part) }
    case .country, .about, .outlet, .date, .newer, .state, .trait, .quotes: nil
    }
  }

  /// Every choice of one value for each of some conditions that must hold of one and the same quote.
  static func together(_ terms: [FilterTerm]) -> [TextTerm] {
    terms.reduce([[]]) { chosen, term in
      chosen.flatMap { chosen in (term.texts ?? []).map { chosen + [$0] } }
    }
    .map { .together($0) }
  }
}
