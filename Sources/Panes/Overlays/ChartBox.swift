import Catalog
import News
import Reading
import Screen

/// Articles a country, over time, or a pair of countries: a bar each, over the whole screen.
struct ChartBox {
  let page: ChartPage
  let screen: Rect

  /// Draws the box.
  func draw(on canvas: inout Canvas) {
    let box = OverlayBox(columns: screen.columns, rows: screen.rows, in: screen)
    box.draw(title: ChartWords(page: page).title, on: &canvas)
    let inside = box.inside
    guard inside.rows > 0, inside.columns > 0 else { return }
    let dim = canvas.theme[.overlayDim]
    let words = ChartWords(page: page)
    canvas.words(words.sum, column: inside.column, row: inside.row, limit: inside.columns, style: dim)
    let rows = Rect(column: inside.column, row: inside.row + 1, columns: inside.columns, rows: inside.rows - 2)
    page.bars.isEmpty ? drawNothing(words, in: rows, on: &canvas) : drawBars(words, in: rows, on: &canvas)
    guard inside.rows > 2 else { return }
    let last = inside.row + inside.rows - 1
    canvas.words(words.leftOut, column: inside.column, row: last, limit: inside.columns, style: dim)
  }

  private func drawNothing(_ words: ChartWords, in rows: Rect, on canvas: inout Canvas) {
    guard rows.rows > 0 else { return }
    let sentence = page.isCounting ? "Counting" + canvas.glyphs.ellipsis : words.nothing
    canvas.words(sentence, column: rows.column, row: rows.row, limit: rows.columns, style: canvas.theme[.overlay])
  }

  private func drawBars(_ words: ChartWords, in rows: Rect, on canvas: inout Canvas) {
    let first = min(page.cursor.selected, max(page.cursor.first, page.cursor.selected - max(1, rows.rows) + 1))
    let shown = (0..<max(0, rows.rows)).map { first + $0 }.filter(page.bars.indices.contains)
    let countColumns = Numeral.grouped(page.most).utf8.count
    let widest = shown.reduce(0) { max($0, words.label(of: page.bars[$1].thing, isLong: rows.columns >= 56).columns) }
    // Two countries need their names more than a bar needs its length.
    let labelColumns = min(widest, max(10, rows.columns * 2 / 5, rows.columns - countColumns - 16))
    for (place, index) in shown.enumerated() {
      let row = Rect(column: rows.column, row: rows.row + place, columns: rows.columns, rows: 1)
      draw(index, words, in: row, labelColumns: labelColumns, countColumns: countColumns, on: &canvas)
    }
  }

  private func draw(
    _ index: Int,
    _ words: ChartWords,
    in row: Rect,
    labelColumns: Int,
    countColumns: Int,
    on canvas: inout Canvas
  ) {
    let bar = page.bars[index]
    let look = RowLook(
      isSelected: index == page.cursor.selected,
      theme: canvas.theme,
      plain: .overlay,
      selected: .pickerSelected
    )
    canvas.fill(row, style: look.base)
    let end = row.column + row.columns - 1
    let left = row.column + 2
    if case .gap(_, let periods) = bar.thing {
      let gap = words.gap(periods, dot: canvas.glyphs.vertical)
      canvas.words(gap, column: left, row: row.row, limit: end - left, style: look.style(.overlayDim))
      return
    }
    let role: Role = bar.choice == .wanted ? .pickerWanted : bar.choice == .excluded ? .pickerExcluded : .overlay
    let mark =
      bar.choice == .wanted ? canvas.glyphs.wanted : bar.choice == .excluded ? canvas.glyphs.excluded : " "
    let style = look.style(role)
    canvas.words(mark, column: row.column, row: row.row, limit: 1, style: style)
    let label = words.label(of: bar.thing, isLong: row.columns >= 56)
    canvas.words(label, column: left, row: row.row, limit: labelColumns, style: style)
    let count = Numeral.grouped(bar.articles)
    canvas.words(count, endingAt: end, row: row.row, limit: countColumns, style: look.base)
    let start = left + labelColumns + 1
    let free = end - countColumns - 1 - start
    guard free >= 3 else { return }
    let length = Bar(part: bar.articles, of: page.most, columns: free).words(canvas.glyphs)
    let barStyle = look.style(bar.choice == .excluded ? .barExcluded : .bar)
    canvas.words(length, column: start, row: row.row, limit: free, style: barStyle)
  }
}
