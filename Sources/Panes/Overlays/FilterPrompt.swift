import Reading
import Screen

/// The line in which a filter is typed, what could stand there above it, and under it what is wrong or what it picks.
struct FilterPrompt {
  private static let label = "filter: "

  let line: FilterLine
  let columns: Int
  /// The screen's rows; the line takes the last two, and more where there is much to say.
  let rows: Int

  /// Draws the lines.
  func draw(on canvas: inout Canvas) {
    let fault = line.fault.map { fault in
      PromptFault(
        words: fault.reason,
        place: faultColumn(of: fault.place),
        columns: columns,
        mostRows: max(1, rows - 2)
      )
    }
    let row = rows - 1 - (fault?.rows ?? 1)
    let prompt = PromptLine(label: Self.label, editor: line.editor, columns: columns, row: row)
    let start = prompt.draw(on: &canvas)
    fault?.draw(row: row + 1, on: &canvas)
    if fault == nil { drawCount(on: &canvas) }
    let box = CandidatesBox(
      candidates: line.candidates,
      selected: line.chosen,
      column: start + column(of: wordStart),
      screen: Rect(column: 0, row: 0, columns: columns, rows: row)
    )
    box.draw(on: &canvas)
  }

  /// How many articles the filter picks, at the end of the hints.
  private func drawCount(on canvas: inout Canvas) {
    guard let articles = line.articles else { return }
    let words = " \(Numeral.count(articles, "article"))"
    canvas.words(words, endingAt: columns - 1, row: rows - 1, limit: columns / 2, style: canvas.theme[.hint])
  }

  /// The column on the screen of a character of the line.
  private func faultColumn(of place: Int) -> Int {
    let mark = Self.label.columns
    let shift = max(0, column(of: line.editor.caret) - (columns - mark - 1))
    return mark + column(of: place) - shift
  }

  /// The columns that stand before a character of the line.
  private func column(of place: Int) -> Int {
    TextGate.shown(String(line.editor.text.prefix(max(0, place))), as: .line).columns
  }

  /// Where the word at the caret begins, in characters.
  private var wordStart: Int {
    let before = line.editor.text.prefix(line.editor.caret)
    return before.count - before.reversed().prefix { $0 != " " }.count
  }
}
