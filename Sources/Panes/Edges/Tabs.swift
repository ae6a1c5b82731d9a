import Reading
import Screen

/// The line over the one pane of a narrow screen: which one it is, and which others there are.
struct Tabs {
  let session: Session

  /// Draws the tabs; where they have no room, only the present one.
  func draw(on canvas: inout Canvas) {
    let columns = session.columns
    let row = Rect(column: 0, row: 0, columns: columns, rows: 1)
    canvas.fill(row, style: canvas.theme[.paneTitle])
    let place = PaneTitle(of: session.focus, session: session).place
    let names = Pane.allCases.map(PaneTitle.name)
    let whole = names.reduce(0) { $0 + $1.columns + 2 }
    if whole > columns {
      let name = " \(PaneTitle.name(of: session.focus)) "
      canvas.words(name, column: 0, row: 0, limit: columns, style: canvas.theme[.paneTitleFocused])
    } else {
      var column = 0
      for (pane, name) in zip(Pane.allCases, names) {
        let isFocused = pane == session.focus
        let style = canvas.theme[isFocused ? .paneTitleFocused : .paneTitle]
        let words = isFocused ? "[\(name)]" : " \(name) "
        column += canvas.words(words, column: column, row: 0, limit: columns - column, style: style)
      }
    }
    let used = min(whole, columns)
    guard !place.isEmpty, used + place.columns + 2 <= columns else { return }
    canvas.words(place, endingAt: columns - 1, row: 0, limit: columns - used, style: canvas.theme[.textDim])
  }
}
