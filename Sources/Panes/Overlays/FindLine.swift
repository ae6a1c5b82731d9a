import Reading
import Screen

/// The line at the bottom in which one types what to find.
struct FindLine {
  let editor: LineEditor
  let columns: Int
  let row: Int

  /// Draws the line.
  func draw(on canvas: inout Canvas) {
    canvas.fill(Rect(column: 0, row: row, columns: columns, rows: 1), style: canvas.theme[.promptInput])
    let mark = canvas.words("/", column: 0, row: row, limit: 1, style: canvas.theme[.prompt])
    InputLine(editor).draw(
      column: mark,
      row: row,
      limit: columns - mark,
      style: canvas.theme[.promptInput],
      on: &canvas
    )
  }
}
