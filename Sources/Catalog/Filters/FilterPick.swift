import News

/// Picks the articles of a filter.
struct FilterPick {
  let holdings: Holdings
  let today: CalendarDate
  let texts: (TextTerm) -> ArticleSet?
  /// The parts that could not be answered; what was picked is of no use then.
  private(set) var missing: [TextTerm] = []

  init(holdings: Holdings, today: CalendarDate, texts: @escaping (TextTerm) -> ArticleSet?) {
    self.holdings = holdings
    self.today = today
    self.texts = texts
  }

  /// Those of `base` that a node picks.
  mutating func articles(_ node: FilterNode, among base: ArticleSet) -> ArticleSet {
    guard !base.isEmpty else { return base }
    switch node {
    case .term(let term): return articles(term, among: base)
    case .together(let terms): return answered(FilterTerm.together(terms), among: base)
    case .not(let node): return base.subtracting(articles(node, among: base))
    case .all(let nodes):
      var rest = base
      for node in nodes where !node.needsTexts && !node.needsColumns { rest = articles(node, among: rest) }
      for node in nodes where !node.needsTexts && node.needsColumns { rest = articles(node, among: rest) }
      for node in nodes where node.needsTexts {
        let missingBefore = missing.count
        let picked = articles(node, among: rest)
        // What is not known holds nothing back, so that all that is missing is asked for at once.
        if missing.count == missingBefore { rest = picked }
      }
      return rest
    case .any(let nodes):
      var picked = ArticleSet()
      for node in nodes.filter({ !$0.needsTexts }) + nodes.filter(\.needsTexts) {
        picked.formUnion(articles(node, among: base.subtracting(picked)))
      }
      return picked
    }
  }

  private mutating func articles(_ term: FilterTerm, among base: ArticleSet) -> ArticleSet {
    let facets = holdings.facets
    switch term {
    case .country(let countries): return any(of: countries.countries.map { facets[.country($0)] }, among: base)
    case .about(let countries): return any(of: countries.countries.map { facets[.about($0)] }, among: base)
    case .speaker, .words: return answered(term.texts ?? [], among: base)
    case .outlet(let names): return articles(ofOutlets: names.map { WildcardPattern($0) }, among: base)
    case .date(let spans): return any(of: spans.map { articles(dated: $0.ordinals, among: base) }, among: base)
    case .newer(let age):
      guard let day = age.day(before: today) else { return ArticleSet() }
      return articles(dated: (day.ordinal, .max), among: base)
    case .state(let states): return any(of: states.map { articles($0, among: base) }, among: base)
    case .trait(let traits): return any(of: traits.map { articles($0, among: base) }, among: base)
    case .quotes(let spans):
      return any(of: spans.map { articles(quoting: $0, among: base) }, among: base)
    }
  }

  private func any(of sets: [ArticleSet], among base: ArticleSet) -> ArticleSet {
    guard var union = sets.first else { return ArticleSet() }
    for set in sets.dropFirst() { union.formUnion(set) }
    union.formIntersection(base)
    return union
  }

  private mutating func answered(_ terms: [TextTerm], among base: ArticleSet) -> ArticleSet {
    var sets: [ArticleSet] = []
    for term in terms {
      if let set = texts(term) {
        sets.append(set)
      } else if missing.count < 1_000, !missing.contains(term) {
        missing.append(term)
      }
    }
    return any(of: sets, among: base)
  }

  private func articles(dated ordinals: (Int32, Int32), among base: ArticleSet) -> ArticleSet {
    let (first, last) = ordinals
    return holdings.columns.dates.withUnsafeBufferPointer { dates in
      base.filtered(below: dates.count) { dates[$0] >= first && dates[$0] <= last }
    }
  }

  private func articles(quoting span: CountSpan, among base: ArticleSet) -> ArticleSet {
    if span.lowest == 0, span.highest == nil { return base }
    let lowest = UInt16(clamping: span.lowest)
    let highest = UInt16(clamping: span.highest ?? .max)
    return holdings.columns.quotes.withUnsafeBufferPointer { quotes in
      base.filtered(below: quotes.count) { quotes[$0] >= lowest && quotes[$0] <= highest }
    }
  }

  private func articles(ofOutlets patterns: [WildcardPattern], among base: ArticleSet) -> ArticleSet {
    let isWanted = holdings.outlets.names.map { name in
      !name.isEmpty && patterns.contains { $0.isFound(in: name) }
    }
    guard isWanted.contains(true) else { return ArticleSet() }
    return isWanted.withUnsafeBufferPointer { isWanted in
      holdings.columns.outlets.withUnsafeBufferPointer { outlets in
        // A number without a name stands for the unknown outlet, which is never wanted.
        base.filtered(below: outlets.count) {
          isWanted[Int(outlets[$0]) < isWanted.count ? Int(outlets[$0]) : 0]
        }
      }
    }
  }

  private func articles(_ state: FilterState, among base: ArticleSet) -> ArticleSet {
    switch state {
    case .unread: base.subtracting(holdings.facets[.read])
    case .read: holdings.facets[.read]
    case .starred: holdings.facets[.starred]
    case .noted: holdings.facets[.noted]
    case .gone: holdings.facets[.gone]
    }
  }

  private func articles(_ trait: FilterTrait, among base: ArticleSet) -> ArticleSet {
    switch trait {
    case .quotes: return CountSpan(1, nil).map { articles(quoting: $0, among: base) } ?? base
    case .country: return holdings.facets.mentioning.union
    case .date: return articles(dated: (1, .max), among: base)
    case .outlet: return articles(ofOutlets: [WildcardPattern("")], among: base)
    case .note: return holdings.facets[.noted]
    }
  }
}
