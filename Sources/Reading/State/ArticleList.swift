package import Catalog
package import News

/// The list of articles: all that the view has, what passes the filter, in what order, and where the reader is.
package struct ArticleList: Sendable {
  package enum Sort: String, CaseIterable, Codable, Hashable, Sendable {
    /// Newest first; undated last.
    case date
    /// By name; unknown last.
    case outlet
    /// Most quotes first.
    case quotes
    /// By story: the one with the newest article first, its articles together.
    case story
    /// The best hit of a search first.
    case relevance

    /// What the list is sorted by, in a word or two.
    package var words: String {
      switch self {
      case .date: "date"
      case .outlet: "outlet"
      case .quotes: "number of quotes"
      case .story: "story"
      case .relevance: "relevance"
      }
    }

    /// The order of the catalog; nil for the one of a search.
    var order: ArticleSort? {
      switch self {
      case .date: .date
      case .outlet: .outlet
      case .quotes: .quotes
      case .story: .story
      case .relevance: nil
      }
    }
  }

  /// What passes the filter, in order, as article numbers; before the catalog is there, the rows of the opening.
  package internal(set) var shown: [Int32] = []
  package internal(set) var cursor = ListCursor()
  package internal(set) var sort = Sort.date
  /// The choice of countries; switching it off switches the expression off too.
  package internal(set) var filter = CountryFilter()
  /// Whether the catalog is there, so that every filter and order can be answered.
  package internal(set) var isWhole = false
  /// Until the reader moves, the cursor stays at the top of the list, whatever comes in there.
  var staysAtTop = true
  var holdings = Holdings()
  /// The sources that the view is limited to; nil for the whole library.
  var sources: [Int]?
  /// The articles of the view; nil for all there are.
  var view: ArticleSet?
  var expression: AppliedFilter?
  var search: LibrarySearch?
  /// The day that `newer:` counts back from; nil while nobody has said.
  var today: CalendarDate?
  /// What view, expression and search pick, and what they picked while the reader looked; nil for all there are.
  var base: ArticleSet?
  /// What shows.
  var passing = ArticleSet()
  var counts = CountryCounts()
  var rows = RowWindow()
  var opening = LibraryOpening()
  /// What changed before the catalog was there.
  var early: [HoldingsChange] = []

  /// Creates an empty list.
  package init() {}

  /// How many articles are listed.
  package var count: Int { isWhole ? shown.count : opening.shown }

  /// How many articles the view has, whatever the filter.
  package var total: Int {
    guard isWhole else { return opening.total }
    return search == nil ? view?.count ?? holdings.count : holdings.count
  }

  /// The place of the article under the cursor among all that are listed, from 0.
  package var place: Int { cursor.selected + (isWhole ? 0 : opening.firstPlace) }

  /// The filter expression as it was typed; empty for none.
  package var filterText: String { expression?.text ?? "" }

  /// The words of the search; nil without one.
  package var searchWords: String? { search?.words }

  /// Whether the expression or the countries hold anything back.
  package var isFiltered: Bool { filter.isOn && (expression != nil || !filter.isEmpty) }

  /// The row at a place of what is shown; nil if there is none, or it is not at hand yet.
  package func row(at place: Int) -> ArticleRow? {
    guard shown.indices.contains(place), var row = rows[shown[place]] else { return nil }
    if search == nil { row.snippet = nil }
    return row
  }

  /// The row under the cursor; nil if there is none, or it is not at hand yet.
  package var selected: ArticleRow? { row(at: cursor.selected) }

  /// The article at a place of what is shown, or nil.
  package func article(at place: Int) -> ArticleID? {
    shown.indices.contains(place) ? ArticleID(Int(shown[place])) : nil
  }

  /// The number of the article under the cursor, or nil.
  var selectedNumber: Int32? {
    shown.indices.contains(cursor.selected) ? shown[cursor.selected] : nil
  }

  /// The articles that have a mark.
  package func articles(_ mark: Mark) -> ArticleSet {
    switch mark {
    case .read: isWhole ? holdings.facets[.read] : opening.read
    case .starred: isWhole ? holdings.facets[.starred] : opening.starred
    }
  }

  package func isRead(at place: Int) -> Bool { isMarked(.read, at: place) }

  package func isStarred(at place: Int) -> Bool { isMarked(.starred, at: place) }

  /// Whether the article at a place has a note.
  package func isNoted(at place: Int) -> Bool {
    guard let article = article(at: place) else { return false }
    return isWhole ? holdings.facets[.noted].contains(article) : row(at: place)?.note != nil
  }

  /// Whether none of the files of the article at a place is there any more.
  package func isGone(at place: Int) -> Bool {
    article(at: place).map { holdings.facets[.gone].contains($0) } ?? false
  }

  private func isMarked(_ mark: Mark, at place: Int) -> Bool {
    article(at: place).map { articles(mark).contains($0) } ?? false
  }

  /// Whether the article at a place is known before the catalog is there, or there is none.
  func holds(_ place: Int) -> Bool {
    let place = place + opening.firstPlace
    return shown.indices.contains(place - opening.firstPlace) || !(0..<opening.shown).contains(place)
  }

  mutating func select(_ place: Int, height: Int) {
    cursor.select(place, count: shown.count, height: height)
  }

  /// The nearest place from `place` on, in steps of `step`, whose article is in a set.
  ///
  /// Where few are, they are looked up; where many are, one is near.
  func place(after place: Int, step: Int, in set: ArticleSet) -> Int? {
    let wanted = set.intersection(passing)
    guard !wanted.isEmpty else { return nil }
    guard sort.order != nil, wanted.count <= Self.few else {
      return self.place(after: place, step: step) { wanted.contains(ArticleID(Int($0))) }
    }
    let places = wanted.map { holdings.place(of: $0, in: shown) }
    return step > 0 ? places.filter { $0 > place }.min() : places.filter { $0 < place }.max()
  }

  private static let few = 500

  /// The nearest place from `place` on, in steps of `step`, whose article meets a condition.
  func place(after place: Int, step: Int, where meets: (Int32) -> Bool) -> Int? {
    var next = place + step
    while shown.indices.contains(next) {
      if meets(shown[next]) { return next }
      next += step
    }
    return nil
  }
}
