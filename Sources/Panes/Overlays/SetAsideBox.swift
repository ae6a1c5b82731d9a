import News
import Reading
import Screen

/// What could not be read, and why.
struct SetAsideBox {
  let things: [SetAside]
  let cursor: ListCursor
  let screen: Rect

  /// Draws the box.
  func draw(on canvas: inout Canvas) {
    let box = OverlayBox(columns: min(100, screen.columns - 8), rows: min(things.count, screen.rows - 4), in: screen)
    box.draw(title: "\(Numeral.count(things.count, "thing")) not read", on: &canvas)
    let ellipsis = canvas.glyphs.ellipsis
    let names = things.dropFirst(cursor.first).prefix(box.inside.rows)
      .map { PathEnd.words($0.source, columns: box.inside.columns / 2, ellipsis: ellipsis) }
    // Short names leave the reasons their room.
    let sourceColumns = names.map(\.columns).max() ?? 0
    for row in 0..<box.inside.rows {
      let index = cursor.first + row
      guard things.indices.contains(index), names.indices.contains(row) else { return }
      let look = RowLook(
        isSelected: index == cursor.selected,
        theme: canvas.theme,
        plain: .overlay,
        selected: .pickerSelected
      )
      let place = Rect(column: box.inside.column, row: box.inside.row + row, columns: box.inside.columns, rows: 1)
      canvas.fill(place, style: look.base)
      canvas.words(names[row], column: place.column, row: place.row, limit: sourceColumns, style: look.base)
      let left = place.column + sourceColumns + 2
      let limit = place.columns - sourceColumns - 2
      canvas.words(things[index].sentence, column: left, row: place.row, limit: limit, style: look.style(.overlayDim))
    }
  }
}
