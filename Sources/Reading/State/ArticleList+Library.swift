import Catalog
import News

/// What the library says of itself.
extension ArticleList {
  /// Lists what is known at once; the cursor goes to an article, or to the top.
  mutating func open(_ opening: LibraryOpening, at article: Int?, height: Int) {
    guard !isWhole else { return }
    self.opening = opening
    self.opening.firstPlace = min(max(0, opening.firstPlace), Int(Int32.max))
    rows.keep(opening.rows)
    shown = opening.rows.compactMap { Int32(exactly: $0.id.number) }
    let place = article.flatMap { article in shown.firstIndex { Int($0) == article } }
    staysAtTop = place == nil
    select(place ?? 0, height: height)
  }

  /// Takes in the catalog; the article under the cursor stays there, and stays on its line of the screen.
  ///
  /// - Parameters:
  ///   - new: all that the library holds.
  ///   - sources: what the view is limited to; nil for the whole library.
  ///   - isPending: the texts have not yet answered what is to be listed: what is listed stays until then.
  ///   - height: rows that fit on the screen.
  mutating func load(_ new: Holdings, sources: [Int]?, isPending: Bool, height: Int) {
    let before = here
    holdings = new
    self.sources = sources
    for change in early { holdings.apply(change) }
    early = []
    if let order = sort.order { holdings.setSort(order) }
    view = viewed()
    base = isPending ? ArticleSet(shown.map { ArticleID(Int($0)) }).intersection(holdings.present) : evaluated()
    isWhole = true
    pick()
    go(to: before, height: height)
  }

  /// Follows the library.
  ///
  /// What is listed stays listed, what passes the filter comes in, what is gone goes; the article
  /// under the cursor stays there, and stays on its line of the screen.
  ///
  /// - Returns: whether other things than marks have changed.
  @discardableResult
  mutating func apply(_ changes: [HoldingsChange], height: Int) -> Bool {
    guard isWhole else {
      early += changes
      return false
    }
    var isMarksOnly = true
    for change in changes {
      holdings.apply(change)
      switch change {
      case .stored(let stored):
        rows.expire(stored.lazy.compactMap { Int32(exactly: $0.id.number) })
        isMarksOnly = false
      case .removed: isMarksOnly = false
      case .gathered: isMarksOnly = isMarksOnly && sort != .story
      case .changed(let facet, _, _): isMarksOnly = isMarksOnly && [.read, .starred, .noted].contains(facet)
      }
    }
    guard !isMarksOnly else { return false }
    widen(height: height)
    return true
  }

  /// Takes in all that the library holds now, as if every change had been told.
  mutating func replace(_ new: Holdings, height: Int) {
    holdings = new
    if let order = sort.order { holdings.setSort(order) }
    rows.expire()
    widen(height: height)
  }

  /// Lists what passes now, and what was listed and is still there; the article under the cursor stays.
  private mutating func widen(height: Int) {
    view = viewed()
    base = base.flatMap { base in evaluated()?.union(base.intersection(holdings.present)) }
    let (before, place, wasEmpty) = (nearestStillThere, cursor.selected, shown.isEmpty)
    pick()
    if staysAtTop || wasEmpty {
      select(0, height: height)
    } else {
      if let before { cursor.shift(by: self.place(of: before) - place) }
      select(cursor.selected, height: height)
    }
  }

  /// The article under the cursor, or where that is gone the next one that is not; nil if none of them is left.
  private var nearestStillThere: Int32? {
    func isThere(_ number: Int32) -> Bool { holdings.present.contains(ArticleID(Int(number))) }
    guard shown.indices.contains(cursor.selected) else { return nil }
    return shown[cursor.selected...].first(where: isThere) ?? shown[..<cursor.selected].last(where: isThere)
  }

  /// Sets a mark, or takes it.
  mutating func set(_ mark: Mark, _ articles: ArticleSet, isSet: Bool) {
    let (gained, lost) = isSet ? (articles, ArticleSet()) : (ArticleSet(), articles)
    let facet: Facet =
      switch mark {
      case .read: .read
      case .starred: .starred
      }
    change(.changed(facet, gained: gained, lost: lost))
    guard !isWhole else { return }
    switch mark {
    case .read: opening.read = opening.read.union(gained).subtracting(lost)
    case .starred: opening.starred = opening.starred.union(gained).subtracting(lost)
    }
  }

  /// Changes the note of an article; nil for none.
  mutating func setNote(_ note: String?, of number: Int32) {
    let article = ArticleSet([ArticleID(Int(number))])
    let isNoted = note != nil
    change(.changed(.noted, gained: isNoted ? article : ArticleSet(), lost: isNoted ? ArticleSet() : article))
    rows.setNote(note, of: number)
  }

  private mutating func change(_ change: HoldingsChange) {
    if isWhole { holdings.apply(change) } else { early.append(change) }
  }

  /// The articles of the sources, as far as they are still in a file; nil for all there are.
  private func viewed() -> ArticleSet? {
    guard let sources else { return nil }
    let all = sources.reduce(into: ArticleSet()) { $0.formUnion(holdings.facets[.source($1)]) }
    return all.subtracting(holdings.facets[.gone])
  }
}
