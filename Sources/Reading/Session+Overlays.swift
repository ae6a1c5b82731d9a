import News
import Screen

/// What lies over the panes.
extension Session {
  mutating func replaceOverlay(_ overlay: Overlay) {
    guard !overlays.isEmpty else { return }
    overlays[overlays.count - 1] = overlay
  }

  @discardableResult
  mutating func closeOverlay() -> [Effect] {
    if !overlays.isEmpty { overlays.removeLast() }
    return []
  }

  mutating func chooseTheme() -> [Effect] {
    guard !themeNames.isEmpty else {
      notice = Notice("There are no themes to choose from")
      return []
    }
    var picker = ThemePicker(names: themeNames, current: themeName)
    picker.cursor.select(themeNames.firstIndex(of: themeName) ?? 0, count: themeNames.count, height: overlayRows)
    overlays.append(.themes(picker))
    return []
  }

  mutating func showProblems() -> [Effect] {
    guard !setAside.isEmpty else {
      notice = Notice("Everything could be read and fetched")
      return []
    }
    overlays.append(.setAside(ListCursor()))
    return []
  }

  /// The rows that a list in an overlay has on the screen.
  var overlayRows: Int { max(1, rows - 8) }

  /// Does what an action means while an overlay has the keys.
  mutating func act(_ action: Action, count: Int?, on overlay: Overlay, confirmed: Action?) -> [Effect] {
    switch overlay {
    case .help(let page): return act(action, count: count, on: page)
    case .why(let quote): return act(action, count: count, onQuote: quote)
    case .themes(let picker): return act(action, count: count, on: picker)
    case .find(let line):
      guard [.open, .escape, .close, .quit].contains(action) else { return [] }
      closeOverlay()
      return action == .open ? look(for: line.text) : []
    case .savedFilters(let page): return act(action, count: count, on: page, confirmed: confirmed)
    case .chart(let page): return act(action, count: count, on: page)
    case .who(let page): return act(action, count: count, on: page)
    case .lines(let page): return act(action, count: count, on: page)
    case .filter(let line):
      if action == .open { return finishFilter(line) }
      return Self.leaving.contains(action) ? leaveFilter() : []
    case .search(let line):
      if action == .open { return finishSearch(line) }
      guard Self.leaving.contains(action) else { return [] }
      closeOverlay()
      return endSearch()
    case .comparison(let page): return act(action, count: count, on: page)
    case .filterName(let line):
      if action == .open { return finishName(line) }
      return Self.leaving.contains(action) ? closeOverlay() : []
    case .note(let line):
      guard action == .open || Self.leaving.contains(action) else { return [] }
      closeOverlay()
      return action == .open ? finishNote(line) : []
    case .notebook(let page): return act(action, count: count, on: page)
    case .quoteNote(let line, let quote):
      if action == .open { return finishNote(line, of: quote) }
      return Self.leaving.contains(action) ? closeOverlay() : []
    case .setAside(var cursor):
      if action == .open, setAside.indices.contains(cursor.selected) {
        // The whole of it, which may have been cut at the list's edge.
        let thing = setAside[cursor.selected]
        notice = Notice("\(TextGate.shown(thing.source, as: .line)): \(TextGate.shown(thing.sentence, as: .line))")
        return []
      }
      if [.escape, .close, .quit, .problems].contains(action) { return closeOverlay() }
      move(&cursor, action, count: count, rows: setAside.count)
      replaceOverlay(.setAside(cursor))
      return []
    }
  }

  /// What leaves a line being typed.
  private static let leaving: Set<Action> = [.escape, .close, .quit]

  private mutating func act(_ action: Action, count: Int?, on page: HelpPage) -> [Effect] {
    if [.escape, .close, .quit, .help].contains(action) { return closeOverlay() }
    let entries = page.entries
    if action == .open {
      closeOverlay()
      guard entries.indices.contains(page.cursor.selected) else { return [] }
      let chosen = entries[page.cursor.selected].action
      if isWelcome, ![.quit, .themes].contains(chosen) { return [] }
      return act(chosen, count: nil, confirmed: nil)
    }
    var page = page
    move(&page.cursor, action, count: count, rows: entries.count)
    replaceOverlay(.help(page))
    return []
  }

  /// The quote can be changed under the reasons for it.
  private mutating func act(_ action: Action, count: Int?, onQuote quote: Int) -> [Effect] {
    if [.open, .escape, .close, .quit, .back].contains(action) { return closeOverlay() }
    let steps: [Action: Int] = [.nextQuote: 1, .down: 1, .previousQuote: -1, .up: -1]
    guard let step = steps[action], let open else { return [] }
    let next = min(max(quote + step * (count ?? 1), 0), open.quotes.count - 1)
    selectQuote(next)
    replaceOverlay(.why(quote: next))
    return []
  }

  private mutating func act(_ action: Action, count: Int?, on picker: ThemePicker) -> [Effect] {
    if action == .open { return closeOverlay() }
    if [.escape, .close, .quit, .themes].contains(action) {
      closeOverlay()
      return picker.nameBefore == themeName && picker.selected == themeName ? [] : [.loadTheme(picker.nameBefore)]
    }
    var picker = picker
    let before = picker.selected
    move(&picker.cursor, action, count: count, rows: picker.names.count)
    replaceOverlay(.themes(picker))
    guard let name = picker.selected, name != before else { return [] }
    return [.loadTheme(name)]
  }

  func move(_ cursor: inout ListCursor, _ action: Action, count: Int?, rows: Int) {
    guard let movement = Movement(action) else { return }
    let place = movement.place(from: cursor.selected, times: count, count: rows, height: overlayRows)
    cursor.select(place, count: rows, height: overlayRows)
  }
}
