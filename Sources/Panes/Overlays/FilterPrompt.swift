import Reading
import Screen

/// The line in which a filter is typed, what could stand there above it, and under it what is wrong or what it picks.
struct FilterPrompt {
  let line: FilterLine
  let columns: Int
  /// The screen's rows; the line takes the last two.
  let rows: Int

  /// Draws the lines.
  func draw(on canvas: inout Canvas) {
    let prompt = PromptLine(label: "filter: ", editor: line.editor, columns: columns, row: rows - 2)
    let start = prompt.draw(on: &canvas)
    if let fault = line.fault {
      let place = start + column(of: fault.place)
      PromptFault(words: fault.reason, place: place, columns: columns, row: rows - 1).draw(on: &canvas)
    } else if let articles = line.articles {
      let style = canvas.theme[.hint]
      let words = " \(Numeral.count(articles, "article"))"
      canvas.words(words, endingAt: columns - 1, row: rows - 1, limit: columns / 2, style: style)
    }
    let box = CandidatesBox(
      candidates: line.candidates.map { CandidatesBox.Candidate(words: $0.text, articles: $0.articles) },
      selected: line.chosen,
      column: start + column(of: wordStart),
      screen: Rect(column: 0, row: 0, columns: columns, rows: rows - 2)
    )
    box.draw(on: &canvas)
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
