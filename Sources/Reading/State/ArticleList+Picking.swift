import Catalog
import News

/// What is listed, and in what order.
extension ArticleList {
  /// Changes the choice of countries; the article under the cursor stays if it passes, else the nearest one after it
  /// is selected.
  mutating func setFilter(_ new: CountryFilter, height: Int) {
    let isSwitched = new.isOn != filter.isOn
    filter = new
    pickAnew(isBaseToo: isSwitched && expression != nil, height: height)
  }

  /// Changes the expression; the cursor does as with countries.
  mutating func setExpression(_ new: AppliedFilter?, height: Int) {
    expression = new
    filter.isOn = true
    pickAnew(isBaseToo: true, height: height)
  }

  /// The texts answered more of the expression, or again: what is listed stays.
  mutating func widen(_ new: AppliedFilter, height: Int) {
    expression = new
    apply([.changed(.gone, gained: ArticleSet(), lost: ArticleSet())], height: height)
  }

  /// Changes the order; the article under the cursor stays there.
  mutating func setSort(_ new: Sort, height: Int) {
    guard new != sort else { return }
    sort = new
    guard isWhole else { return }
    if let order = new.order { holdings.setSort(order) }
    let before = selectedNumber
    shown = ordered(passing)
    select(before.map { place(of: $0) } ?? 0, height: height)
  }

  /// Lists what was found, best first, or with nil everything again; the cursor goes to the top.
  mutating func setSearch(_ new: LibrarySearch?, sort: Sort, height: Int) {
    search = new
    self.sort = sort
    rows.expire()
    if let order = sort.order { holdings.setSort(order) }
    base = evaluated()
    pick()
    select(0, height: height)
  }

  /// Applies the filter anew: what no longer passes goes.
  mutating func refresh(height: Int) {
    pickAnew(isBaseToo: true, height: height)
  }

  /// Where the reader is.
  var here: ListPlace {
    ListPlace(number: selectedNumber, line: cursor.selected - cursor.first, sort: sort, staysAtTop: staysAtTop)
  }

  /// Goes to where the reader was, or to the nearest place there is.
  mutating func go(to place: ListPlace, height: Int) {
    staysAtTop = place.staysAtTop
    guard let number = place.number, !place.staysAtTop else { return select(0, height: height) }
    let selected = self.place(of: number)
    cursor = ListCursor()
    cursor.shift(by: max(0, selected - place.line))
    select(selected, height: height)
  }

  /// The place of an article among those shown, or the place where it would stand.
  func place(of number: Int32) -> Int {
    if sort.order == nil || !isWhole { return shown.firstIndex(of: number) ?? 0 }
    return holdings.place(of: ArticleID(Int(number)), in: shown)
  }

  /// What view, expression and search pick; nil for all there are.
  func evaluated() -> ArticleSet? {
    let all = search.map { $0.found.intersection(holdings.present) } ?? view
    guard filter.isOn, let expression, let day else { return all }
    let selection = expression.expression.selection(in: holdings, among: all, today: day) { term in
      expression.resolved[term] ?? ArticleSet()
    }
    if case .found(let articles) = selection { return articles }
    return all
  }

  /// What the texts must be asked before an expression can be applied.
  func missing(for expression: AppliedFilter) -> [TextTerm] {
    guard let day else { return [] }
    let all = search.map { $0.found.intersection(holdings.present) } ?? view
    let selection = expression.expression.selection(in: holdings, among: all, today: day) { expression.resolved[$0] }
    if case .missing(let terms) = selection { return terms }
    return []
  }

  /// How many articles of the view an expression picks; nil if the texts must be asked.
  func count(of expression: FilterExpression) -> Int? {
    guard isWhole, let day, case .found(let articles) = expression.selection(in: holdings, among: view, today: day)
    else { return nil }
    return articles.count
  }

  /// What could stand at a character of a filter being typed; nil before the catalog is there.
  func completion(of text: String, at caret: Int, saved: SavedFilters) -> FilterCompletion? {
    guard isWhole, let day else { return nil }
    let resolved = expression?.resolved ?? [:]
    let caret = text.prefix(caret).utf8.count
    return FilterCompletion(of: text, at: caret, in: holdings, among: view, saved: saved.expressions, today: day) {
      resolved[$0]
    }
  }

  /// The day that ages are counted back from: today, or while nobody has said, the day of the newest article.
  var day: CalendarDate? {
    today ?? holdings.byDate.first.flatMap { holdings.date(of: ArticleID(Int($0))) }
  }

  /// Finds what shows, its order and the counts of the countries; all linear, 64 articles at a step.
  mutating func pick() {
    passing = holdings.articles(passing: filter, among: base)
    shown = ordered(passing)
    counts = CountryCounts(of: holdings, among: base, filter: filter)
  }

  private mutating func pickAnew(isBaseToo: Bool, height: Int) {
    guard isWhole else { return }
    let before = selectedNumber
    if isBaseToo { base = evaluated() }
    pick()
    select(before.map { place(of: $0) } ?? 0, height: height)
  }

  private func ordered(_ articles: ArticleSet) -> [Int32] {
    guard sort.order == nil, let search else { return holdings.ordered(articles) }
    return search.ranked.filter { articles.contains(ArticleID(Int($0))) }
  }
}
