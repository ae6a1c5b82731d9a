import Screen

/// From keys to actions.
extension Session {
  mutating func press(_ key: Key) -> [Effect] {
    find?.steps = 0
    // ^C ends the job that runs before it ends the program.
    if key == "<C-c>", let effects = stopFetching() { return effects }
    if !keyReader.isPending, let effects = type(key) {
      notice = nil
      confirmation = nil
      return effects
    }
    let result = keyReader.read(key, in: scope)
    pendingKeys = keyReader.shown
    switch result {
    case .pending: return []
    case .cancelled:
      notice = nil
      confirmation = nil
      return []
    case .unknown(let keys):
      notice = Notice("\(keys) is no key here; ? shows them all")
      confirmation = nil
      return []
    case .action(let action, let count):
      // What is drawn anew is the same screen.
      if action != .redraw { notice = nil }
      return begin(action, count: count)
    }
  }

  /// Whose keys hold.
  private var scope: ActionCatalog.Scope {
    switch overlays.last {
    case .savedFilters: .savedFilters
    case .chart, .who, .lines: .charts
    case .notebook: .notebook
    case .help, .why, .themes, .find, .filter, .filterName, .search, .note, .quoteNote, .setAside, .comparison:
      .everywhere
    case nil: focus == .countries ? .countries : .everywhere
    }
  }

  /// Takes in what was pasted: only a line being typed wants it.
  mutating func paste(_ text: String) -> [Effect] {
    switch overlays.last {
    case .find(var line):
      line.insert(text)
      replaceOverlay(.find(line))
    case .filterName(var line):
      line.insert(text)
      replaceOverlay(.filterName(line))
    case .note(var line):
      line.editor.insert(text)
      replaceOverlay(.note(line))
    case .quoteNote(var line, let quote):
      line.insert(text)
      replaceOverlay(.quoteNote(line, of: quote))
    case .search(var line):
      line.insert(text)
      replaceOverlay(.search(line))
      return search(for: line.text)
    case .filter(var line):
      line.editor.insert(text)
      return typed(line)
    case .help(var page):
      page.narrowing.insert(text)
      replaceOverlay(.help(page))
    case .savedFilters(var page):
      page.narrowing.insert(text)
      replaceOverlay(.savedFilters(page))
      refreshSavedFilters()
    case .who(var page):
      page.narrowing.insert(text)
      page.cursor = ListCursor()
      replaceOverlay(.who(page))
    case .why, .themes, .notebook, .setAside, .chart, .lines, .comparison: break
    case nil:
      guard focus == .countries, !isWelcome else { break }
      picker.narrow(by: TextGate.shown(text, as: .line), list, height: height(of: .countries))
    }
    return []
  }

  /// Takes in a key where letters are typed; nil if the key types nothing there.
  private mutating func type(_ key: Key) -> [Effect]? {
    switch overlays.last {
    case .find(let line): return type(key, in: line) { .find($0) }
    case .filterName(let line): return type(key, in: line) { .filterName($0) }
    case .note(var line):
      guard line.editor.edit(key) else { return nil }
      replaceOverlay(.note(line))
      return []
    case .quoteNote(let line, let quote): return type(key, in: line) { .quoteNote($0, of: quote) }
    case .search(let line): return type(key, inSearch: line)
    case .filter(let line): return type(key, in: line)
    case .savedFilters(let page): return type(key, in: page)
    case .help(var page):
      if key == "?", page.narrowing.text.isEmpty { return closeOverlay() }
      guard page.narrowing.edit(key) else { return nil }
      page.cursor = ListCursor()
      replaceOverlay(.help(page))
      return []
    case .who(let page): return type(key, in: page)
    case .why, .themes, .notebook, .setAside, .chart, .lines, .comparison: return nil
    case nil:
      guard focus == .countries, !isWelcome, let character = key.character else { return nil }
      guard character.isLetter || "-'".contains(character) else { return nil }
      picker.narrow(by: String(character), list, height: height(of: .countries))
      return []
    }
  }

  private mutating func type(_ key: Key, in line: LineEditor, _ overlay: (LineEditor) -> Overlay) -> [Effect]? {
    var line = line
    guard line.edit(key) else { return nil }
    replaceOverlay(overlay(line))
    return []
  }

  private mutating func begin(_ action: Action, count: Int?) -> [Effect] {
    let confirmed = confirmation
    confirmation = nil
    defer { if confirmation == nil { offered = nil } }
    if action == .redraw { return [.redraw] }
    if action == .suspend { return [.suspend] }
    if let overlay = overlays.last { return act(action, count: count, on: overlay, confirmed: confirmed) }
    if isWelcome { return actOnWelcome(action) }
    return act(action, count: count, confirmed: confirmed)
  }

  private mutating func actOnWelcome(_ action: Action) -> [Effect] {
    if action == .open {
      isWelcome = false
      return [.openSamples]
    }
    if [.close, .quit].contains(action) { return [.quit] }
    if [.help, .themes, .fetchFeeds, .problems].contains(action) { return act(action, count: nil, confirmed: nil) }
    return []
  }
}
