import News
import Reading
import Screen

/// One quote as a row of the quotes pane.
struct QuoteEntry {
  let quote: Quote
  /// Counted from 1.
  let number: Int
  let numberColumns: Int
  let isCurrent: Bool
  /// Whether the reader has marked it.
  let isMarked: Bool
  let text: Text
  let look: RowLook
  let place: Rect

  /// Number, speaker and kind; the first words under them.
  func drawTall(on canvas: inout Canvas) {
    let left = drawNumber(on: &canvas)
    let end = place.column + place.columns - 1
    let kind = canvas.words(
      kindWords(canvas.glyphs),
      endingAt: end,
      row: place.row,
      limit: end - left,
      style: look.style(.textDim)
    )
    drawSpeaker(column: left, limit: end - left - kind - 1, on: &canvas)
    guard place.rows > 1 else { return }
    let columns = end - left
    let lines = Typesetter.lines(of: firstWords(columns: columns * (place.rows - 1)), columns: max(1, columns))
    for (row, line) in lines.prefix(place.rows - 1).enumerated() {
      let isCut = row == place.rows - 2 && lines.count > place.rows - 1
      let words = isCut ? line + canvas.glyphs.ellipsis : line
      canvas.words(words, column: left, row: place.row + 1 + row, limit: columns, style: wordsStyle(canvas))
    }
  }

  /// All on one line.
  func drawFlat(on canvas: inout Canvas) {
    let left = drawNumber(on: &canvas)
    let end = place.column + place.columns - 1
    let speakerColumns = min(22, max(end - left < 40 ? 10 : 17, (end - left) / 3))
    drawSpeaker(column: left, limit: speakerColumns, on: &canvas)
    let words = left + speakerColumns + 2
    var limit = end - words
    let kindWords = kindWords(canvas.glyphs)
    if place.columns >= 50 || isMarked, !kindWords.isEmpty {
      limit -= 2 + canvas.words(kindWords, endingAt: end, row: place.row, limit: 10, style: look.style(.textDim))
    }
    canvas.words(firstWords(columns: limit), column: words, row: place.row, limit: limit, style: wordsStyle(canvas))
  }

  /// The number, with a bar before it at the current quote; returns the column after both.
  private func drawNumber(on canvas: inout Canvas) -> Int {
    canvas.fill(place, style: look.base)
    if isCurrent {
      for row in place.row..<place.row + place.rows {
        canvas.words(canvas.glyphs.gutter, column: place.column, row: row, limit: 1, style: speakerStyle)
      }
    }
    let end = place.column + 1 + numberColumns
    canvas.words("\(number)", endingAt: end, row: place.row, limit: numberColumns, style: look.style(.textDim))
    return end + 1
  }

  private func drawSpeaker(column: Int, limit: Int, on canvas: inout Canvas) {
    canvas.words(speakerWords, column: column, row: place.row, limit: limit, style: speakerStyle)
  }

  private var speakerWords: String {
    if quote.kind == .scare { return "nobody's words" }
    return quote.speaker?.name ?? "speaker not named"
  }

  private var speakerStyle: Style {
    guard quote.kind != .scare else { return look.style(.textDim) }
    guard let speaker = quote.speaker else { return look.style(.quoteUnattributed) }
    return look.style(.quoteSpeaker, voice: speaker.name)
  }

  private func wordsStyle(_ canvas: Canvas) -> Style {
    look.style(quote.kind == .scare ? .quoteScare : .text)
  }

  /// The kind, with a sign before it if the quote is marked.
  private func kindWords(_ glyphs: Glyphs) -> String {
    let words = kindName
    return isMarked ? words.isEmpty ? glyphs.marked : "\(glyphs.marked) \(words)" : words
  }

  private var kindName: String {
    switch quote.kind {
    case .direct: ""
    case .partial: "partial"
    case .scare: "scare"
    case .headline: "headline"
    }
  }

  /// The quote's beginning with its mark, on one line; enough to fill `columns`, and no more is looked at.
  private func firstWords(columns: Int) -> String {
    var end = min(quote.marked.end, quote.marked.start + max(0, columns) * 4 + 16)
    while end < quote.marked.end, text.bytes[end] & 0xC0 == 0x80 { end += 1 }
    return text[TextRange(quote.marked.start, end)]
  }
}
