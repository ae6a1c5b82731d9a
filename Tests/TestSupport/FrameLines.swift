package import Screen

/// Frames as text, to be held against what is expected.
extension Frame {
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

  /// One letter a cell for its look, as lines: a second layer for screens held against golden ones.
  ///
  /// - Parameter letter: names a style.
  /// - Returns: a line a row, without the blanks at their ends.
  package func styleLines(_ letter: (Style) -> Character) -> [String] {
    (0..<rows).map { row in
      var line = ""
      for cell in cells[row * columns..<(row + 1) * columns] { line.append(letter(cell.style)) }
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  /// The cell at a place; nil outside the frame.
  package func cell(column: Int, row: Int) -> Cell? {
    guard (0..<columns).contains(column), (0..<rows).contains(row) else { return nil }
    return cells[row * columns + column]
  }
}
