import News

/// Following what changes in the library.
extension Holdings {
  /// Follows a change.
  ///
  /// Costs a search for every new article and moving what stands behind it in the order; where articles go, or are
  /// known better, one pass over the order.
  package mutating func apply(_ change: HoldingsChange) {
    switch change {
    case .stored(let holdings): store(holdings)
    case .removed(let articles): remove(articles)
    case .changed(let facet, let gained, let lost):
      facets.change(facet) { set in
        set.subtract(lost)
        set.formUnion(gained.intersection(present))
      }
    case .gathered(let parts):
      for part in parts { columns.set(story: part.story, of: part.article) }
      if sort == .story { sortAnew() }
    }
  }

  private mutating func remove(_ articles: ArticleSet) {
    let gone = articles.intersection(present)
    guard !gone.isEmpty else { return }
    present.subtract(gone)
    facets.changeAll { if !$0.isDisjoint(with: gone) { $0.subtract(gone) } }
    byDate = kept(byDate, without: gone)
    // A story may stand elsewhere without its newest article.
    if sort == .story { return sortAnew() }
    otherOrder = kept(otherOrder, without: gone)
  }

  private mutating func store(_ holdings: [Holding]) {
    let stored = Self.latest(holdings)
    let known = ArticleSet(stored.lazy.map(\.id)).intersection(present)
    if !known.isEmpty { facets.changeAll { if !$0.isDisjoint(with: known) { $0.subtract(known) } } }
    // Those that are to stand elsewhere, or for the first time.
    var movedByDate: [Int32] = []
    var moved: [Int32] = []
    var members: [Facet: [ArticleID]] = [:]
    for holding in stored {
      let isKnown = known.contains(holding.id)
      let before = (columns.entry(holding.id), isKnown)
      columns.set(
        holding.id,
        date: holding.date,
        time: holding.time,
        outlet: outlets.number(of: holding.outlet),
        quotes: holding.quotes
      )
      let now = columns.entry(holding.id)
      if !isKnown || (before.0.date, before.0.time) != (now.date, now.time) {
        movedByDate.append(Int32(holding.id.number))
      }
      if !isKnown || before.0 != now { moved.append(Int32(holding.id.number)) }
      for facet in holding.facets { members[facet, default: []].append(holding.id) }
    }
    for (facet, articles) in members {
      facets.change(facet) { set in
        for article in articles { set.insert(article) }
      }
    }
    byDate = kept(byDate, without: Self.set(movedByDate).intersection(known))
    otherOrder = kept(otherOrder, without: Self.set(moved).intersection(known))
    for holding in stored { present.insert(holding.id) }
    _ = insert(movedByDate, into: &byDate, by: .date)
    // Where a known article moves in time, its whole story may.
    if sort == .story, moved.contains(where: { columns.stories[Int($0)] != 0 }) { return sortAnew() }
    rankOutlets()
    if sort != .date { _ = insert(moved, into: &otherOrder, by: sort) }
  }

  /// The holdings by rising number, without those past the limit; of those that come twice the last one.
  private static func latest(_ holdings: [Holding]) -> [Holding] {
    let areRising = zip(holdings, holdings.dropFirst()).allSatisfy { $0.id < $1.id }
    guard !areRising || holdings.first?.id.number ?? 0 < 0 || holdings.last?.id.number ?? 0 >= ArticleSet.limit else {
      return holdings
    }
    var latest: [ArticleID: Holding] = [:]
    for holding in holdings where (0..<ArticleSet.limit).contains(holding.id.number) { latest[holding.id] = holding }
    return latest.values.sorted { $0.id < $1.id }
  }

  private static func set(_ numbers: [Int32]) -> ArticleSet {
    ArticleSet(numbers.lazy.map { ArticleID(Int($0)) })
  }

  /// An order without some of its articles, all of which are in it.
  private func kept(_ list: [Int32], without gone: ArticleSet) -> [Int32] {
    guard !list.isEmpty, !gone.isEmpty else { return list }
    let bits = gone.words(covering: columns.count).map { ~$0 }
    return list.picked(by: bits, count: list.count - gone.count)
  }
}
