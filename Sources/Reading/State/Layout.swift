package import Screen

/// Where the panes stand on the screen.
///
/// Wide (120 columns and more): articles left with the countries under them, text middle, quotes right. Medium
/// (80…119): articles left, text over quotes right; the countries take the place of the articles while they have the
/// keys. Narrow: one pane at a time under a line of tabs. Below 20×5 no pane at all. Where the screen is too low for
/// two panes in a column, the focused one has the column. The last two rows are the status line and the hint line.
/// Rectangles are without titles and borders: the title is the row right above, a border the column between.
package struct Layout: Equatable, Sendable {
  package enum Size: Equatable, Sendable {
    case tiny
    case narrow
    case medium
    case wide
  }

  package let size: Size
  package let columns: Int
  package let rows: Int
  /// Whether the articles show where the words of a search stand.
  package let showsSnippets: Bool
  /// The content of each pane that shows.
  package let panes: [Pane: Rect]

  /// Lays out a screen.
  ///
  /// - Parameters:
  ///   - columns: the screen's width.
  ///   - rows: the screen's height.
  ///   - focus: the pane that has the keys; on a narrow or zoomed screen the only one that shows.
  ///   - isZoomed: whether the focused pane takes the whole screen.
  ///   - showsSnippets: whether a search is on, so that a row of the articles has a line more.
  package init(columns: Int, rows: Int, focus: Pane, isZoomed: Bool, showsSnippets: Bool = false) {
    self.showsSnippets = showsSnippets
    self.columns = columns
    self.rows = rows
    size = columns < 20 || rows < 5 ? .tiny : columns < 80 ? .narrow : columns < 120 ? .medium : .wide
    let whole = Rect(column: 0, row: 1, columns: columns, rows: rows - 3)
    switch size {
    case .tiny: panes = [:]
    case .narrow: panes = [focus: whole]
    case .medium: panes = isZoomed ? [focus: whole] : Self.medium(whole, focus: focus)
    case .wide: panes = isZoomed ? [focus: whole] : Self.wide(whole, focus: focus)
    }
  }

  /// Whether a row of the articles has its headline on a second line: where the pane is narrow and high enough.
  package var isTall: Bool {
    guard let articles = panes[.articles] else { return false }
    return articles.columns < 70 && articles.rows >= 8
  }

  /// The screen lines that a row of the articles takes; one more for the snippets of a search, where there is room.
  package var rowHeight: Int {
    let height = isTall ? 2 : 1
    return showsSnippets && (panes[.articles]?.rows ?? 0) >= 6 ? height + 1 : height
  }

  /// The screen lines that a quote of the quotes pane takes: the speaker over the words where there is room.
  package var quoteHeight: Int {
    guard let quotes = panes[.quotes], quotes.rows >= 9, quotes.columns < 110 else { return 1 }
    return quotes.columns < 60 ? 3 : 2
  }

  private static func medium(_ whole: Rect, focus: Pane) -> [Pane: Rect] {
    let left = max(30, whole.columns * 36 / 100)
    let list: Pane = focus == .countries ? .countries : .articles
    let right = Rect(column: left + 1, row: whole.row, columns: whole.columns - left - 1, rows: whole.rows)
    var panes = [list: Rect(column: 0, row: whole.row, columns: left, rows: whole.rows)]
    if whole.rows < 9 {
      panes[focus == .quotes ? .quotes : .text] = right
    } else {
      let quotes = min(max(3, (whole.rows - 1) * 3 / 10), 12)
      (panes[.text], panes[.quotes]) = split(right, lower: quotes)
    }
    return panes
  }

  private static func wide(_ whole: Rect, focus: Pane) -> [Pane: Rect] {
    let left = min(max(32, whole.columns * 27 / 100), 64)
    let right = min(max(28, whole.columns * 24 / 100), 56)
    let list = Rect(column: 0, row: whole.row, columns: left, rows: whole.rows)
    var panes: [Pane: Rect] = [
      .text: Rect(column: left + 1, row: whole.row, columns: whole.columns - left - right - 2, rows: whole.rows),
      .quotes: Rect(column: whole.columns - right, row: whole.row, columns: right, rows: whole.rows),
    ]
    if whole.rows < 14 {
      panes[focus == .countries ? .countries : .articles] = list
    } else {
      (panes[.articles], panes[.countries]) = split(list, lower: min(max(4, whole.rows / 4), 14))
    }
    return panes
  }

  /// Two panes, one over the other, with the lower one's title between them.
  private static func split(_ rect: Rect, lower: Int) -> (upper: Rect, lower: Rect) {
    let upper = rect.rows - lower - 1
    return (
      Rect(column: rect.column, row: rect.row, columns: rect.columns, rows: upper),
      Rect(column: rect.column, row: rect.row + upper + 1, columns: rect.columns, rows: lower)
    )
  }
}
