import Reading
import Screen

/// The sign that articles stand together because they tell of the same event.
///
/// A line at the left runs from the first to the last of them; the first one says how many there are.
struct StoryMark {
  private let place: ArticleList.StoryPlace

  init(_ place: ArticleList.StoryPlace) {
    self.place = place
  }

  /// Draws the line beside a row, whatever its height.
  func drawLine(beside rect: Rect, look: RowLook, on canvas: inout Canvas) {
    let glyphs = canvas.glyphs
    for line in 0..<rect.rows {
      let sign: String
      switch place {
      case .first: sign = line == 0 ? glyphs.topLeft : glyphs.vertical
      case .inside: sign = glyphs.vertical
      case .last: sign = line == rect.rows - 1 ? glyphs.bottomLeft : glyphs.vertical
      }
      canvas.words(sign, column: rect.column + 1, row: rect.row + line, limit: 1, style: look.style(.listOutlet))
    }
  }

  /// Draws how many articles tell the story, before the headline of the first one, with a blank after it.
  ///
  /// - Returns: the columns drawn.
  func drawCount(column: Int, row: Int, limit: Int, look: RowLook, on canvas: inout Canvas) -> Int {
    guard case .first(let articles, let outlets) = place else { return 0 }
    let long = "[\(Numeral.count(articles, "article"))\(outlets > 1 ? " in \(Numeral.count(outlets, "outlet"))" : "")]"
    let short = "[\(Numeral.grouped(articles))\(outlets > 1 ? " by \(Numeral.grouped(outlets))" : "")]"
    let words = long.columns + 16 <= limit ? long : short
    guard words.columns + 4 <= limit else { return 0 }
    var style = look.style(.listQuotes)
    style.attributes.insert(.bold)
    canvas.words(words, column: column, row: row, limit: limit, style: style)
    return words.columns + 1
  }
}
