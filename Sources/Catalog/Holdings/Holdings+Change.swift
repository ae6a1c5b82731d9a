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
    }
  }

  private mutating func remove(_ articles: ArticleSet) {
    let gone = articles.intersection(present)
    guard !gone.isEmpty else { return }
    present.subtract(gone)
    facets.changeAll { if !$0.isDisjoint(with: gone) { $0.subtract(gone) } }
    takeOut(gone, from: &byDate)
    takeOut(gone, from: &otherOrder)
  }

  private mutating func store(_ holdings: [Holding]) {
    // Of those that come twice the last one counts.
    var latest: [ArticleID: Holding] = [:]
    for holding in holdings where (0..<ArticleSet.limit).contains(holding.id.number) { latest[holding.id] = holding }
    remove(ArticleSet(latest.keys))
    guard !latest.isEmpty else { return }
    var members: [Facet: ArticleSet] = [:]
    let stored = latest.values.sorted { $0.id < $1.id }
    for holding in stored {
      present.insert(holding.id)
      columns.set(
        holding.id,
        date: holding.date,
        outlet: outlets.number(of: holding.outlet),
        quotes: holding.quotes
      )
      for facet in holding.facets { members[facet, default: ArticleSet()].insert(holding.id) }
    }
    for (facet, articles) in members { facets.change(facet) { $0.formUnion(articles) } }
    let numbers = stored.map { Int32($0.id.number) }
    _ = insert(numbers, into: &byDate, by: .date)
    if sort != .date { _ = insert(numbers, into: &otherOrder, by: sort) }
  }

  private func takeOut(_ gone: ArticleSet, from list: inout [Int32]) {
    guard !list.isEmpty else { return }
    list = list.picked(by: present.words(covering: columns.count), count: present.count)
  }
}
