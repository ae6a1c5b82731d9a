import Reading
import Screen

/// What shows when nothing was pointed at: what this is, and the three ways in.
struct Welcome {
  let rect: Rect

  private static let ways: [(command: String, words: String)] = [
    ("dateline PATH…", "reads files and folders, any mix"),
    ("… | dateline -", "reads articles from standard input"),
    ("Enter", "opens the built-in samples now"),
  ]

  /// Draws the welcome.
  func draw(on canvas: inout Canvas) {
    let columns = min(58, max(0, rect.columns - 2))
    let left = rect.column + (rect.columns - columns) / 2
    var row = rect.row + max(0, (rect.rows - 9) / 3)
    func line(_ words: String, _ role: Role, column: Int, limit: Int) {
      guard row < rect.row + rect.rows else { return }
      canvas.words(words, column: column, row: row, limit: limit, style: canvas.theme[role])
    }
    line("Dateline", .headline, column: left, limit: columns)
    row += 1
    let sentence = "Who said what, about which country, in which outlet."
    for words in Typesetter.lines(of: sentence, columns: max(1, columns)) {
      line(words, .textDim, column: left, limit: columns)
      row += 1
    }
    row += 1
    for way in Self.ways {
      if columns >= 52 {
        line(Self.shown(way.command, canvas), .hintKey, column: left, limit: 18)
        line(way.words, .text, column: left + 18, limit: columns - 18)
        row += 2
      } else {
        line(Self.shown(way.command, canvas), .hintKey, column: left, limit: columns)
        row += 1
        line(way.words, .text, column: left + 2, limit: columns - 2)
        row += 1
      }
    }
  }

  private static func shown(_ command: String, _ canvas: Canvas) -> String {
    command.split(separator: "…", omittingEmptySubsequences: false).joined(separator: canvas.glyphs.ellipsis)
  }
}
