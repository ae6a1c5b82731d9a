import Reading
import Screen

/// The titles over the panes and the lines between them.
struct PaneEdges {
  let session: Session
  let layout: Layout

  /// Draws titles and lines around whatever panes show.
  func draw(on canvas: inout Canvas) {
    for pane in Pane.allCases {
      guard let rect = layout.panes[pane] else { continue }
      drawTitle(of: pane, over: rect, on: &canvas)
    }
    for rect in layout.panes.values where rect.column > 0 {
      for row in rect.row - 1..<rect.row + rect.rows {
        let sign = sign(column: rect.column - 1, row: row, canvas.glyphs)
        canvas.words(sign, column: rect.column - 1, row: row, limit: 1, style: canvas.theme[.border])
      }
    }
  }

  private func drawTitle(of pane: Pane, over rect: Rect, on canvas: inout Canvas) {
    let isFocused = pane == session.focus
    let row = rect.row - 1
    let line = canvas.theme[isFocused ? .borderFocused : .border]
    let style = canvas.theme[isFocused ? .paneTitleFocused : .paneTitle]
    let sign = isFocused ? canvas.glyphs.heavy : canvas.glyphs.horizontal
    canvas.rule(sign, column: rect.column, row: row, columns: rect.columns, style: line)
    let title = PaneTitle(of: pane, session: session)
    var end = rect.column + rect.columns - 1
    if !title.place.isEmpty, title.place.columns + 12 < rect.columns {
      end -= canvas.words(
        " \(title.place) ",
        endingAt: end,
        row: row,
        limit: rect.columns,
        style: canvas.theme[.textDim]
      )
    }
    let left = rect.column + 1
    canvas.words(" \(title.words) ", column: left, row: row, limit: end - left - 1, style: style)
  }

  /// What stands where lines meet.
  private func sign(column: Int, row: Int, _ glyphs: Glyphs) -> String {
    let isTop = layout.panes.values.allSatisfy { row < $0.row }
    if isTop { return glyphs.teeDown }
    let left = layout.panes.values.contains { $0.column + $0.columns == column && $0.row - 1 == row }
    let right = layout.panes.values.contains { $0.column == column + 1 && $0.row - 1 == row }
    return left && right ? glyphs.cross : left ? glyphs.teeLeft : right ? glyphs.teeRight : glyphs.vertical
  }
}
