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
  /// The selected row of the quotes pane and what shows of it: an index into the open article's quotes.
  package internal(set) var quotesCursor = ListCursor()
  package internal(set) var focus = Pane.articles
  package internal(set) var isZoomed = false
  package internal(set) var showsFurniture = false
  /// The reading width, in columns.
  package internal(set) var textColumns = 72
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

  /// Creates a session on a screen of a size.
  package init(columns: Int, rows: Int, themeNames: [String] = [], themeName: String = "default", isWelcome: Bool = false) {
    self.columns = columns
    self.rows = rows
    self.themeNames = themeNames
    self.themeName = themeName
    self.isWelcome = isWelcome
  }

  /// Where the panes stand now.
  package var layout: Layout {
    Layout(columns: columns, rows: rows, focus: focus, isZoomed: isZoomed)
  }

  /// Takes an input event in; returns what the app must do.
  package mutating func handle(_ event: InputEvent) -> [Effect] { [] }

  /// Takes in what happened outside; returns what the app must do.
  package mutating func receive(_ outcome: Outcome) -> [Effect] { [] }
}
