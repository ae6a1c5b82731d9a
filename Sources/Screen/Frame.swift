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
  /// The text should have passed the gate; a control that has not is drawn as its symbol all the same. A wide
  /// character that would be cut in half is left out; what it would have covered stays as it was. Half of a wide
  /// character that is written over leaves a blank.
  ///
  /// - Returns: the columns written.
  @discardableResult
  package mutating func write(_ text: String, column: Int, row: Int, limit: Int = .max, style: Style) -> Int {
    text.utf8.withContiguousStorageIfAvailable { write(utf8: $0, column: column, row: row, limit: limit, style: style) }
      ?? write(utf8: Array(text.utf8)[...], column: column, row: row, limit: limit, style: style)
  }

  /// Writes a part of a string.
  @discardableResult
  package mutating func write(_ text: Substring, column: Int, row: Int, limit: Int = .max, style: Style) -> Int {
    text.utf8.withContiguousStorageIfAvailable { write(utf8: $0, column: column, row: row, limit: limit, style: style) }
      ?? write(utf8: Array(text.utf8)[...], column: column, row: row, limit: limit, style: style)
  }

  /// Writes a run of UTF-8 bytes.
  @discardableResult
  package mutating func write(
    utf8 bytes: ArraySlice<UInt8>,
    column: Int,
    row: Int,
    limit: Int = .max,
    style: Style
  ) -> Int {
    bytes.withUnsafeBufferPointer { write(utf8: $0, column: column, row: row, limit: limit, style: style) }
  }

  /// Blanks a part of the frame.
  package mutating func fill(_ rect: Rect, style: Style) {
    let firstColumn = max(0, rect.column)
    let endColumn =
      rect.column >= columns ? columns : min(columns, rect.column + min(rect.columns, columns - rect.column))
    let firstRow = max(0, rect.row)
    let endRow = rect.row >= rows ? rows : min(rows, rect.row + min(rect.rows, rows - rect.row))
    guard firstColumn < endColumn, firstRow < endRow else { return }
    for row in firstRow..<endRow {
      let start = row * columns
      splitWide(at: start + firstColumn, inRow: row)
      splitWide(at: start + endColumn, inRow: row)
      for index in start + firstColumn..<start + endColumn { cells[index] = Cell(style: style) }
    }
  }

  /// Whether a row of this frame looks the same in another frame of the same width.
  package func isRow(_ row: Int, equalIn other: Frame) -> Bool {
    guard columns == other.columns, row >= 0, row < rows, row < other.rows else { return false }
    let range = row * columns * MemoryLayout<Cell>.stride..<(row + 1) * columns * MemoryLayout<Cell>.stride
    return cells.withUnsafeBytes { mine in
      other.cells.withUnsafeBytes { others in
        // A cell is six words of four bytes without gaps.
        var index = range.lowerBound
        while index < range.upperBound {
          let difference =
            mine.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            ^ others.loadUnaligned(fromByteOffset: index, as: UInt64.self)
          if difference != 0 { return false }
          index += 8
        }
        return true
      }
    }
  }

  private mutating func write(
    utf8 bytes: UnsafeBufferPointer<UInt8>,
    column: Int,
    row: Int,
    limit: Int,
    style: Style
  ) -> Int {
    guard row >= 0, row < rows, column >= 0, column < columns, limit > 0, !bytes.isEmpty else { return 0 }
    let start = row * columns
    let end = start + (limit >= columns - column ? columns : column + limit)
    splitWide(at: start + column, inRow: row)
    let written = cells.withUnsafeMutableBufferPointer { cells in
      var pen = Pen(cells: cells, at: start + column, end: end, style: style)
      pen.draw(bytes)
      return pen.at
    }
    splitWide(at: written, inRow: row)
    return written - start - column
  }

  /// Blanks both halves of a wide character whose right half stands at `index`, before one of them is written over.
  private mutating func splitWide(at index: Int, inRow row: Int) {
    guard index > row * columns, index < (row + 1) * columns, cells[index].isContinuation else { return }
    cells[index] = Cell(style: cells[index].style)
    if Unicode.Scalar(cells[index - 1].scalar)?.columns == 2 { cells[index - 1] = Cell(style: cells[index - 1].style) }
  }
}
