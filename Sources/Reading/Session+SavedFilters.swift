import Catalog
import News
import Screen

/// The saved filters: choosing, saving, deleting.
extension Session {
  mutating func chooseSavedFilter() -> [Effect] {
    overlays.append(.savedFilters(SavedFilterList()))
    refreshSavedFilters()
    return []
  }

  /// Takes in a key that narrows the list; nil if it types nothing.
  mutating func type(_ key: Key, in page: SavedFilterList) -> [Effect]? {
    var page = page
    guard page.narrowing.edit(key) else { return nil }
    page.cursor = ListCursor()
    replaceOverlay(.savedFilters(page))
    refreshSavedFilters()
    return []
  }

  mutating func act(_ action: Action, count: Int?, on page: SavedFilterList, confirmed: Action?) -> [Effect] {
    if [.escape, .close, .quit, .savedFilters].contains(action) { return closeOverlay() }
    if action == .saveFilter { return nameFilter() }
    if action == .deleteFilter { return deleteFilter(page, isConfirmed: confirmed == .deleteFilter) }
    if action == .watchFilter { return toggleWatch(page) }
    if action == .open {
      closeOverlay()
      return page.selected.map { apply(saved: $0) + see($0) } ?? []
    }
    var page = page
    move(&page.cursor, action, count: count, rows: page.entries.count)
    countShown(in: &page)
    replaceOverlay(.savedFilters(page))
    return []
  }

  /// Saves the present filter under the name that was typed.
  mutating func finishName(_ line: LineEditor) -> [Effect] {
    closeOverlay()
    let name = line.text.trimmed
    let expression = presentFilter
    let before = saved[name]
    guard !name.isEmpty, before?.expression != expression else { return [] }
    var after = saved
    after[name] = SavedFilter(name: name, expression: expression, isWatched: before?.isWatched ?? false)
    do throws(FilterError) {
      _ = try FilterExpression(expression, saved: after.expressions)
    } catch {
      notice = Notice("Not saved: \(TextGate.shown(error.reason, as: .line))", isError: true)
      return []
    }
    return make(.savedFilter(name: name, before: before, after: after[name]), isSaid: true)
  }

  /// Brings the list up to date: what there is, narrowed.
  mutating func refreshSavedFilters() {
    let place = overlays.lastIndex { if case .savedFilters = $0 { true } else { false } }
    guard let place, case .savedFilters(var page) = overlays[place] else { return }
    let words = page.narrowing.text.split(separator: " ").map { Needle(String($0)) }
    page.entries = saved.all.filter { filter in
      words.allSatisfy { $0.isFound(in: "\(filter.name) \(filter.expression)") }
    }.map { SavedFilterList.Entry(filter: $0, news: saved.news[$0.name] ?? 0) }
    page.cursor.select(page.cursor.selected, count: page.entries.count, height: overlayRows)
    countShown(in: &page)
    overlays[place] = .savedFilters(page)
  }

  /// Counts the articles of the filters that show, each once: there may be hundreds of filters over a million articles.
  private func countShown(in page: inout SavedFilterList) {
    let first = page.cursor.first
    // The box has a few rows more than `overlayRows` on some screens, never twice as many.
    for place in first..<max(first, min(first + 2 * overlayRows + 4, page.entries.count)) {
      let filter = page.entries[place].filter
      let articles = page.counts[filter.expression] ?? articles(of: filter)
      page.counts[filter.expression] = articles
      page.entries[place].articles = articles
    }
  }

  private func articles(of filter: SavedFilter) -> Int? {
    guard case .filter(let expression) = parsed(filter.expression) else { return nil }
    return list.count(of: expression)
  }

  private mutating func apply(saved filter: SavedFilter) -> [Effect] {
    switch parsed(filter.expression) {
    case .nothing: return apply("", nil) + follow()
    case .fault(let fault):
      notice = Notice("“\(TextGate.shown(filter.name, as: .line))” is no filter: \(fault.reason)", isError: true)
      return []
    case .filter(let expression): return apply(filter.expression, expression) + follow()
    }
  }

  /// The expression and the countries as one expression; empty if nothing is filtered.
  private var presentFilter: String {
    let countries = Self.expression(of: list.filter)
    let text = pendingFilter?.text ?? list.filterText
    if text.isEmpty || countries.isEmpty { return text + countries }
    return "(\(text)) \(countries)"
  }

  /// A choice of countries as an expression: `country:JP,CN -country:US`.
  static func expression(of filter: CountryFilter) -> String {
    let wanted = filter.wanted.countries.map(\.code)
    let excluded = filter.excluded.countries.map { "-country:\($0.code)" }
    let any = wanted.isEmpty ? [] : ["country:\(wanted.joined(separator: ","))"]
    return ((filter.match == .any ? any : wanted.map { "country:\($0)" }) + excluded).joined(separator: " ")
  }

  private mutating func nameFilter() -> [Effect] {
    guard !presentFilter.isEmpty else {
      notice = Notice("There is no filter to save; F types one")
      return []
    }
    overlays.append(.filterName(LineEditor()))
    return []
  }

  private mutating func deleteFilter(_ page: SavedFilterList, isConfirmed: Bool) -> [Effect] {
    guard let filter = page.selected else { return [] }
    let name = TextGate.shown(filter.name, as: .line)
    guard isConfirmed else {
      confirmation = .deleteFilter
      notice = Notice("Delete “\(name)”? ^X again deletes it")
      return []
    }
    let effects = make(.savedFilter(name: filter.name, before: filter, after: nil))
    notice = Notice("Filter “\(name)” deleted; Esc, then u brings it back")
    return effects
  }
}
