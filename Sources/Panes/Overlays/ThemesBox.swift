import Reading
import Screen

/// The themes to choose from, at the edge, so that the screen shows how each looks.
struct ThemesBox {
  let picker: ThemePicker
  let screen: Rect

  /// Draws the box.
  func draw(on canvas: inout Canvas) {
    let widest = picker.names.reduce(12) { max($0, $1.columns) }
    let box = OverlayBox(atRightOf: screen, columns: min(widest + 2, 36), rows: picker.names.count)
    box.draw(title: "Theme", on: &canvas)
    for row in 0..<box.inside.rows {
      let index = picker.cursor.first + row
      guard picker.names.indices.contains(index) else { return }
      let look = RowLook(
        isSelected: index == picker.cursor.selected,
        theme: canvas.theme,
        plain: .overlay,
        selected: .pickerSelected
      )
      let place = Rect(column: box.inside.column, row: box.inside.row + row, columns: box.inside.columns, rows: 1)
      canvas.fill(place, style: look.base)
      let name = picker.names[index]
      let mark = name == picker.nameBefore ? canvas.glyphs.wanted : " "
      canvas.words(mark, column: place.column, row: place.row, limit: 1, style: look.base)
      canvas.words(name, column: place.column + 2, row: place.row, limit: place.columns - 2, style: look.base)
    }
  }
}
