import Reading
import Screen

/// The saved filters: name, expression, and how many articles each picks.
struct SavedFiltersBox {
  let list: SavedFilterList
  let screen: Rect

  /// Draws the box.
  func draw(on canvas: inout Canvas) {
    let box = OverlayBox(
      columns: min(90, screen.columns - 6),
      rows: min(max(2, list.entries.count) + 2, screen.rows - 3),
      in: screen
    )
    box.draw(title: "Saved filters", on: &canvas)
    guard !box.inside.isEmpty else { return }
    drawPrompt(in: box.inside, on: &canvas)
    let isRoomy = box.inside.rows >= 6
    let top = isRoomy ? 2 : 1
    let rows = Rect(
      column: box.inside.column,
      row: box.inside.row + top,
      columns: box.inside.columns,
      rows: box.inside.rows - top
    )
    list.entries.isEmpty ? drawNothing(in: rows, on: &canvas) : drawEntries(in: rows, on: &canvas)
  }

  private func drawPrompt(in inside: Rect, on canvas: inout Canvas) {
    let style = canvas.theme[.prompt]
    let mark = canvas.words("narrow: ", column: inside.column, row: inside.row, limit: inside.columns, style: style)
    InputLine(list.narrowing).draw(
      column: inside.column + mark,
      row: inside.row,
      limit: inside.columns - mark,
      style: canvas.theme[.promptInput],
      on: &canvas
    )
  }

  private func drawNothing(in rows: Rect, on canvas: inout Canvas) {
    let isNarrowed = !list.narrowing.text.isEmpty
    let sentence =
      isNarrowed
      ? "No saved filter is called that."
      : "No filter is saved yet: \(Keys.shown(.editFilter)) types one, and \(Keys.shown(.saveFilter)) in here saves it."
    let lines = Typesetter.lines(of: sentence, columns: max(1, rows.columns))
    for (place, line) in lines.prefix(rows.rows).enumerated() {
      let style = canvas.theme[.overlayDim]
      canvas.words(line, column: rows.column, row: rows.row + place, limit: rows.columns, style: style)
    }
  }

  private func drawEntries(in rows: Rect, on canvas: inout Canvas) {
    let counts = list.entries.map { Self.count(of: $0) }
    let countColumns = counts.reduce(0) { max($0, $1.columns) }
    let widest = list.entries.reduce(0) { max($0, TextGate.shown($1.filter.name, as: .line).columns) }
    let nameColumns = min(widest, max(8, (rows.columns - countColumns) * 2 / 5))
    let first = firstShown(rows: rows.rows)
    for place in 0..<rows.rows where list.entries.indices.contains(first + place) {
      let index = first + place
      let look = RowLook(
        isSelected: index == list.cursor.selected,
        theme: canvas.theme,
        plain: .overlay,
        selected: .pickerSelected
      )
      let row = rows.row + place
      canvas.fill(Rect(column: rows.column, row: row, columns: rows.columns, rows: 1), style: look.base)
      let filter = list.entries[index].filter
      let left = rows.column + 1
      let end = rows.column + rows.columns - 1
      canvas.words(filter.name, column: left, row: row, limit: nameColumns, style: look.style(.overlayKey))
      let expression = left + nameColumns + 2
      let limit = end - countColumns - 2 - expression
      canvas.words(filter.expression, column: expression, row: row, limit: limit, style: look.base)
      canvas.words(counts[index], endingAt: end, row: row, limit: countColumns, style: look.style(.overlayDim))
    }
  }

  /// How many articles it picks, and before that how many are new.
  private static func count(of entry: SavedFilterList.Entry) -> String {
    let articles = entry.articles.map(Numeral.grouped) ?? ""
    guard entry.filter.isWatched else { return articles }
    guard entry.news > 0 else { return articles.isEmpty ? "watched" : "watched \(articles)" }
    let news = "\(Numeral.grouped(entry.news)) new"
    return articles.isEmpty ? news : "\(news) of \(articles)"
  }

  /// The selected filter shows, however few rows there are.
  private func firstShown(rows: Int) -> Int {
    min(list.cursor.selected, max(list.cursor.first, list.cursor.selected - max(1, rows) + 1))
  }
}
