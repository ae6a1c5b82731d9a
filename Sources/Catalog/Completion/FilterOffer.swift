import News

/// Gathers what could stand at a place of a filter, with counts.
struct FilterOffer {
  typealias Candidate = FilterCompletion.Candidate

  private let holdings: Holdings
  private let gap: FilterGap
  private let saved: [String: String]
  private let today: CalendarDate
  private let texts: (TextTerm) -> ArticleSet?

  init(
    holdings: Holdings,
    gap: FilterGap,
    saved: [String: String],
    today: CalendarDate,
    texts: @escaping (TextTerm) -> ArticleSet?
  ) {
    self.holdings = holdings
    self.gap = gap
    self.saved = saved
    self.today = today
    self.texts = texts
  }

  func candidates(for place: FilterCaret) -> [Candidate] {
    switch place.field {
    case nil: place.isQuoted ? [] : anything(beginning: place.typed)
    case .country: countries(place.typed, holdings.facets.mentioning)
    case .about: countries(place.typed, holdings.facets.about)
    case .outlet: outlets(place.typed)
    case .date: FilterDateOffer(holdings: holdings, gap: gap).candidates(place.typed)
    case .newer: ages(place.typed)
    case .is: choices(FilterState.allCases.map(\.rawValue), .is, place.typed)
    case .has: choices(FilterTrait.allCases.map(\.rawValue), .has, place.typed)
    case .quotes: nested([">0", ">1", ">3", ">5", ">10"].filter { $0.hasPrefix(place.typed) }, .quotes)
    case .speaker, .said, .title: []
    }
  }

  /// Fields, and values of some of them that are typed without the field.
  private func anything(beginning typed: String) -> [Candidate] {
    if typed.hasPrefix("@") { return savedFilters(typed.dropFirst()) }
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

  /// Saved filters whose names begin as typed, by name, with counts where the texts need not be asked.
  private func savedFilters(_ typed: Substring) -> [Candidate] {
    let names = saved.keys.filter { $0.hasPrefix(typed) }.sorted().prefix(FilterCompletion.most)
    return names.compactMap { name in
      let text = "@\(FilterText.quoted(name))"
      guard let filter = try? FilterExpression(text, saved: saved) else { return nil }
      let picked = filter.selection(in: holdings, among: gap.articles, today: today, texts: texts)
      guard case .found(let set) = picked else { return Candidate(text, words: saved[name] ?? "", articles: nil) }
      return Candidate(text, words: saved[name] ?? "", articles: gap.total(set.count))
    }
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
    counts.withUnsafeMutableBufferPointer { counts in
      outlets.withUnsafeBufferPointer { outlets in
        gap.articles.forEachNumber { number in
          if Int(outlets[number]) < counts.count { counts[Int(outlets[number])] += 1 }
        }
      }
    }
    let likely = names.indices.filter { counts[$0] > 0 && !names[$0].isEmpty && pattern.isFound(in: names[$0]) }
      .sorted { (-counts[$0], names[$0]) < (-counts[$1], names[$1]) }
      .prefix(FilterCompletion.most)
    // A name is found in longer ones too; where there are very many outlets, they are not searched for it.
    let others = names.count * likely.count > 20_000 ? [] : names.indices.filter { counts[$0] > 0 && $0 > 0 }
    return likely.map { number in
      let (name, whole) = (names[number], WildcardPattern(names[number]))
      let longer = others.filter {
        $0 != number && names[$0].utf8.count >= name.utf8.count && whole.isFound(in: names[$0])
      }
      let count = longer.reduce(counts[number]) { $0 + counts[$1] }
      return Candidate(FilterText.quoted(name), articles: gap.total(count))
    }
  }

  /// Ages that are often asked for, or the number that was typed in every unit; the shortest first.
  private func ages(_ typed: String) -> [Candidate] {
    let isNumber = !typed.isEmpty && typed.utf8.count < 5 && typed.utf8.allSatisfy { (0x30...0x39).contains($0) }
    let often = ["1y", "6m", "3m", "1m", "2w", "1w", "3d", "1d"]
    let number = Age.Unit.allCases.reversed().map { "\(typed)\($0.rawValue)" }
    return nested(isNumber ? number : often.filter { $0.hasPrefix(typed.lowercased()) }, .newer).reversed()
  }

  /// Values each of which picks fewer articles than the one before it, and no others.
  private func nested(_ values: [String], _ field: FilterField) -> [Candidate] {
    var articles = gap.articles
    return values.compactMap { value in
      guard let filter = try? FilterExpression("\(field.rawValue):\(value)"),
        case .found(let set) = filter.selection(in: holdings, among: articles, today: today)
      else { return nil }
      articles = set
      return Candidate(value, articles: gap.total(set.count))
    }
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
