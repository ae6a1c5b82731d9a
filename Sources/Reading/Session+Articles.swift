import Catalog
import News
import Screen

/// The list of articles, and the article that is open.
extension Session {
  mutating func take(_ progress: Progress) -> [Effect] {
    guard progress.task != .fetching else { return takeFetching(progress) }
    self.progress = progress
    guard progress.isFinished else { return [] }
    // What is already said may matter more, and stays until the next key.
    if notice == nil, let words = report(of: progress) { notice = Notice(words) }
    return catchUpOnTexts() + countWatches()
  }

  /// What came of a reading, in words; nil where nothing has changed.
  private func report(of progress: Progress) -> String? {
    guard progress.task == .reading, progress.added > 0 || progress.setAside > 0 else { return nil }
    var parts: [String] = []
    if filesSetAside.count == 1, let only = filesSetAside.first {
      parts.append("\(TextGate.shown(only.source, as: .line)): \(TextGate.shown(only.sentence, as: .line))")
    }
    guard progress.added > 0 else {
      return parts.first ?? "\(Numeral.count(progress.setAside, "thing")) could not be read; E says why"
    }
    let known = progress.known + max(0, progress.articles - progress.added)
    let counts = [
      (progress.added - progress.updated, "new"), (progress.updated, "updated"), (known, "known"),
      (progress.setAside, "set aside"),
    ]
    let hasMoreToSay = parts.isEmpty && progress.setAside > 0
    parts.append(counts.map { "\(Numeral.grouped(max(0, $0.0))) \($0.1)" }.joined(separator: ", "))
    return parts.joined(separator: "; ") + (hasMoreToSay ? "; E says why" : "")
  }

  /// The cursor moves down the list: the article under it is wanted once the reader rests, or does something else.
  mutating func browse() {
    wish.forget()
    isBrowsing = list.selectedNumber != open?.number
  }

  /// Brings the article under the cursor into the text pane.
  mutating func follow(_ landing: ArticleWish.Landing = .top) -> [Effect] {
    isBrowsing = false
    guard let number = list.selectedNumber, failedNumber != number else {
      wish.forget()
      return []
    }
    if open?.number == number {
      wish.forget()
      land(landing)
      return []
    }
    if wish.target?.number == number, landing == .top { return [] }
    guard let request = wish.want(ArticleWish.Target(number: number, landing: landing)) else { return [] }
    return [.loadArticle(ArticleID(Int(number)), request: request)]
  }

  mutating func load(_ annotated: AnnotatedArticle, _ request: RequestID) -> [Effect] {
    guard let answer = wish.answered(request) else { return [] }
    guard let target = answer.fulfils else { return ask(answer.next) }
    let effects = show(annotated, target)
    return effects + catchUp()
  }

  private func ask(_ next: (request: RequestID, target: ArticleWish.Target)?) -> [Effect] {
    next.map { [.loadArticle(ArticleID(Int($0.target.number)), request: $0.request)] } ?? []
  }

  mutating func fail(_ reason: String, _ request: RequestID) -> [Effect] {
    guard let answer = wish.answered(request) else { return [] }
    if let target = answer.fulfils {
      closeReasons()
      open = nil
      openFailure = reason
      failedNumber = target.number
      postponed = nil
      notice = Notice("This article cannot be shown: \(TextGate.shown(reason, as: .line))", isError: true)
    }
    return ask(answer.next)
  }

  private mutating func show(_ annotated: AnnotatedArticle, _ target: ArticleWish.Target) -> [Effect] {
    openFailure = nil
    failedNumber = nil
    closeReasons()
    open = OpenArticle(
      annotated,
      id: ArticleID(Int(target.number)),
      number: target.number,
      note: list.rows[target.number]?.note,
      columns: pageColumns,
      showsFurniture: showsFurniture
    )
    applyMarks()
    if keptUnread != target.number { keptUnread = nil }
    quotesCursor = ListCursor()
    if find?.pane == .text { find?.look(through: open) }
    land(target.landing)
    return markOpenRead()
  }

  /// Where nothing is listed no article shows: it would be one that the search or the filter did not pick.
  mutating func closeArticle() {
    wish.forget()
    guard open != nil || openFailure != nil else { return }
    closeReasons()
    (open, openFailure, failedNumber, postponed) = (nil, nil, nil, nil)
    if find?.pane == .text { find?.look(through: nil) }
  }

  /// Closes what speaks of a quote of the article that is about to go.
  private mutating func closeReasons() {
    overlays.removeAll { overlay in
      if case .why = overlay { true } else { false }
    }
  }

  private mutating func land(_ landing: ArticleWish.Landing) {
    switch landing {
    case .top: break
    case .firstQuote: if let quote = open?.outermostUtterance(last: false) { selectQuote(quote) }
    case .quote(let start):
      if let quote = open?.quotes.firstIndex(where: { $0.range.start == start }) { selectQuote(quote) }
    case .lastQuote: if let quote = open?.outermostUtterance(last: true) { selectQuote(quote) }
    case .passage(let range): land(at: range)
    case .place(let place):
      guard let line = open?.page.line(at: place) else { return }
      let height = height(of: .text)
      open?.scroll(to: line, height: height)
    }
  }

  mutating func goToArticle(by distance: Int) -> [Effect] {
    guard !list.shown.isEmpty else { return [] }
    let before = list.cursor.selected
    list.staysAtTop = false
    list.select(before + distance, height: height(of: .articles))
    if list.cursor.selected == before {
      notice = Notice(distance > 0 ? "This is the last article" : "This is the first article")
    }
    failedNumber = nil
    return follow()
  }

  mutating func goToUnread(step: Int, times: Int) -> [Effect] {
    list.staysAtTop = false
    var place = list.cursor.selected
    var isFound = false
    let unread = list.passing.subtracting(list.articles(.read))
    for _ in 0..<min(times, unread.count) {
      guard let next = list.place(after: place, step: step, in: unread) else { break }
      place = next
      isFound = true
    }
    guard isFound else {
      notice = Notice(step > 0 ? "No unread article below" : "No unread article above")
      return []
    }
    list.select(place, height: height(of: .articles))
    return follow()
  }

  mutating func sort() -> [Effect] {
    let sorts = ArticleList.Sort.allCases.filter { $0 != .relevance || list.search != nil }
    let next = sorts[((sorts.firstIndex(of: list.sort) ?? 0) + 1) % sorts.count]
    list.staysAtTop = false
    list.setSort(next, height: height(of: .articles))
    notice = Notice("Sorted by \(next.words)")
    return follow()
  }
}
