import Reading
import Screen

/// A frame that is being drawn, with the theme and the signs it is drawn in.
struct Canvas {
  private(set) var frame: Frame
  let theme: Theme
  let glyphs: Glyphs

  /// Starts an empty frame.
  init(columns: Int, rows: Int, theme: Theme, glyphs: Glyphs) {
    frame = Frame(columns: columns, rows: rows, style: theme[.text])
    self.theme = theme
    self.glyphs = glyphs
  }

  /// Writes words on one line, cut at `limit` with an ellipsis.
  ///
  /// They pass the gate, so that anybody's words may be given. Only as much is looked at as could show.
  ///
  /// - Returns: the columns written.
  @discardableResult
  mutating func words(_ text: String, column: Int, row: Int, limit: Int, style: Style) -> Int {
    guard limit > 0 else { return 0 }
    let shown = Self.gated(text, columns: limit).fitted(to: limit, ellipsis: glyphs.ellipsis)
    return frame.write(shown, column: column, row: row, limit: limit, style: style)
  }

  /// Writes words so that they end before the column `end`.
  ///
  /// - Returns: the columns written.
  @discardableResult
  mutating func words(_ text: String, endingAt end: Int, row: Int, limit: Int, style: Style) -> Int {
    guard limit > 0 else { return 0 }
    let shown = Self.gated(text, columns: limit).fitted(to: limit, ellipsis: glyphs.ellipsis)
    return frame.write(shown, column: end - shown.columns, row: row, limit: limit, style: style)
  }

  /// Writes a run of an article's text; every place of it shows.
  ///
  /// - Returns: the columns written.
  @discardableResult
  mutating func body(_ bytes: ArraySlice<UInt8>, column: Int, row: Int, limit: Int, style: Style) -> Int {
    guard limit > 0 else { return 0 }
    if bytes.allSatisfy({ 0x20 <= $0 && $0 < 0x7F }) {
      return frame.write(utf8: bytes, column: column, row: row, limit: limit, style: style)
    }
    // Scalar by scalar, as the typesetter measured it.
    var shown = String.UnicodeScalarView()
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars { shown.append(scalar.shown) }
    return frame.write(String(shown), column: column, row: row, limit: limit, style: style)
  }

  /// Blanks a part of the frame.
  mutating func fill(_ rect: Rect, style: Style) {
    frame.fill(rect, style: style)
  }

  /// Draws a sign again and again.
  mutating func rule(_ sign: String, column: Int, row: Int, columns: Int, style: Style) {
    guard columns > 0 else { return }
    frame.write(String(repeating: sign, count: columns), column: column, row: row, limit: columns, style: style)
  }

  /// Shows the terminal's cursor.
  mutating func showCursor(column: Int, row: Int) {
    frame.cursor = (min(max(0, column), max(0, frame.columns - 1)), row)
  }

  private static func gated(_ text: String, columns: Int) -> String {
    let most = columns * 8 + 64
    guard text.utf8.count > most else { return TextGate.shown(text, as: .line) }
    return TextGate.shown(String(decoding: text.utf8.prefix(most), as: UTF8.self), as: .line)
  }
}
