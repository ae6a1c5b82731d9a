import News
import Reading
import Screen

/// The notebook: each marked quote with who said it, where, its words, and the reader's note.
struct NotebookBox {
  let page: NotebookPage
  let screen: Rect

  /// Draws the box.
  func draw(on canvas: inout Canvas) {
    let wanted = max(3, page.entries.count * NotebookPage.entryRows)
    let box = OverlayBox(columns: min(100, screen.columns - 6), rows: min(wanted, screen.rows - 3), in: screen)
    box.draw(title: title, on: &canvas)
    guard !box.inside.isEmpty else { return }
    page.entries.isEmpty ? drawNothing(in: box.inside, on: &canvas) : drawEntries(in: box.inside, on: &canvas)
  }

  private var title: String {
    let all = "Notebook: \(Numeral.count(page.total, "marked quote"))"
    return page.total > page.entries.count && page.isLoaded
      ? "\(all), the last \(Numeral.grouped(page.entries.count)) here"
      : page.isLoaded || !page.entries.isEmpty ? all : "Notebook"
  }

  private func drawNothing(in rows: Rect, on canvas: inout Canvas) {
    let sentence =
      page.isLoaded
      ? "No quote is marked yet: \(Keys.shown(.markQuote)) marks the one that you are at."
      : "Looking up what is marked" + canvas.glyphs.ellipsis
    let lines = Typesetter.lines(of: sentence, columns: max(1, rows.columns))
    for (place, line) in lines.prefix(rows.rows).enumerated() {
      let style = canvas.theme[.overlayDim]
      canvas.words(line, column: rows.column, row: rows.row + place, limit: rows.columns, style: style)
    }
  }

  private func drawEntries(in rows: Rect, on canvas: inout Canvas) {
    let first = firstShown(rows: rows.rows)
    var row = rows.row
    for index in page.entries.indices.dropFirst(first) {
      let left = rows.row + rows.rows - row
      guard left > 0 else { return }
      let place = Rect(
        column: rows.column,
        row: row,
        columns: rows.columns,
        rows: min(NotebookPage.entryRows, left)
      )
      draw(page.entries[index], isSelected: index == page.cursor.selected, in: place, on: &canvas)
      row += NotebookPage.entryRows
    }
  }

  private func draw(_ quote: MarkedQuote, isSelected: Bool, in place: Rect, on canvas: inout Canvas) {
    let look = RowLook(isSelected: isSelected, theme: canvas.theme, plain: .overlay, selected: .pickerSelected)
    canvas.fill(place, style: look.base)
    let (left, end) = (place.column + 1, place.column + place.columns - 1)
    let citation = quote.citation
    let imprint = citation.imprint.joined(separator: " \(canvas.glyphs.dot) ")
    let limit = max(0, end - left)
    let taken = canvas.words(
      imprint,
      endingAt: end,
      row: place.row,
      limit: limit / 2,
      style: look.style(.overlayDim)
    )
    let speaker =
      citation.speaker == nil ? look.style(.quoteUnattributed) : look.style(.quoteSpeaker, voice: citation.speakerWords)
    canvas.words(citation.speakerWords, column: left, row: place.row, limit: max(0, limit - taken - 2), style: speaker)
    guard place.rows > 1 else { return }
    canvas.words(Self.beginning(of: citation.marked), column: left, row: place.row + 1, limit: limit, style: look.base)
    guard place.rows > 2 else { return }
    canvas.words(
      remarks(quote, canvas.glyphs),
      column: left,
      row: place.row + 2,
      limit: limit,
      style: look.style(.overlayDim)
    )
  }

  /// What the reader wrote about it, and what has become of its article.
  private func remarks(_ quote: MarkedQuote, _ glyphs: Glyphs) -> String {
    let fate: String? =
      switch quote.place {
      case .here: nil
      case .changed: "not in the article's present text"
      case .gone: "its article is not in the library"
      }
    let note = quote.note.map { "\(glyphs.note) \($0)" }
    return [fate.map { "(\($0))" }, note].compactMap(\.self).joined(separator: " ")
  }

  /// Enough of a quote to fill a line, and no more.
  private static func beginning(of words: String) -> String { String(words.unicodeScalars.prefix(400)) }

  /// The selected quote shows whole if there is room for it.
  private func firstShown(rows: Int) -> Int {
    let visible = max(1, rows / NotebookPage.entryRows)
    return min(page.cursor.selected, max(page.cursor.first, page.cursor.selected - visible + 1))
  }
}
