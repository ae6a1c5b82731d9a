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
  /// The reading width, in columns.
  package internal(set) var textColumns: Int
  package internal(set) var overlays: [Overlay] = []
  package internal(set) var find: Find?
  package internal(set) var notice: Notice?
  package internal(set) var progress: Progress?
  package internal(set) var setAside: [SetAside] = []
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
  /// The article that could not be read, by number of arrival: it is not asked for again unless it is chosen anew.
  var failedNumber: Int32?
  var readMarks = ReadMarks()
  /// The action that was refused once and is done when it comes again at once.
  var confirmation: Action?

  /// Creates a session on a screen of a size.
  package init(
    columns: Int,
    rows: Int,
    themeNames: [String] = [],
    themeName: String = "default",
    isWelcome: Bool = false,
    textColumns: Int = 72,
    showsFurniture: Bool = false,
    readSeconds: Double? = 0
  ) {
    self.columns = columns
    self.rows = rows
    self.themeNames = themeNames
    self.themeName = themeName
    self.isWelcome = isWelcome
    self.textColumns = textColumns
    self.showsFurniture = showsFurniture
    self.readSeconds = readSeconds
  }

  /// Where the panes stand now.
  package var layout: Layout {
    Layout(columns: columns, rows: rows, focus: focus, isZoomed: isZoomed)
  }

  /// Takes an input event in; returns what the app must do.
  package mutating func handle(_ event: InputEvent) -> [Effect] {
    defer { settle() }
    let wasBrowsing = isBrowsing
    isBrowsing = false
    switch event {
    case .key(let key):
      var effects = press(key)
      if wasBrowsing, !isBrowsing {
        // Half a key sequence is still the same walk down the list; whatever else is done wants the article now.
        if keyReader.isPending { isBrowsing = true } else { effects += follow() }
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

  /// The article that is being read and not marked as read yet, or nil.
  ///
  /// Once it has been this one for `readSeconds`, the app calls `stay()`.
  package var dwelling: ArticleID? { nil }

  /// Takes in that the reader has stayed with the article for a while; returns what the app must do.
  package mutating func stay() -> [Effect] { [] }

  /// Where the reader is, to be restored another time; nil while there is no library.
  package var bookmark: Bookmark? { nil }

  /// Takes in that no input has come for a moment; returns what the app must do.
  package mutating func rest() -> [Effect] {
    isBrowsing ? follow() : []
  }

  /// Takes in what happened outside; returns what the app must do.
  package mutating func receive(_ outcome: Outcome) -> [Effect] {
    switch outcome {
    case .articlesArrived(let rows): return takeIn(rows)
    case .libraryOpened, .holdingsLoaded, .holdingsChanged, .rowsLoaded, .termsResolved, .ranked, .rowsFound,
      .changeSaved, .changeFailed, .speakersSuggested:
      break
    case .progressed(let progress): take(progress)
    case .thingsSetAside(let things): setAside += things
    case .articleLoaded(let annotated, let request): return load(annotated, request)
    case .articleFailed(let reason, let request): return fail(reason, request)
    case .themeLoaded(let name, let warnings):
      themeName = name
      if let warning = warnings.first { notice = Notice(warning, isError: true) }
    case .themeFailed(let name, let reason):
      notice = Notice("The theme \(name) cannot be used: \(reason)", isError: true)
    case .noticed(let text): notice = Notice(text)
    }
    return []
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
    return Layout(columns: columns, rows: rows, focus: pane, isZoomed: isZoomed)
  }

  /// Sets the open article anew if its page no longer fits.
  mutating func fitText() {
    let (columns, height) = (pageColumns, height(of: .text))
    open?.fit(columns: columns, height: height, showsFurniture: showsFurniture)
  }

  /// Brings what shows in line with the screen's size and the panes' places; every place in a text or list stays.
  private mutating func settle() {
    list.select(list.cursor.selected, height: height(of: .articles))
    picker.cursor.select(picker.cursor.selected, count: picker.entries.count, height: height(of: .countries))
    fitText()
    quotesCursor.select(quotesCursor.selected, count: open?.quotes.count ?? 0, height: self.height(of: .quotes))
  }
}
