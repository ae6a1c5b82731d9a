import Catalog
import News

/// What the library says: what is there at once, the catalog, what changes, the rows.
extension Session {
  /// Shows what is known of the library at once, as the reader left it.
  mutating func open(_ opening: LibraryOpening) -> [Effect] {
    if list.isWhole || list.total > 0 { leaveLibrary() }
    if opening.total > 0 { isWelcome = false }
    saved = SavedFilters(opening.savedFilters)
    let bookmark = opening.bookmark ?? Bookmark()
    let effects = restore(bookmark)
    list.open(opening, at: bookmark.article, height: height(of: .articles))
    guard !list.shown.isEmpty else { return effects }
    let isSame = bookmark.article.map { Int32(exactly: $0) == list.selectedNumber } ?? false
    return effects + follow(isSame ? bookmark.textPlace.map { .place($0) } ?? .top : .top)
  }

  /// Another library takes the place of the one that is open.
  private mutating func leaveLibrary() {
    let today = list.today
    list = ArticleList()
    list.today = today
    picker = CountryPicker()
    (open, openFailure, failedNumber, find) = (nil, nil, nil, nil)
    wish.forget()
    (pendingFilter, pendingSearch, searchBefore, filterBefore) = (nil, nil, nil, nil)
    (changes, unsaved, keptUnread) = (ChangeLog(), [:], nil)
    (progress, filesSetAside, feeds) = (nil, [], FeedRun())
    comparing = Comparing()
  }

  /// Takes in the catalog, and does what was asked for meanwhile.
  mutating func load(_ holdings: Holdings, sources: [Int]?) -> [Effect] {
    if holdings.count > 0 { isWelcome = false }
    let isPending = pendingFilter != nil || pendingSearch != nil
    list.load(holdings, sources: sources, isPending: isPending, height: height(of: .articles))
    refreshCountries()
    var effects = catchUpOnFilter() + catchUpOnTexts() + follow() + countWatches()
    let events = waiting
    waiting = []
    if let first = waitingAction {
      waitingAction = nil
      effects += act(first.action, count: first.count, confirmed: nil)
    }
    for event in events { effects += handle(event) }
    return effects
  }

  /// Takes in what changed in the library; what the reader looks at stays.
  mutating func take(_ changes: [HoldingsChange]) -> [Effect] {
    guard !changes.isEmpty else { return [] }
    comparing.lined = nil
    let isListChanged = list.apply(changes, height: height(of: .articles))
    if list.total > 0 { isWelcome = false }
    guard isListChanged else { return [] }
    refreshCountries()
    if changes.contains(where: { if case .stored = $0 { true } else { false } }) {
      areTextsStale = true
      find?.found = nil
    }
    return catchUpOnTexts() + follow()
  }

  /// Takes in all that the library holds, since other programs have changed it; what the reader looks at stays.
  mutating func replace(_ holdings: Holdings, sources: [Int]?) -> [Effect] {
    guard list.isWhole else { return load(holdings, sources: sources) }
    let before = list.holdings.present
    list.replace(holdings, height: height(of: .articles))
    showUnsaved()
    refreshCountries()
    if holdings.count > 0 { isWelcome = false }
    if let open, !holdings.present.contains(open.id) {
      notice = Notice("The article that was open is in the library no more; another program has forgotten it")
    }
    if before != holdings.present {
      areTextsStale = true
      find?.found = nil
    }
    return catchUpOnTexts() + follow() + countWatches()
  }

  /// Keeps an action, and with it every key after it, until the catalog is there; nil if it can be done now.
  mutating func waitForCatalog(_ action: Action, count: Int?) -> [Effect]? {
    guard !list.isWhole, !list.shown.isEmpty, waitingAction == nil, needsCatalog(action, count: count) else {
      return nil
    }
    waitingAction = Postponed.Request(action: action, count: count)
    return []
  }

  /// Whether an action needs more articles than those that are known at once.
  private func needsCatalog(_ action: Action, count: Int?) -> Bool {
    switch action {
    case .down, .up, .halfPageDown, .halfPageUp, .pageDown, .pageUp, .top, .bottom:
      guard focus == .articles, let movement = Movement(action) else { return focus == .countries }
      if movement == .top || movement == .bottom { return true }
      let height = height(of: .articles)
      return !list.holds(movement.place(from: list.cursor.selected, times: count, count: list.count, height: height))
    case .nextArticle: return !list.holds(list.cursor.selected + (count ?? 1))
    case .previousArticle: return !list.holds(list.cursor.selected - (count ?? 1))
    case .nextUnread, .previousUnread, .toggleRead, .markAllRead, .toggleStar, .editNote, .undo, .redo, .sort,
      .countries, .switchFilter, .chooseCountry, .excludeCountry, .switchMatch, .eraseNarrowing, .clearCountries,
      .notebook, .deleteQuote, .watchFilter, .editFilter, .savedFilters, .saveFilter, .deleteFilter, .search, .find,
      .findNext, .findPrevious, .rescan,
      .nextQuote, .previousQuote, .escape, .switchSpeakers, .who, .countriesChart, .timeline, .pairs, .chooseBar,
      .excludeBar, .finer, .coarser, .timelineOf,
      .compare, .markForComparing, .nextRendering, .previousRendering:
      return true
    case .nextParagraph, .previousParagraph, .open, .into, .back, .nextPane, .previousPane, .goToArticles, .goToText,
      .goToQuotes, .close, .quit, .nextBySpeaker, .previousBySpeaker, .nextMention, .previousMention,
      .markQuote, .copyAttributed, .copyQuote, .copyCitation, .copyLink, .zoom, .furniture, .themes, .help, .problems,
      .fetchFeeds, .redraw, .suspend:
      return false
    }
  }

  /// Asks for the rows that show, or are near, and are not at hand.
  mutating func askForRows() -> [Effect] {
    guard list.isWhole else { return [] }
    let height = height(of: .articles)
    let visible = list.cursor.first..<list.cursor.first + height
    let missing = list.rows.missing(in: list.shown, around: visible)
    guard !missing.isEmpty else { return [] }
    let request = nextRequest()
    list.rows.ask(missing, request)
    return [.loadRows(missing.map { ArticleID(Int($0)) }, search: list.searchWords, request: request)]
  }

  mutating func take(_ rows: [ArticleRow], _ request: RequestID) {
    list.rows.take(rows, request)
    for case .noted(let article, _, let note) in unsaved.sorted(by: { $0.key.number < $1.key.number }).map(\.value) {
      list.rows.setNote(note, of: Int32(truncatingIfNeeded: article.number))
    }
    defer { take(noteIn: rows, request) }
    guard let open, let row = list.rows[open.number] else { return }
    self.open?.note = row.note
  }
}
