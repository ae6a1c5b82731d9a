import Reading
import Screen

/// What could be typed next, right above the line, with the number of articles behind each.
struct CandidatesBox {
  struct Candidate {
    let words: String
    /// Nil where no number is known.
    let articles: Int?
  }

  let candidates: [Candidate]
  /// The one that Tab took, or nil.
  let selected: Int?
  /// Where the word stands that they would complete.
  let column: Int
  /// The part of the screen above the line.
  let screen: Rect

  private static let mostRows = 8

  /// Draws the box, or nothing where there is no room.
  func draw(on canvas: inout Canvas) {
    let rows = min(candidates.count, Self.mostRows, screen.rows - 1)
    guard rows > 0, screen.columns >= 12 else { return }
    let first = min(max(0, (selected ?? 0) - rows + 1), candidates.count - rows)
    let shown = candidates[first..<first + rows]
    let counts = shown.map { $0.articles.map(Numeral.grouped) ?? "" }
    let countColumns = counts.reduce(0) { max($0, $1.columns) }
    let widest = shown.reduce(0) { max($0, TextGate.shown($1.words, as: .line).columns) }
    let columns = min(widest + 2 + (countColumns > 0 ? countColumns + 2 : 0), screen.columns, 60)
    let left = min(max(screen.column, column - 1), screen.column + screen.columns - columns)
    let top = screen.row + screen.rows - rows
    for (place, candidate) in shown.enumerated() {
      let look = RowLook(
        isSelected: first + place == selected,
        theme: canvas.theme,
        plain: .overlay,
        selected: .pickerSelected
      )
      let row = Rect(column: left, row: top + place, columns: columns, rows: 1)
      canvas.fill(row, style: look.base)
      let limit = columns - 2 - (countColumns > 0 ? countColumns + 2 : 0)
      canvas.words(candidate.words, column: left + 1, row: row.row, limit: limit, style: look.base)
      canvas.words(
        counts[place],
        endingAt: left + columns - 1,
        row: row.row,
        limit: countColumns,
        style: look.style(.overlayDim)
      )
    }
    drawRim(
      over: Rect(column: left, row: top - 1, columns: columns, rows: 1),
      hidden: candidates.count - rows,
      on: &canvas
    )
  }

  /// A line over the box, so that it stands off from what lies below without colours too.
  private func drawRim(over rim: Rect, hidden: Int, on canvas: inout Canvas) {
    let style = canvas.theme[.overlayBorder]
    canvas.rule(canvas.glyphs.horizontal, column: rim.column, row: rim.row, columns: rim.columns, style: style)
    guard hidden > 0 else { return }
    let more = " \(Numeral.grouped(hidden)) more "
    canvas.words(more, endingAt: rim.column + rim.columns - 1, row: rim.row, limit: rim.columns - 2, style: style)
  }
}
