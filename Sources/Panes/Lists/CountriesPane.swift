import News
import Reading
import Screen

/// The countries of the list, with a bar and a count each.
struct CountriesPane {
  let session: Session
  let rect: Rect

  /// Draws the countries that show.
  func draw(on canvas: inout Canvas) {
    let picker = session.picker
    guard !picker.entries.isEmpty else {
      let sentence = picker.narrowing.isEmpty ? "No country yet." : "No country is called “\(picker.narrowing)”."
      Message([sentence]).draw(in: rect, on: &canvas)
      return
    }
    let countColumns = Numeral.grouped(picker.mostArticles).utf8.count
    for place in 0..<rect.rows {
      let index = picker.cursor.first + place
      guard picker.entries.indices.contains(index) else { return }
      let look = RowLook(
        isSelected: index == picker.cursor.selected && session.focus == .countries,
        theme: canvas.theme,
        plain: .picker,
        selected: .pickerSelected
      )
      draw(picker.entries[index], row: rect.row + place, look: look, countColumns: countColumns, on: &canvas)
    }
  }

  private func draw(
    _ entry: CountryPicker.Entry,
    row: Int,
    look: RowLook,
    countColumns: Int,
    on canvas: inout Canvas
  ) {
    let filter = session.list.filter
    let isWanted = filter.wanted.contains(entry.country)
    let isExcluded = filter.excluded.contains(entry.country)
    let role: Role = isWanted ? .pickerWanted : isExcluded ? .pickerExcluded : .picker
    var style = look.style(role)
    if !filter.isOn, isWanted || isExcluded { style = look.style(.textDim) }
    canvas.fill(Rect(column: rect.column, row: row, columns: rect.columns, rows: 1), style: look.base)
    let end = rect.column + rect.columns - 1
    let mark = isWanted ? canvas.glyphs.wanted : isExcluded ? canvas.glyphs.excluded : " "
    canvas.words(mark, column: rect.column, row: row, limit: 1, style: style)
    canvas.words(entry.country.code, column: rect.column + 2, row: row, limit: 2, style: style)
    let count = Numeral.grouped(entry.articles)
    canvas.words(count, endingAt: end, row: row, limit: countColumns, style: look.style(.picker))
    let left = rect.column + 5
    let free = end - countColumns - 1 - left
    let name = free >= 20 ? min(22, free / 2) : free
    canvas.words(entry.country.name, column: left, row: row, limit: name, style: style)
    guard free - name >= 4 else { return }
    let bar = Bar(part: entry.articles, of: session.picker.mostArticles, columns: free - name - 1)
    let barStyle = look.style(isExcluded ? .barExcluded : .bar)
    canvas.words(bar.words(canvas.glyphs), column: left + name + 1, row: row, limit: free - name - 1, style: barStyle)
  }
}
