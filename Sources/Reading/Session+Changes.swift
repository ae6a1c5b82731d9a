import Catalog
package import News
import Screen

/// Marks, notes and saved filters: changing them, and taking changes back.
extension Session {
  /// The article that is being read and not marked as read yet, or nil.
  ///
  /// Once it has been this one for `readSeconds`, the app calls `stay()`.
  package var dwelling: ArticleID? {
    guard readSeconds != nil, focus == .text || focus == .quotes, let open, open.number == list.selectedNumber,
      open.number != keptUnread, !list.articles(.read).contains(open.id)
    else { return nil }
    return open.id
  }

  /// Takes in that the reader has stayed with the article for a while; returns what the app must do.
  package mutating func stay() -> [Effect] {
    guard let article = dwelling else { return [] }
    return make(.marked(.read, ArticleSet([article]), isSet: true))
  }

  /// Marks the article that is open as read, if reading counts at once.
  mutating func markOpenRead() -> [Effect] {
    readSeconds == 0 ? stay() : []
  }

  /// Marks the article as what it is not, and the ones after it, up to `count`, the same way.
  mutating func toggle(_ mark: Mark, _ count: Int, isConfirmed: Bool) -> [Effect] {
    if isConfirmed, let offered { return make(offered, isSaid: true) }
    guard let first = list.article(at: list.cursor.selected) else { return [] }
    let marked = list.articles(mark)
    let isSet = !marked.contains(first)
    let last = min(list.shown.count, list.cursor.selected + count)
    let all = ArticleSet(list.shown[list.cursor.selected..<last].lazy.map { ArticleID(Int($0)) })
    if mark == .read, let open, all.contains(open.id) { keptUnread = isSet ? nil : open.number }
    return propose(
      .marked(mark, isSet ? all.subtracting(marked) : all.intersection(marked), isSet: isSet),
      isAll: false
    )
  }

  mutating func markAllRead(isConfirmed: Bool) -> [Effect] {
    if isConfirmed, let offered { return make(offered, isSaid: true) }
    let unread = list.passing.subtracting(list.articles(.read))
    guard !unread.isEmpty else {
      notice = Notice("All articles listed are read")
      return []
    }
    return propose(.marked(.read, unread, isSet: true), isAll: true)
  }

  /// Makes a change; asks first if it is about all that is listed, or about more articles than show.
  private mutating func propose(_ change: Change, isAll: Bool) -> [Effect] {
    guard case .marked(let mark, let articles, let isSet) = change, isAll || articles.count > height(of: .articles)
    else { return make(change, isSaid: true) }
    offered = change
    let key = mark == .starred ? "s" : isAll ? "A" : "a"
    confirmation = mark == .starred ? .toggleStar : isAll ? .markAllRead : .toggleRead
    let question = Self.question(mark, articles.count, isSet: isSet)
    notice = Notice("\(question) \(key) again does it; u takes it back")
    return []
  }

  private static func question(_ mark: Mark, _ count: Int, isSet: Bool) -> String {
    let articles = Self.articles(count)
    switch mark {
    case .read: return "Mark \(articles) \(isSet ? "read" : "unread")?"
    case .starred: return isSet ? "Star \(articles)?" : "Take the star from \(articles)?"
    }
  }

  mutating func undo() -> [Effect] {
    guard let change = changes.undo() else {
      notice = Notice("Nothing to take back")
      return []
    }
    notice = Notice("Taken back: \(change.words)")
    if case .marked(.read, let articles, true) = change, let open, articles.contains(open.id) {
      keptUnread = open.number
    }
    return perform(change.inverse)
  }

  mutating func redo() -> [Effect] {
    guard let change = changes.redo() else {
      notice = Notice("Nothing to do again")
      return []
    }
    notice = Notice("Done again: \(change.words)")
    return perform(change)
  }

  /// Makes a change that can be taken back.
  mutating func make(_ change: Change, isSaid: Bool = false) -> [Effect] {
    changes.remember(change)
    if isSaid { notice = Notice("\(change.words)\(isMass(change) ? "; u takes it back" : "")") }
    return perform(change)
  }

  private func isMass(_ change: Change) -> Bool {
    if case .marked(_, let articles, _) = change { articles.count > 1 } else { false }
  }

  private mutating func perform(_ change: Change) -> [Effect] {
    let request = nextRequest()
    unsaved[request] = change
    show(change)
    switch change {
    case .marked(let mark, let articles, let isSet):
      return [.mark(mark, articles, isSet: isSet, request: request)]
    case .noted(let article, let before, let note):
      return [.note(article, note, inPlaceOf: before, request: request)]
    case .quote(let before, let after?): return [.keepQuote(after, inPlaceOf: before, request: request)]
    case .quote(let before?, nil): return [.removeQuote(before, request: request)]
    case .quote(nil, nil): return []
    case .savedFilter(let name, let before, let after):
      let saving = Effect.saveFilter(name: name, expression: after?.expression, request: request)
      // One that is brought back is a watch again, if it was one.
      guard before == nil, after?.isWatched == true else { return [saving] }
      return [saving] + perform(.watched(name, isSet: true))
    case .watched(let name, let isSet): return [.watchFilter(name: name, isSet: isSet, request: request)]
    }
  }

  mutating func show(_ change: Change) {
    switch change {
    case .marked(let mark, let articles, let isSet): list.set(mark, articles, isSet: isSet)
    case .noted(let article, _, let note):
      list.setNote(note, of: Int32(truncatingIfNeeded: article.number))
      if open?.id == article { open?.note = note }
    case .quote(let before, let after): showQuote(before, after)
    case .watched(let name, let isSet):
      saved.watch(name, isSet: isSet)
      refreshSavedFilters()
    case .savedFilter(let name, _, let after):
      saved[name] = after
      refreshSavedFilters()
    }
  }

  mutating func takeSaved(_ request: RequestID) -> [Effect] {
    switch unsaved.removeValue(forKey: request) {
    case .savedFilter, .watched: countWatches()
    case .marked, .noted, .quote, nil: []
    }
  }

  /// A change could not be kept: things are again as they were before it.
  mutating func takeFailed(_ reason: String, _ request: RequestID) {
    guard let change = unsaved.removeValue(forKey: request) else { return }
    show(change.inverse)
    changes.forget(change)
    // What was written must not be lost with it.
    let written: String? =
      switch change {
      case .noted(_, _, let note): note
      case .quote(_, let after): after?.note
      case .marked, .savedFilter, .watched: nil
      }
    let words = written.map { "; the note was: \(TextGate.shown($0, as: .line))" } ?? ""
    notice = Notice("Not kept, all is as before: \(reason)\(words)", isError: true)
  }

  /// Shows again what the reader changed and the library may not have yet.
  mutating func showUnsaved() {
    for (_, change) in unsaved.sorted(by: { $0.key.number < $1.key.number }) {
      switch change {
      case .marked, .noted: show(change)
      case .savedFilter, .quote, .watched: break
      }
    }
  }
}
