import Reading
import Screen

/// A few sentences in the middle of a part of the screen.
struct Message {
  private let sentences: [String]

  /// Creates a message of sentences, each beginning a line.
  init(_ sentences: [String]) {
    self.sentences = sentences
  }

  /// Draws the message, broken into lines where it must be.
  func draw(in rect: Rect, on canvas: inout Canvas) {
    let lines = sentences.flatMap { Typesetter.lines(of: $0, columns: max(1, min(60, rect.columns - 2))) }
    let top = rect.row + max(0, (rect.rows - lines.count) / 3)
    for (index, line) in lines.prefix(rect.rows).enumerated() {
      let isCut = index == rect.rows - 1 && rect.rows < lines.count
      let line = isCut ? line + " \(canvas.glyphs.ellipsis)" : line
      let left = rect.column + max(0, (rect.columns - line.columns) / 2)
      let limit = rect.column + rect.columns - left
      canvas.words(line, column: left, row: top + index, limit: limit, style: canvas.theme[.textDim])
    }
  }
}
