import News
import Reading
import Screen

/// The list of articles.
struct ArticlesPane {
  let session: Session
  let rect: Rect

  /// Draws the rows that show.
  func draw(on canvas: inout Canvas) {
    let list = session.list
    guard !list.shown.isEmpty else {
      Message([session.emptyMessage ?? ""]).draw(in: rect, on: &canvas)
      return
    }
    let height = session.layout.rowHeight
    for place in 0..<(rect.rows + height - 1) / height {
      let index = list.cursor.first + place
      guard let row = list.row(at: index) else { return }
      let number = Int(list.shown[index])
      let isRead = list.isRead.indices.contains(number) && list.isRead[number]
      let look = RowLook(
        isSelected: index == list.cursor.selected,
        theme: canvas.theme,
        plain: .list,
        selected: session.focus == .articles ? .listSelectedFocused : .listSelected
      )
      let top = rect.row + place * height
      let place = Rect(
        column: rect.column,
        row: top,
        columns: rect.columns,
        rows: min(height, rect.row + rect.rows - top)
      )
      canvas.fill(place, style: look.base)
      if height == 2 {
        drawTall(row, isRead: isRead, look: look, in: place, on: &canvas)
      } else {
        drawFlat(row, isRead: isRead, look: look, in: place, on: &canvas)
      }
    }
  }

  /// Date, outlet, countries and quotes; the headline under them.
  private func drawTall(_ row: ArticleRow, isRead: Bool, look: RowLook, in place: Rect, on canvas: inout Canvas) {
    drawMark(isRead: isRead, look: look, in: place, on: &canvas)
    let left = place.column + 2
    let end = place.column + place.columns - 1
    var free = end - left
    let date = row.date?.iso ?? "undated"
    canvas.words(date, column: left, row: place.row, limit: free, style: look.style(.listDate))
    free -= 12
    let quotes = drawQuotes(row, endingAt: end, row: place.row, limit: free, look: look, on: &canvas)
    free -= quotes
    let outletColumns = min(row.outlet.columns, max(8, free - 12))
    let codes = CountryCodes.words(row.countries, columns: min(21, free - outletColumns - 1))
    canvas.words(codes, endingAt: end - quotes, row: place.row, limit: free, style: look.style(.listCountries))
    free -= codes.columns + (codes.isEmpty ? 0 : 1)
    canvas.words(
      row.outlet,
      column: left + 12,
      row: place.row,
      limit: free,
      style: look.style(.listOutlet, voice: row.outlet)
    )
    guard place.rows > 1 else { return }
    drawHeadline(row, isRead: isRead, column: left, row: place.row + 1, limit: end - left, look: look, on: &canvas)
  }

  /// All on one line, in columns.
  private func drawFlat(_ row: ArticleRow, isRead: Bool, look: RowLook, in place: Rect, on canvas: inout Canvas) {
    drawMark(isRead: isRead, look: look, in: place, on: &canvas)
    var left = place.column + 2
    var end = place.column + place.columns - 1
    if place.columns >= 24 {
      canvas.words(row.date?.iso ?? "undated", column: left, row: place.row, limit: 10, style: look.style(.listDate))
      left += 12
    }
    if place.columns >= 60 {
      let outlet = place.columns >= 100 ? 18 : 12
      let style = look.style(.listOutlet, voice: row.outlet)
      canvas.words(row.outlet, column: left, row: place.row, limit: outlet, style: style)
      left += outlet + 2
      drawQuotes(row, endingAt: end, row: place.row, limit: 5, look: look, on: &canvas)
      let codeColumns = place.columns >= 100 ? 18 : 9
      end -= 5
      let codes = CountryCodes.words(row.countries, columns: codeColumns)
      canvas.words(
        codes,
        column: end - codeColumns,
        row: place.row,
        limit: codeColumns,
        style: look.style(.listCountries)
      )
      end -= codeColumns + 2
    }
    drawHeadline(row, isRead: isRead, column: left, row: place.row, limit: end - left, look: look, on: &canvas)
  }

  private func drawMark(isRead: Bool, look: RowLook, in place: Rect, on canvas: inout Canvas) {
    if !isRead {
      canvas.words(canvas.glyphs.unread, column: place.column, row: place.row, limit: 1, style: look.style(.listUnread))
    }
    guard look.isSelected else { return }
    for row in max(place.row, place.row + place.rows - 1)..<place.row + place.rows where isRead || place.rows > 1 {
      canvas.words(canvas.glyphs.gutter, column: place.column, row: row, limit: 1, style: look.base)
    }
  }

  /// The number of quotes at the end of the line, with a blank before it.
  @discardableResult
  private func drawQuotes(
    _ row: ArticleRow,
    endingAt end: Int,
    row line: Int,
    limit: Int,
    look: RowLook,
    on canvas: inout Canvas
  ) -> Int {
    guard row.quotes > 0 else { return 0 }
    let words = "\(canvas.glyphs.quotes)\(row.quotes)"
    return canvas.words(words, endingAt: end, row: line, limit: limit, style: look.style(.listQuotes)) + 1
  }

  private func drawHeadline(
    _ row: ArticleRow,
    isRead: Bool,
    column: Int,
    row line: Int,
    limit: Int,
    look: RowLook,
    on canvas: inout Canvas
  ) {
    var style = isRead ? look.base : look.style(.listUnread)
    if row.isHeadlineDerived { style.attributes.insert(.italic) }
    canvas.words(row.headline, column: column, row: line, limit: limit, style: style)
  }
}
