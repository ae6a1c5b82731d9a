/// What the terminal should show, as a value: a grid of cells.
package struct Frame: Equatable, Sendable {
  package let columns: Int
  package let rows: Int
  /// Row by row, `columns * rows` of them.
  package private(set) var cells: [Cell]
  /// Where the terminal's cursor stands; nil hides it.
  package var cursor: (column: Int, row: Int)?

  /// Creates a frame of blanks.
  package init(columns: Int, rows: Int, style: Style = Style()) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
    cells = Array(repeating: Cell(style: style), count: self.columns * self.rows)
  }

  package static func == (left: Frame, right: Frame) -> Bool {
    left.columns == right.columns && left.rows == right.rows && left.cursor?.column == right.cursor?.column
      && left.cursor?.row == right.cursor?.row && left.cells == right.cells
  }

  /// Writes `text` from a cell on, cut at `limit` columns and at the frame's right edge.
  ///
  /// The text must have passed the gate. A wide character that would be cut in half is left out; what it would have
  /// covered stays blank.
  ///
  /// - Returns: the columns written.
  @discardableResult
  package mutating func write(
    _ text: some StringProtocol,
    column: Int,
    row: Int,
    limit: Int = .max,
    style: Style
  ) -> Int {
    guard (0..<rows).contains(row), column >= 0 else { return 0 }
    let end = limit >= columns - column ? columns : column + limit
    var at = column
    var last: Int?
    for scalar in text.unicodeScalars {
      let width = scalar.columns
      if width == 0 {
        if let last { combine(scalar, at: row * columns + last) }
        continue
      }
      guard at + width <= end else { break }
      put(Cell(scalar: scalar.value, style: style), width: width, at: row * columns + at)
      last = at
      at += width
    }
    return at - column
  }

  /// Blanks a part of the frame.
  package mutating func fill(_ rect: Rect, style: Style) {
    let firstColumn = max(0, rect.column)
    let endColumn = min(columns, rect.column + rect.columns)
    guard firstColumn < endColumn else { return }
    for row in max(0, rect.row)..<max(max(0, rect.row), min(rows, rect.row + rect.rows)) {
      for column in firstColumn..<endColumn { cells[row * columns + column] = Cell(style: style) }
    }
  }

  /// The frame as lines of text, without the blanks at their ends.
  package var lines: [String] {
    (0..<rows).map { row in
      var line = String.UnicodeScalarView()
      for cell in cells[row * columns..<(row + 1) * columns] where !cell.isContinuation {
        for value in [cell.scalar, cell.firstMark, cell.secondMark] where value != 0 {
          if let scalar = Unicode.Scalar(value) { line.append(scalar) }
        }
      }
      while line.last == " " { line.removeLast() }
      return String(line)
    }
  }

  private mutating func put(_ cell: Cell, width: Int, at index: Int) {
    cells[index] = cell
    if width == 2 { cells[index + 1] = Cell(scalar: 0, style: cell.style) }
  }

  private mutating func combine(_ mark: Unicode.Scalar, at index: Int) {
    if cells[index].firstMark == 0 {
      cells[index].firstMark = mark.value
    } else if cells[index].secondMark == 0 {
      cells[index].secondMark = mark.value
    }
  }
}
