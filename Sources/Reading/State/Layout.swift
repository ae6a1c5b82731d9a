package import Screen

/// Where the panes stand on the screen.
///
/// Wide (120 columns and more): articles left with the countries under them, text middle, quotes right. Medium
/// (80…119): articles left, text over quotes right. Narrow: one pane at a time under a line of tabs. Below 20×5 no
/// pane at all. The last two rows are the status line and the hint line; rectangles are without borders and titles.
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
  /// The content of each pane that shows.
  package let panes: [Pane: Rect]

  /// Lays out a screen.
  ///
  /// - Parameters:
  ///   - focus: the pane that has the keys; on a narrow or zoomed screen the only one that shows.
  ///   - isZoomed: whether the focused pane takes the whole screen.
  package init(columns: Int, rows: Int, focus: Pane, isZoomed: Bool) {
    self.columns = columns
    self.rows = rows
    size = columns < 20 || rows < 5 ? .tiny : columns < 80 ? .narrow : columns < 120 ? .medium : .wide
    panes = [focus: Rect(column: 0, row: 1, columns: columns, rows: rows - 3)]
  }
}
