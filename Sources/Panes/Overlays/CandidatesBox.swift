import Reading
import Screen

/// What could be typed next, right above the line, with what it means and the number of articles behind it.
struct CandidatesBox {
  private static let mostRows = 8
  private static let mostColumns = 72

  let candidates: [FilterLine.Candidate]
  /// The one that stands in the line, or nil.
  let selected: Int?
  /// Where the word stands that they would complete.
  let column: Int
  /// The part of the screen above the line.
  let screen: Rect

  /// Draws the box, or nothing where there is no room.
  func draw(on canvas: inout Canvas) {
    let rows = min(candidates.count, Self.mostRows, screen.rows - 1)
    guard rows > 0, screen.columns >= 12 else { return }
    let first = min(max(0, (selected ?? 0) - rows + 1), candidates.count - rows)
    let shown = candidates[first..<first + rows]
    let widths = Widths(shown, columns: min(screen.columns, Self.mostColumns))
    let left = min(max(screen.column, column - 1), screen.column + screen.columns - widths.all)
    let top = screen.row + screen.rows - rows
    for (place, candidate) in shown.enumerated() {
      let look = RowLook(
        isSelected: first + place == selected,
        theme: canvas.theme,
        plain: .overlay,
        selected: .pickerSelected
      )
      let row = Rect(column: left, row: top + place, columns: widths.all, rows: 1)
      draw(candidate, in: row, widths, look, on: &canvas)
    }
    let rim = Rect(column: left, row: top - 1, columns: widths.all, rows: 1)
    drawRim(rim, hidden: candidates.count - rows, on: &canvas)
  }

  private func draw(
    _ candidate: FilterLine.Candidate,
    in row: Rect,
    _ widths: Widths,
    _ look: RowLook,
    on canvas: inout Canvas
  ) {
    canvas.fill(row, style: look.base)
    let left = row.column + 1
    let dim = look.style(.overlayDim)
    canvas.words(candidate.text, column: left, row: row.row, limit: widths.text, style: look.style(.overlayKey))
    canvas.words(candidate.words, column: left + widths.text + 2, row: row.row, limit: widths.words, style: dim)
    let count = Self.count(of: candidate)
    let end = row.column + row.columns - 1
    canvas.words(count, endingAt: end, row: row.row, limit: widths.count, style: look.base)
  }

  /// A line over the box, so that it stands off from what lies below without colours too.
  private func drawRim(_ rim: Rect, hidden: Int, on canvas: inout Canvas) {
    let style = canvas.theme[.overlayBorder]
    canvas.rule(canvas.glyphs.horizontal, column: rim.column, row: rim.row, columns: rim.columns, style: style)
    guard hidden > 0 else { return }
    let more = " \(Numeral.grouped(hidden)) more "
    canvas.words(more, endingAt: rim.column + rim.columns - 1, row: rim.row, limit: rim.columns - 2, style: style)
  }

  private static func count(of candidate: FilterLine.Candidate) -> String {
    candidate.articles.map(Numeral.grouped) ?? ""
  }

  /// The columns of the box's parts.
  private struct Widths {
    let text: Int
    let words: Int
    let count: Int

    init(_ shown: ArraySlice<FilterLine.Candidate>, columns: Int) {
      func widest(_ part: (FilterLine.Candidate) -> String) -> Int {
        shown.reduce(0) { max($0, TextGate.shown(part($1), as: .line).columns) }
      }
      count = widest(CandidatesBox.count)
      let free = columns - 2 - (count > 0 ? count + 2 : 0)
      text = max(0, min(widest(\.text), free))
      words = max(0, min(widest(\.words), free - text - 2))
    }

    var all: Int { 2 + text + (words > 0 ? words + 2 : 0) + (count > 0 ? count + 2 : 0) }
  }
}
