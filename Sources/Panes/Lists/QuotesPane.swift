import News
import Reading
import Screen

/// The quotes of the open article.
struct QuotesPane {
  let session: Session
  let rect: Rect

  /// Draws the quotes that show.
  func draw(on canvas: inout Canvas) {
    guard let open = session.open else { return }
    let quotes = open.annotated.annotations.quotes
    guard !quotes.isEmpty else {
      Message(["No quotes in this article."]).draw(in: rect, on: &canvas)
      return
    }
    let height = session.layout.quoteHeight
    let first = firstShown(height: height)
    for place in 0..<(rect.rows + height - 1) / height where first + place < quotes.count {
      let index = first + place
      let look = RowLook(
        isSelected: index == session.quotesCursor.selected,
        theme: canvas.theme,
        plain: .list,
        selected: session.focus == .quotes ? .listSelectedFocused : .listSelected
      )
      let top = rect.row + place * height
      let rows = min(height, rect.row + rect.rows - top)
      let entry = QuoteEntry(
        quote: quotes[index],
        number: index + 1,
        numberColumns: String(quotes.count).utf8.count,
        isCurrent: open.currentQuote == index,
        isMarked: open.mark(of: quotes[index]) != nil,
        text: open.annotated.article.text,
        look: look,
        place: Rect(column: rect.column, row: top, columns: rect.columns, rows: rows)
      )
      if height == 1 { entry.drawFlat(on: &canvas) } else { entry.drawTall(on: &canvas) }
    }
  }

  /// The selected quote shows whole, however high the rows are.
  private func firstShown(height: Int) -> Int {
    let cursor = session.quotesCursor
    let visible = max(1, rect.rows / height)
    return min(cursor.selected, max(cursor.first, cursor.selected - visible + 1))
  }
}
