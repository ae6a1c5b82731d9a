import News
import Reading
import Screen

/// One article as a row of the list.
struct ArticleEntry {
  let row: ArticleRow
  let isRead: Bool
  let marks: RowMarks
  /// Where it stands in its story; nil where the list is not sorted by stories, or it is alone.
  let story: StoryMark?
  /// What a search found in the text; nil without a search.
  let snippet: SnippetLine?
  let look: RowLook
  let place: Rect

  /// Date, outlet, countries and quotes; the headline under them.
  func drawTall(on canvas: inout Canvas) {
    drawRead(on: &canvas)
    let left = place.column + 2
    let end = place.column + place.columns - 1
    var free = end - left
    canvas.words(date, column: left, row: place.row, limit: free, style: look.style(.listDate))
    free -= 12
    let quotes = drawQuotes(endingAt: end, limit: free, on: &canvas)
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
    drawHeadline(column: left, row: place.row + 1, limit: end - left, on: &canvas)
    drawSnippet(2, on: &canvas)
  }

  /// All on one line, in columns.
  func drawFlat(on canvas: inout Canvas) {
    drawRead(on: &canvas)
    var left = place.column + 2
    var end = place.column + place.columns - 1
    if place.columns >= 24 {
      canvas.words(date, column: left, row: place.row, limit: 10, style: look.style(.listDate))
      left += 12
    }
    if place.columns >= 60 {
      let outlet = place.columns >= 100 ? 18 : 12
      let style = look.style(.listOutlet, voice: row.outlet)
      canvas.words(row.outlet, column: left, row: place.row, limit: outlet, style: style)
      left += outlet + 2
      drawQuotes(endingAt: end, limit: 5, on: &canvas)
      let codeColumns = place.columns >= 100 ? 18 : 9
      end -= 5
      let codes = CountryCodes.words(row.countries, columns: codeColumns)
      let codeStyle = look.style(.listCountries)
      canvas.words(codes, column: end - codeColumns, row: place.row, limit: codeColumns, style: codeStyle)
      end -= codeColumns + 2
    }
    drawHeadline(column: left, row: place.row, limit: end - left, on: &canvas)
    drawSnippet(1, on: &canvas)
  }

  private var date: String { row.date?.iso ?? "undated" }

  /// Whether it has been read, and a bar beside the selected row.
  private func drawRead(on canvas: inout Canvas) {
    story?.drawLine(beside: place, look: look, on: &canvas)
    if !isRead {
      canvas.words(canvas.glyphs.unread, column: place.column, row: place.row, limit: 1, style: look.style(.listUnread))
    }
    guard look.isSelected, isRead || place.rows > 1 else { return }
    let first = place.rows > 1 ? place.row + 1 : place.row
    for row in first..<max(first, place.row + place.rows) {
      canvas.words(canvas.glyphs.gutter, column: place.column, row: row, limit: 1, style: look.base)
    }
  }

  /// The number of quotes at the end of the line, with a blank before it.
  @discardableResult
  private func drawQuotes(endingAt end: Int, limit: Int, on canvas: inout Canvas) -> Int {
    guard row.quotes > 0 else { return 0 }
    let words = "\(canvas.glyphs.quotes)\(Numeral.grouped(row.quotes))"
    return canvas.words(words, endingAt: end, row: place.row, limit: limit, style: look.style(.listQuotes)) + 1
  }

  private func drawHeadline(column: Int, row line: Int, limit: Int, on canvas: inout Canvas) {
    var marked = marks.draw(column: column, row: line, limit: limit - 8, look: look, on: &canvas)
    marked += story?.drawCount(column: column + marked, row: line, limit: limit - marked, look: look, on: &canvas) ?? 0
    var style = marks.isGone ? look.style(.listGone) : isRead ? look.base : look.style(.listUnread)
    if row.isHeadlineDerived { style.attributes.insert(.italic) }
    canvas.words(row.headline, column: column + marked, row: line, limit: limit - marked, style: style)
  }

  private func drawSnippet(_ line: Int, on canvas: inout Canvas) {
    guard let snippet, place.rows > line else { return }
    let left = place.column + 2
    let limit = place.column + place.columns - 1 - left
    snippet.draw(column: left, row: place.row + line, limit: limit, look: look, on: &canvas)
  }
}
