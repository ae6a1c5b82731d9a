import News

/// Gathers what could stand at a place of a filter, with counts.
struct FilterOffer {
  typealias Candidate = FilterCompletion.Candidate

  private let holdings: Holdings
  private let gap: FilterGap
  private let today: CalendarDate

  init(holdings: Holdings, gap: FilterGap, today: CalendarDate) {
    self.holdings = holdings
    self.gap = gap
    self.today = today
  }

  func candidates(for place: FilterCaret) -> [Candidate] {
    switch place.field {
    case nil: place.isQuoted ? [] : anything(beginning: place.typed)
    case .country: countries(place.typed, holdings.facets.mentioning)
    case .about: countries(place.typed, holdings.facets.about)
    case .outlet: outlets(place.typed)
    case .date: FilterDateOffer(holdings: holdings, gap: gap).candidates(place.typed)
    case .newer: choices(ages(place.typed), .newer, place.typed)
    case .is: choices(FilterState.allCases.map(\.rawValue), .is, place.typed)
    case .has: choices(FilterTrait.allCases.map(\.rawValue), .has, place.typed)
    case .quotes: choices([">0", ">1", ">3", ">5", ">10", "0"], .quotes, place.typed)
    case .speaker, .said, .title: []
    }
  }

  /// Fields, and values of some of them that are typed without the field.
  private func anything(beginning typed: String) -> [Candidate] {
    let small = typed.lowercased()
    let fields = FilterField.allCases.filter { $0.rawValue.hasPrefix(small) }
      .map { Candidate("\($0.rawValue):", words: $0.summary, articles: nil) }
    guard typed.utf8.count > 1 else { return fields }
    func withField(_ field: FilterField, _ values: [Candidate]) -> [Candidate] {
      values.map { Candidate("\(field.rawValue):\($0.text)", words: $0.words, articles: $0.articles) }
    }
    let values =
      withField(.is, choices(FilterState.allCases.map(\.rawValue), .is, typed))
      + withField(.country, countries(typed, holdings.facets.mentioning)) + withField(.outlet, outlets(typed))
    return fields + values
  }

  private func countries(_ typed: String, _ sets: [ArticleSet]) -> [Candidate] {
    let letters = CountryName.folded(typed.prefix(100))
    guard typed.isEmpty || !letters.isEmpty else { return [] }
    let counts = sets.counts(among: gap.articles, isAll: gap.articles.count == holdings.count)
    return CountryCode.all.compactMap { country -> (closeness: Int, count: Int, country: CountryCode)? in
      let count = counts[Int(country.index)]
      guard count > 0, let closeness = CountryName.closeness(of: country, to: letters) else { return nil }
      return (closeness, count, country)
    }
    .sorted { ($0.closeness, -$0.count, $0.country) < ($1.closeness, -$1.count, $1.country) }
    .map { Candidate($0.country.code, words: $0.country.name, articles: gap.total($0.count)) }
  }

  private func outlets(_ typed: String) -> [Candidate] {
    let names = holdings.outlets.names
    let pattern = WildcardPattern(typed)
    var counts = [Int](repeating: 0, count: names.count)
    let outlets = holdings.columns.outlets
    gap.articles.forEachNumber { number in
      if Int(outlets[number]) < counts.count { counts[Int(outlets[number])] += 1 }
    }
    let likely = names.indices.filter { counts[$0] > 0 && !names[$0].isEmpty && pattern.isFound(in: names[$0]) }
      .sorted { (-counts[$0], names[$0]) < (-counts[$1], names[$1]) }
      .prefix(FilterCompletion.most)
    return likely.map { number in
      // A name is found in longer ones too; where there are very many outlets, they are not searched for it.
      let whole = WildcardPattern(names[number])
      let count =
        names.count > 4_000
        ? counts[number]
        : names.indices.reduce(0) { $0 + (counts[$1] > 0 && whole.isFound(in: names[$1]) ? counts[$1] : 0) }
      return Candidate(FilterText.quoted(names[number]), articles: gap.total(count))
    }
  }

  /// Ages that are often asked for, or the number that was typed in every unit.
  private func ages(_ typed: String) -> [String] {
    let isNumber = !typed.isEmpty && typed.utf8.count < 5 && typed.utf8.allSatisfy { (0x30...0x39).contains($0) }
    let often = ["1d", "3d", "1w", "2w", "1m", "3m", "6m", "1y"]
    return isNumber ? Age.Unit.allCases.map { "\(typed)\($0.rawValue)" } : often
  }

  /// Those of some values that begin as typed, in their order.
  private func choices(_ values: [String], _ field: FilterField, _ typed: String) -> [Candidate] {
    values.filter { $0.hasPrefix(typed.lowercased()) }.compactMap { value in
      guard let filter = try? FilterExpression("\(field.rawValue):\(value)"),
        case .found(let set) = filter.selection(in: holdings, among: gap.articles, today: today)
      else { return nil }
      return Candidate(value, articles: gap.total(set.count))
    }
  }
}
