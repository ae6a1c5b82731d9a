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
      guard index < list.shown.count else { return }
      let top = rect.row + place * height
      let rows = min(height, rect.row + rect.rows - top)
      draw(index, in: Rect(column: rect.column, row: top, columns: rect.columns, rows: rows), on: &canvas)
    }
  }

  /// Draws the row of a place; one that is not there yet stays blank.
  private func draw(_ index: Int, in place: Rect, on canvas: inout Canvas) {
    let list = session.list
    let look = RowLook(
      isSelected: index == list.cursor.selected,
      theme: canvas.theme,
      plain: .list,
      selected: session.focus == .articles ? .listSelectedFocused : .listSelected
    )
    canvas.fill(place, style: look.base)
    guard let row = list.row(at: index) else { return }
    let entry = ArticleEntry(
      row: row,
      isRead: list.isRead(at: index),
      marks: RowMarks(
        isMarked: list.shown.indices.contains(index) && session.comparing.marked.contains(list.shown[index]),
        isStarred: list.isStarred(at: index),
        isNoted: list.isNoted(at: index),
        isGone: list.isGone(at: index)
      ),
      story: list.storyPlace(at: index).map { StoryMark($0) },
      snippet: row.snippet.map { SnippetLine($0) },
      look: look,
      place: place
    )
    session.layout.isTall ? entry.drawTall(on: &canvas) : entry.drawFlat(on: &canvas)
  }
}
