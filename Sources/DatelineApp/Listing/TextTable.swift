import Screen

/// Rows of text as aligned lines.
///
/// The strings must have gone through the text gate.
struct TextTable {
  /// One line a row, without blanks at its end.
  let lines: [String]

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
        widths[index] = max(widths[index], Self.width(of: cell))
      }
    }
    lines = rows.map { Self.line($0, widths, cutAt: columns) }
  }

  /// The columns a terminal gives a string.
  static func width(of text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + $1.columns }
  }

  private static func line(_ cells: [String], _ widths: [Int], cutAt columns: Int?) -> String {
    var line = ""
    for (index, cell) in cells.enumerated() {
      line += cell
      guard index + 1 < cells.count else { break }
      line += String(repeating: " ", count: widths[index] - width(of: cell) + 2)
    }
    while line.last == " " { line.removeLast() }
    return columns.map { cut(line, at: $0) } ?? line
  }

  /// The part of a line that fits; an ellipsis ends it where something is missing.
  private static func cut(_ line: String, at columns: Int) -> String {
    guard width(of: line) > columns else { return line }
    var kept = String.UnicodeScalarView()
    var used = 0
    for scalar in line.unicodeScalars {
      guard used + scalar.columns < columns else { break }
      kept.append(scalar)
      used += scalar.columns
    }
    return columns > 0 ? String(kept) + "…" : ""
  }
}
