import Catalog
package import News
package import Screen

/// The whole state of a reading session, and how it changes.
///
/// Pure: no clock, no file, no terminal. What must happen outside comes back as effects, in order.
package struct Session: Sendable {
  package internal(set) var columns: Int
  package internal(set) var rows: Int
  package internal(set) var list = ArticleList()
  package internal(set) var picker = CountryPicker()
  /// The article that shows; nil before the first one has been loaded.
  package internal(set) var open: OpenArticle?
  /// Why the article under the cursor cannot be shown; nil if it can, or is being loaded.
  ///
  /// Foreign text: gate it before showing it.
  package internal(set) var openFailure: String?
  /// The selected row of the quotes pane and what shows of it: an index into the open article's quotes.
  package internal(set) var quotesCursor = ListCursor()
  package internal(set) var focus = Pane.articles
  package internal(set) var isZoomed = false
  package internal(set) var showsFurniture: Bool
  /// An article that has been read for so many seconds is marked as read: 0 at once, nil never.
  package let readSeconds: Double?
  /// The paths that the reader pointed at, in words; nil for the whole library.
  ///
  /// Foreign text: gate it before showing it.
  package let openedPaths: String?
  /// The reading width, in columns.
  package internal(set) var textColumns: Int
  package internal(set) var overlays: [Overlay] = []
  package internal(set) var find: Find?
  package internal(set) var notice: Notice?
  /// How far the reading of files has come.
  package internal(set) var progress: Progress?
  /// What could not be read of files, and why; see `setAside` for all.
  var filesSetAside: [SetAside] = []
  var feeds = FeedRun()
  /// The keys typed of a sequence or count that is not complete: `3]`.
  package internal(set) var pendingKeys = ""
  package internal(set) var themeName: String
  package internal(set) var themeNames: [String]
  /// Nothing was pointed at: the welcome shows instead of the panes.
  package internal(set) var isWelcome: Bool
  /// The reader is moving down the list; the app calls `rest()` once no input has come for a moment.
  package internal(set) var isBrowsing = false
  var keyReader = KeyReader()
  var wish = ArticleWish()
  var postponed: Postponed?
  /// The article that could not be read, by its number: it is not asked for again unless it is chosen anew.
  var failedNumber: Int32?
  /// The action that was refused once and is done when it comes again at once.
  var confirmation: Action?
  /// The change that was refused with it.
  var offered: Change?
  var changes = ChangeLog()
  /// Changes that are not known to be kept.
  var unsaved: [RequestID: Change] = [:]
  /// The article that the reader marked as unread while it was open: it is not marked as read by itself.
  var keptUnread: Int32?
  /// The marks of the article that comes next.
  var arrivedMarks: QuoteMarks?
  var saved = SavedFilters()
  /// The question for what is new that is under way.
  var watchRequest: RequestID?
  /// The filter before its line was opened.
  var filterBefore: FilterBefore?
  /// The filter that waits for what the texts answer.
  var pendingFilter: AppliedFilter?
  var pendingSearch: PendingSearch?
  /// Where the reader was before the search.
  var searchBefore: ListPlace?
  /// Articles came in since the texts were asked.
  var areTextsStale = false
  /// Parts of speakers' names that the filter asked for, and does again when they are switched on.
  var speakersOff: [String] = []
  /// The question about speakers that is under way.
  var speakersRequest: RequestID?
  /// What came before the catalog was there and needs it.
  var waitingAction: Postponed.Request?
  var waiting: [InputEvent] = []
  package internal(set) var comparing = Comparing()
  private var requests = 0

  /// Creates a session on a screen of a size.
  package init(
    columns: Int,
    rows: Int,
    themeNames: [String] = [],
    themeName: String = "default",
    isWelcome: Bool = false,
    textColumns: Int = 72,
    showsFurniture: Bool = false,
    readSeconds: Double? = 0,
    today: CalendarDate? = nil,
    openedPaths: String? = nil
  ) {
    self.columns = columns
    self.rows = rows
    self.themeNames = themeNames
    self.themeName = themeName
    self.isWelcome = isWelcome
    self.textColumns = textColumns
    self.showsFurniture = showsFurniture
    self.readSeconds = readSeconds
    self.openedPaths = openedPaths
    list.today = today
  }

  /// Where the panes stand now.
  package var layout: Layout {
    layout(focus: focus)
  }

  private func layout(focus: Pane) -> Layout {
    Layout(columns: columns, rows: rows, focus: focus, isZoomed: isZoomed, showsSnippets: list.search != nil)
  }

  /// Takes an input event in; returns what the app must do.
  package mutating func handle(_ event: InputEvent) -> [Effect] {
    if waitingAction != nil, keep(event) { return [] }
    let effects = take(event)
    settle()
    return effects + askForRows() + askForCounts()
  }

  /// Keeps a key for when the catalog is there; not one that ends the session or changes the screen.
  private mutating func keep(_ event: InputEvent) -> Bool {
    switch event {
    case .key("Q"), .key("<C-c>"), .key("<C-z>"), .key("<C-l>"), .resize: return false
    case .key, .paste:
      if waiting.count < Self.mostWaiting { waiting.append(event) }
      return true
    }
  }

  /// Whether a line is being typed that the list follows.
  private var isNarrowing: Bool {
    switch overlays.last {
    case .filter, .search: true
    case .help, .why, .themes, .find, .savedFilters, .notebook, .quoteNote, .filterName, .note, .setAside, .chart, .who,
      .lines,
      .comparison, nil:
      false
    }
  }

  /// Nobody types further ahead than that.
  private static let mostWaiting = 1_000

  private mutating func take(_ event: InputEvent) -> [Effect] {
    let wasBrowsing = isBrowsing
    isBrowsing = false
    switch event {
    case .key(let key):
      var effects = press(key)
      if wasBrowsing, !isBrowsing {
        // Half a key sequence, or a letter of a line, is still the same walk down the list; whatever else is done wants
        // the article now.
        if keyReader.isPending || isNarrowing { isBrowsing = true } else { effects += follow() }
      }
      return effects
    case .paste(let text):
      return paste(text) + (wasBrowsing ? follow() : [])
    case .resize(let columns, let rows):
      self.columns = columns
      self.rows = rows
      isBrowsing = wasBrowsing
      return []
    }
  }

  /// Takes in that no input has come for a moment; returns what the app must do.
  package mutating func rest() -> [Effect] {
    guard isBrowsing else { return [] }
    let effects = follow()
    settle()
    return effects
  }

  /// Takes in what happened outside; returns what the app must do.
  package mutating func receive(_ outcome: Outcome) -> [Effect] {
    let effects = take(outcome)
    settle()
    return effects + askForRows() + askForCounts()
  }

  private mutating func take(_ outcome: Outcome) -> [Effect] {
    switch outcome {
    case .libraryOpened(let opening): return open(opening)
    case .holdingsLoaded(let holdings, let sources): return load(holdings, sources: sources)
    case .holdingsChanged(let changes): return take(changes)
    case .holdingsReplaced(let holdings, let sources): return replace(holdings, sources: sources)
    case .rowsLoaded(let rows, let request): take(rows, request)
    case .termsResolved(let terms, let isComplete, let request): return take(terms, isComplete: isComplete, request)
    case .ranked(let articles, let request): return take(ranked: articles, request)
    case .rowsFound(let found, let isComplete, let request): return take(found, isComplete: isComplete, request)
    case .changeSaved(let request): return takeSaved(request)
    case .changeFailed(let reason, let request): takeFailed(reason, request)
    case .noteDiffers(let stored, let request): return takeDiffering(stored, request)
    case .quotesMarked(let quotes, let article, let content): take(marked: quotes, content: content, in: article)
    case .notebookLoaded(let quotes, let total, let isComplete, let request):
      take(notebook: quotes, total: total, isComplete: isComplete, request)
    case .speakersSuggested(let speakers, let request): return take(speakers, request)
    case .pairsCounted(let pairs, let request): take(pairs, request)
    case .speakersRead(let percent): takeNames(read: percent)
    case .speakersCounted(let tally, let isLast, let request): take(tally, isLast: isLast, request)
    case .voiceFound(let articles, let request): return take(voice: articles, request)
    case .linesLoaded(let lines, let repeats, let isComplete, let request):
      take(lines, repeats, isComplete: isComplete, request)
    case .progressed(let progress): return take(progress)
    case .thingsSetAside(let things):
      // What fails with every change of its folder is told once.
      filesSetAside += things.count > 16 ? things : things.filter { !filesSetAside.contains($0) }
    case .feedsSetAside(let things): feeds.setAside = things
    case .articleLoaded(let annotated, let request): return load(annotated, request)
    case .articleFailed(let reason, let request): return fail(reason, request)
    case .compared(let comparison, let articles, let request): return take(comparison, of: articles, request)
    case .comparisonFailed(let reason, let request): takeFailedComparison(reason, request)
    case .themeLoaded(let name, let warnings):
      themeName = name
      if let warning = warnings.first { notice = Notice(warning, isError: true) }
    case .themeFailed(let name, let reason):
      notice = Notice("The theme \(name) cannot be used: \(reason)", isError: true)
    case .filtersReplaced(let filters):
      saved = SavedFilters(filters)
      refreshSavedFilters()
      return countWatches()
    case .watchesCounted(let counts, let request): take(watches: counts, request)
    case .noticed(let text): notice = Notice(text)
    }
    return []
  }

  mutating func nextRequest() -> RequestID {
    requests += 1
    return RequestID(requests)
  }

  /// The rows of a pane that fit on the screen, at least 1; as if it had the keys, if it does not show.
  func height(of pane: Pane) -> Int {
    let layout = layout(with: pane)
    let rows = layout.panes[pane]?.rows ?? 1
    switch pane {
    case .articles: return max(1, rows / layout.rowHeight)
    case .quotes: return max(1, rows / layout.quoteHeight)
    case .text, .countries: return max(1, rows)
    }
  }

  /// The width that the text is set to: the reading width, if the pane has that and a blank column on either side.
  var pageColumns: Int {
    guard let columns = layout(with: .text).panes[.text]?.columns else { return textColumns }
    return max(1, min(textColumns, columns - 2))
  }

  /// The present layout if it shows a pane, else the one where that pane has the keys.
  private func layout(with pane: Pane) -> Layout {
    let layout = layout
    if layout.panes[pane] != nil { return layout }
    return self.layout(focus: pane)
  }

  /// Sets the open article anew if its page no longer fits.
  mutating func fitText() {
    let (columns, height) = (pageColumns, height(of: .text))
    open?.fit(columns: columns, height: height, showsFurniture: showsFurniture)
  }

  /// Brings what shows in line with the screen's size and the panes' places; every place in a text or list stays.
  private mutating func settle() {
    if list.isWhole, list.shown.isEmpty { closeArticle() }
    list.select(list.cursor.selected, height: height(of: .articles))
    picker.cursor.select(picker.cursor.selected, count: picker.entries.count, height: height(of: .countries))
    fitText()
    fitComparison()
    quotesCursor.select(quotesCursor.selected, count: open?.quotes.count ?? 0, height: self.height(of: .quotes))
  }
}
