import Reading
import Screen

/// A line at the bottom in which one types, after a word that says for what.
struct PromptLine {
  let label: String
  let editor: LineEditor
  let columns: Int
  let row: Int

  /// Draws the line.
  ///
  /// - Returns: the column where the first typed character stands, or would stand left of the line.
  @discardableResult
  func draw(on canvas: inout Canvas) -> Int {
    canvas.fill(Rect(column: 0, row: row, columns: columns, rows: 1), style: canvas.theme[.promptInput])
    let limit = max(0, columns - 8)
    let mark = canvas.words(label, column: 0, row: row, limit: limit, style: canvas.theme[.prompt])
    return InputLine(editor).draw(
      column: mark,
      row: row,
      limit: columns - mark,
      style: canvas.theme[.promptInput],
      on: &canvas
    )
  }
}
