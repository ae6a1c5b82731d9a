import Reading
import Screen

/// What is wrong with a line being typed: a caret under the place, and beside or under it what could stand there.
struct PromptFault {
  private let words: String
  private let columns: Int
  private let caret: Int
  /// The words on lines of their own; empty if they have room beside the caret.
  private let lines: [String]
  /// Whether the screen has too few lines for all of them.
  private let isCut: Bool

  /// Sets the words.
  ///
  /// - Parameters:
  ///   - words: one sentence; foreign text.
  ///   - place: the column of the place on the screen; it may lie outside.
  ///   - columns: the screen's width.
  ///   - mostRows: more rows are not taken; at least 1.
  init(words: String, place: Int, columns: Int, mostRows: Int) {
    self.words = words
    self.columns = columns
    caret = min(max(0, place), max(0, columns - 1))
    let room = max(columns - caret - 3, caret - 2)
    let fits = mostRows < 2 || TextGate.shown(words, as: .line).columns <= room
    let all = fits ? [] : Typesetter.lines(of: words, columns: max(1, columns - 2))
    lines = Array(all.prefix(mostRows - 1))
    isCut = lines.count < all.count
  }

  /// The rows that it takes.
  var rows: Int { 1 + lines.count }

  /// Draws the caret in a row, and the words beside it where they have room, else under it.
  func draw(row: Int, on canvas: inout Canvas) {
    canvas.fill(Rect(column: 0, row: row, columns: columns, rows: rows), style: canvas.theme[.promptInput])
    let style = canvas.theme[.promptError]
    canvas.words("^", column: caret, row: row, limit: 1, style: style)
    for (place, line) in lines.enumerated() {
      let words = isCut && place == lines.count - 1 ? line + " \(canvas.glyphs.ellipsis)" : line
      canvas.words(words, column: 1, row: row + 1 + place, limit: columns - 2, style: style)
    }
    guard lines.isEmpty else { return }
    let right = columns - caret - 3
    if TextGate.shown(words, as: .line).columns <= right || right >= caret {
      canvas.words(words, column: caret + 2, row: row, limit: right, style: style)
    } else {
      canvas.words(words, endingAt: caret - 1, row: row, limit: caret - 2, style: style)
    }
  }
}
