package import News

/// The list of articles: all that came in, what passes the filter, in what order, and where the reader is.
package struct ArticleList: Sendable {
  package enum Sort: String, CaseIterable, Codable, Hashable, Sendable {
    /// Newest first; undated last.
    case date
    /// By name; unknown last.
    case outlet
    /// Most quotes first.
    case quotes

    /// What the list is sorted by, in a word or two.
    package var words: String {
      switch self {
      case .date: "date"
      case .outlet: "outlet"
      case .quotes: "number of quotes"
      }
    }
  }

  /// Every article, by number of arrival.
  package internal(set) var rows: [ArticleRow] = []
  /// What passes the filter, in order: indexes into `rows`.
  package internal(set) var shown: [Int32] = []
  package internal(set) var cursor = ListCursor()
  package internal(set) var sort = Sort.date
  package internal(set) var filter = CountryFilter()
  /// One entry an article: whether it has been read.
  package internal(set) var isRead: [Bool] = []
  /// Until the reader moves, the cursor stays at the top of the list, whatever comes in there.
  var staysAtTop = true
  /// Every article, newest first: indexes into `rows`.
  var byDate: [Int32] = []
  /// Every article in the present order, if that is not by date.
  var otherOrder: [Int32] = []
  /// One entry an article: its date as a number, 0 for none.
  var dates: [Int32] = []
  var outlets = OutletNumbers()
  var index = CountryIndex()
  var counts = CountryCounts()

  /// Creates an empty list.
  package init() {}

  /// The row at a place of what is shown, or nil.
  package func row(at place: Int) -> ArticleRow? {
    shown.indices.contains(place) ? rows[Int(shown[place])] : nil
  }

  /// The row under the cursor, or nil.
  package var selected: ArticleRow? { row(at: cursor.selected) }

  /// The article under the cursor: an index into `rows`, or nil.
  var selectedNumber: Int32? {
    shown.indices.contains(cursor.selected) ? shown[cursor.selected] : nil
  }

  /// Whether the article at a place of what is shown has been read.
  package func isRead(at place: Int) -> Bool {
    shown.indices.contains(place) && isRead[Int(shown[place])]
  }

  mutating func select(_ place: Int, height: Int) {
    cursor.select(place, count: shown.count, height: height)
  }

  /// Takes in articles; the one under the cursor stays there, and stays where it is on the screen.
  ///
  /// Costs a search a new article, and moving the indexes behind it.
  mutating func append(_ new: [ArticleRow], height: Int) {
    guard !new.isEmpty, rows.count + new.count < Int32.max else { return }
    let first = Int32(rows.count)
    rows.append(contentsOf: new)
    isRead.append(contentsOf: repeatElement(false, count: new.count))
    for row in new {
      dates.append(row.date?.ordinal ?? 0)
      outlets.append(row.outlet)
      index.append(row.countries)
      counts.add(row.countries, filter: filter)
    }
    let wasEmpty = shown.isEmpty
    let places = insert(first..<Int32(rows.count))
    if staysAtTop || wasEmpty {
      select(0, height: height)
    } else {
      cursor.shift(by: places.count { $0 <= cursor.selected })
      select(cursor.selected, height: height)
    }
  }

  /// Changes the filter; the article under the cursor stays if it passes, else the nearest one after it is selected.
  mutating func setFilter(_ new: CountryFilter, height: Int) {
    let before = selectedNumber
    filter = new
    pickShown()
    counts.update(index, filter: filter)
    select(before.map(place) ?? 0, height: height)
  }

  /// Changes the order; the article under the cursor stays there.
  mutating func setSort(_ new: Sort, height: Int) {
    let before = selectedNumber
    sort = new
    otherOrder = sortedOrder()
    pickShown()
    select(before.map(place) ?? 0, height: height)
  }

  /// The place of an article among those shown, or the place where it would stand.
  func place(of number: Int32) -> Int {
    place(of: number, in: shown, from: 0, by: sort)
  }

  private mutating func pickShown() {
    let order = sort == .date ? byDate : otherOrder
    shown = filter.isActive ? order.picked(by: index.passing(filter)) : order
  }

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
