import News
package import Reading
package import Screen

/// The whole screen: a session and a theme in, a frame out.
package enum Screenful {
  /// Draws the session; the same session and theme always draw the same frame.
  ///
  /// Costs time in what shows, not in what is listed or read.
  ///
  /// - Parameters:
  ///   - session: what is shown.
  ///   - theme: how it looks.
  ///   - glyphs: the signs that it is drawn with.
  /// - Returns: a frame of the session's size.
  package static func frame(of session: Session, theme: Theme, glyphs: Glyphs = .unicode) -> Frame {
    var canvas = Canvas(columns: session.columns, rows: session.rows, theme: theme, glyphs: glyphs)
    let layout = session.layout
    guard layout.size != .tiny else {
      let sentence = "Dateline needs a screen of 20 columns and 5 rows."
      for (row, line) in Typesetter.lines(of: sentence, columns: max(1, session.columns)).enumerated() {
        canvas.words(line, column: 0, row: row, limit: session.columns, style: theme[.text])
      }
      return canvas.frame
    }
    let rows = session.rows
    if session.isWelcome {
      Welcome(rect: Rect(column: 0, row: 0, columns: session.columns, rows: rows - 2)).draw(on: &canvas)
    } else {
      draw(session, layout, on: &canvas)
    }
    HintLine(session: session, row: rows - 1).draw(on: &canvas)
    let screen = Rect(column: 0, row: 0, columns: session.columns, rows: rows - 2)
    let isTypingAtBottom = session.overlays.last.map(isAtBottom) ?? false
    if isTypingAtBottom { StatusLine(session: session, row: rows - 2).draw(on: &canvas) }
    for overlay in session.overlays { draw(overlay, of: session, in: screen, on: &canvas) }
    if !isTypingAtBottom { StatusLine(session: session, row: rows - 2).draw(on: &canvas) }
    return canvas.frame
  }

  /// Whether an overlay has the lowest lines, so that a long notice must not lie over it.
  private static func isAtBottom(_ overlay: Overlay) -> Bool {
    switch overlay {
    case .find, .filter, .filterName, .search, .note, .quoteNote: true
    case .help, .why, .themes, .savedFilters, .notebook, .setAside, .chart, .who, .lines, .comparison: false
    }
  }

  private static func draw(_ session: Session, _ layout: Layout, on canvas: inout Canvas) {
    if layout.size == .narrow {
      Tabs(session: session).draw(on: &canvas)
    } else {
      PaneEdges(session: session, layout: layout).draw(on: &canvas)
    }
    for pane in Pane.allCases {
      guard let rect = layout.panes[pane], !rect.isEmpty else { continue }
      switch pane {
      case .articles: ArticlesPane(session: session, rect: rect).draw(on: &canvas)
      case .text: TextPane(session: session, rect: rect).draw(on: &canvas)
      case .quotes: QuotesPane(session: session, rect: rect).draw(on: &canvas)
      case .countries: CountriesPane(session: session, rect: rect).draw(on: &canvas)
      }
    }
  }

  private static func draw(_ overlay: Overlay, of session: Session, in screen: Rect, on canvas: inout Canvas) {
    switch overlay {
    case .help(let page):
      HelpBox(page: page, screen: screen).draw(on: &canvas)
    case .why(let index):
      guard let open = session.open, open.annotated.annotations.quotes.indices.contains(index) else { return }
      let quote = open.annotated.annotations.quotes[index]
      WhyBox(quote: quote, text: open.annotated.article.text, screen: screen).draw(on: &canvas)
    case .themes(let picker):
      ThemesBox(picker: picker, screen: screen).draw(on: &canvas)
    case .find(let editor): prompt("/", editor, of: session, on: &canvas)
    case .filter(let line): FilterPrompt(line: line, columns: session.columns, rows: session.rows).draw(on: &canvas)
    case .savedFilters(let list): SavedFiltersBox(list: list, screen: screen).draw(on: &canvas)
    case .filterName(let editor): prompt("save as: ", editor, of: session, on: &canvas)
    case .search(let editor): prompt("search: ", editor, of: session, on: &canvas)
    case .note(let line): prompt("note: ", line.editor, of: session, on: &canvas)
    case .notebook(let page): NotebookBox(page: page, screen: screen).draw(on: &canvas)
    case .quoteNote(let editor, _): prompt("note: ", editor, of: session, on: &canvas)
    case .chart(let page): ChartBox(page: page, screen: screen).draw(on: &canvas)
    case .who(let page): WhoBox(page: page, screen: screen).draw(on: &canvas)
    case .lines(let page): LinesBox(page: page, screen: screen).draw(on: &canvas)
    case .comparison(let page): ComparisonView(page: page, screen: screen).draw(on: &canvas)
    case .setAside(let cursor):
      SetAsideBox(things: session.setAside, cursor: cursor, screen: screen).draw(on: &canvas)
    }
  }

  private static func prompt(_ label: String, _ editor: LineEditor, of session: Session, on canvas: inout Canvas) {
    PromptLine(label: label, editor: editor, columns: session.columns, row: session.rows - 1).draw(on: &canvas)
  }
}
