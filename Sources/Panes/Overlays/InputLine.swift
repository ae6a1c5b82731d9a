import Reading
import Screen

/// A line being typed, with the terminal's cursor in it.
struct InputLine {
  private let editor: LineEditor

  /// Creates the line of an editor.
  init(_ editor: LineEditor) {
    self.editor = editor
  }

  /// Draws as much of the line as fits, so that the caret shows.
  ///
  /// - Returns: the column where the line's first character stands, or would stand left of `column`.
  @discardableResult
  func draw(column: Int, row: Int, limit: Int, style: Style, on canvas: inout Canvas) -> Int {
    guard limit > 0 else { return column }
    var before = TextGate.shown(String(editor.text.prefix(editor.caret)), as: .line)
    let whole = before.columns
    while before.columns >= limit, !before.isEmpty { before.removeFirst() }
    let after = String(editor.text.dropFirst(editor.caret))
    let caret = column + canvas.words(before, column: column, row: row, limit: limit, style: style)
    canvas.words(after, column: caret, row: row, limit: column + limit - caret, style: style)
    canvas.showCursor(column: caret, row: row)
    return caret - whole
  }
}
