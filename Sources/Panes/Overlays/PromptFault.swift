import Screen

/// What is wrong with a line being typed: a caret under the place, and beside it what could stand there.
struct PromptFault {
  let words: String
  /// The column of the place on the screen; it may lie outside.
  let place: Int
  let columns: Int
  let row: Int

  /// Draws the line; the words stand on that side of the caret where they have room.
  func draw(on canvas: inout Canvas) {
    canvas.fill(Rect(column: 0, row: row, columns: columns, rows: 1), style: canvas.theme[.promptInput])
    let style = canvas.theme[.promptError]
    let caret = min(max(0, place), max(0, columns - 1))
    canvas.words("^", column: caret, row: row, limit: 1, style: style)
    let right = columns - caret - 3
    let shown = TextGate.shown(words, as: .line).columns
    if shown <= right || right >= caret {
      canvas.words(words, column: caret + 2, row: row, limit: right, style: style)
    } else {
      canvas.words(words, endingAt: caret - 1, row: row, limit: caret - 1, style: style)
    }
  }
}
