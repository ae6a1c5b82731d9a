import Reading
import Screen

/// All keys, by group, narrowed by what is typed.
struct HelpBox {
  /// A row of the box: a group's name, or an action.
  private enum Row {
    case group(String)
    case entry(Int)
  }

  let page: HelpPage
  let screen: Rect

  /// Draws the box.
  func draw(on canvas: inout Canvas) {
    let box = OverlayBox(columns: 72, rows: screen.rows - 2, in: screen)
    box.draw(title: "Keys", on: &canvas)
    guard !box.inside.isEmpty else { return }
    drawPrompt(in: box.inside, on: &canvas)
    let list = Rect(
      column: box.inside.column,
      row: box.inside.row + 2,
      columns: box.inside.columns,
      rows: box.inside.rows - 2
    )
    let entries = page.entries
    let dim = canvas.theme[.overlayDim]
    if entries.isEmpty {
      canvas.words("No action has these words.", column: list.column, row: list.row, limit: list.columns, style: dim)
    }
    let keyColumns = min(20, max(8, list.columns / 3))
    for (line, row) in rows(of: entries, height: list.rows).enumerated() {
      switch row {
      case .group(let name):
        let style = canvas.theme[.overlayTitle]
        canvas.words(name, column: list.column, row: list.row + line, limit: list.columns, style: style)
      case .entry(let index):
        draw(
          entries[index],
          isSelected: index == page.cursor.selected,
          row: list.row + line,
          in: list,
          keyColumns,
          on: &canvas
        )
      }
    }
  }

  private func drawPrompt(in inside: Rect, on canvas: inout Canvas) {
    let style = canvas.theme[.promptInput]
    let mark = canvas.theme[.prompt]
    let column = inside.column + canvas.words("search: ", column: inside.column, row: inside.row, limit: 8, style: mark)
    let room = inside.column + inside.columns - column
    InputLine(page.narrowing).draw(column: column, row: inside.row, limit: room, style: style, on: &canvas)
  }

  private func draw(
    _ entry: ActionCatalog.Entry,
    isSelected: Bool,
    row: Int,
    in list: Rect,
    _ keyColumns: Int,
    on canvas: inout Canvas
  ) {
    let look = RowLook(isSelected: isSelected, theme: canvas.theme, plain: .overlay, selected: .pickerSelected)
    canvas.fill(Rect(column: list.column, row: row, columns: list.columns, rows: 1), style: look.base)
    let keys = entry.shownKeys.joined(separator: " ")
    canvas.words(keys, column: list.column + 1, row: row, limit: keyColumns - 2, style: look.style(.overlayKey))
    let left = list.column + keyColumns
    canvas.words(entry.help, column: left, row: row, limit: list.column + list.columns - left, style: look.base)
  }

  /// What shows: the groups stand above their actions, and the selected action is always among them.
  private func rows(of entries: [ActionCatalog.Entry], height: Int) -> [Row] {
    guard height > 0, !entries.isEmpty else { return [] }
    var first = min(max(0, page.cursor.first), entries.count - 1)
    while true {
      var rows: [Row] = []
      var group: ActionGroup?
      var showsSelected = false
      for index in first..<entries.count where rows.count < height {
        if entries[index].group != group {
          group = entries[index].group
          if rows.count + 1 < height { rows.append(.group(entries[index].group.rawValue)) }
        }
        rows.append(.entry(index))
        if index == page.cursor.selected { showsSelected = true }
      }
      if showsSelected || first >= page.cursor.selected || first + 1 >= entries.count { return rows }
      first += 1
    }
  }
}
