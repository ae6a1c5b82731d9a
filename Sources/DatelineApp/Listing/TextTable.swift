import Screen

/// Rows of text as aligned lines.
///
/// The strings must have gone through the text gate.
struct TextTable {
  /// One line a row, without blanks at its end.
  let lines: [String]

  /// What is wider does not move the columns behind it in other rows: one cell must not blow up the whole table.
  private static let widestAligned = 120

  /// Aligns rows; two blanks stand between columns.
  ///
  /// - Parameters:
  ///   - rows: all with the same number of cells.
  ///   - columns: where to cut a line, in terminal columns; nil cuts nothing.
  init(rows: [[String]], columns: Int? = nil) {
    var widths: [Int] = []
    for row in rows {
      for (index, cell) in row.enumerated() {
        if index == widths.count { widths.append(0) }
        widths[index] = min(max(widths[index], cell.columns), Self.widestAligned)
      }
    }
    lines = rows.map { Self.line($0, widths, cutAt: columns) }
  }

  private static func line(_ cells: [String], _ widths: [Int], cutAt columns: Int?) -> String {
    var line = ""
    for (index, cell) in cells.enumerated() {
      line += cell
      guard index + 1 < cells.count else { break }
      line += String(repeating: " ", count: max(0, widths[index] - cell.columns) + 2)
    }
    while line.unicodeScalars.last == " " { line.unicodeScalars.removeLast() }
    return columns.map { line.fitted(to: $0) } ?? line
  }
}
