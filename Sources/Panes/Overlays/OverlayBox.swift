import Screen

/// A framed part of the screen over the panes.
struct OverlayBox {
  /// What is inside the frame.
  let inside: Rect

  private let outside: Rect

  /// Places a box in the middle of `screen`, as large as asked if there is room.
  init(columns: Int, rows: Int, in screen: Rect) {
    let width = min(columns + 4, screen.columns)
    let height = min(rows + 2, screen.rows)
    outside = Rect(
      column: screen.column + (screen.columns - width) / 2,
      row: screen.row + (screen.rows - height) / 3,
      columns: width,
      rows: height
    )
    inside = Self.inside(outside)
  }

  /// Places a box at the right edge of `screen`, so that what is below it shows.
  init(atRightOf screen: Rect, columns: Int, rows: Int) {
    let width = min(columns + 4, screen.columns)
    let height = min(rows + 2, screen.rows)
    outside = Rect(column: screen.column + screen.columns - width, row: screen.row, columns: width, rows: height)
    inside = Self.inside(outside)
  }

  /// Draws the frame with a title, and blanks what is inside.
  func draw(title: String, on canvas: inout Canvas) {
    let style = canvas.theme[.overlayBorder]
    let glyphs = canvas.glyphs
    canvas.fill(outside, style: canvas.theme[.overlay])
    let last = outside.row + outside.rows - 1
    let right = outside.column + outside.columns - 1
    for row in [outside.row, last] {
      canvas.rule(glyphs.horizontal, column: outside.column, row: row, columns: outside.columns, style: style)
    }
    for row in outside.row..<last + 1 {
      let (first, end) =
        row == outside.row
        ? (glyphs.topLeft, glyphs.topRight)
        : row == last ? (glyphs.bottomLeft, glyphs.bottomRight) : (glyphs.vertical, glyphs.vertical)
      canvas.words(first, column: outside.column, row: row, limit: 1, style: style)
      canvas.words(end, column: right, row: row, limit: 1, style: style)
    }
    canvas.words(
      " \(title) ",
      column: outside.column + 2,
      row: outside.row,
      limit: outside.columns - 4,
      style: canvas.theme[.overlayTitle]
    )
  }

  private static func inside(_ outside: Rect) -> Rect {
    Rect(
      column: outside.column + 2,
      row: outside.row + 1,
      columns: outside.columns - 4,
      rows: outside.rows - 2
    )
  }
}
