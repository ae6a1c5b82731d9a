import News
import Reading
import Screen

/// The open article.
struct TextPane {
  let session: Session
  let rect: Rect

  /// Draws the lines that show.
  func draw(on canvas: inout Canvas) {
    guard let open = session.open else {
      Message(nothingOpen).draw(in: rect, on: &canvas)
      return
    }
    let lines = open.page.lines
    let first = min(max(0, open.topLine), lines.count)
    let shown = lines[first..<min(lines.count, first + rect.rows)]
    let marks = TextMarks(of: session, open: open, window: Self.window(of: shown), theme: canvas.theme)
    let left = rect.column + max(0, (rect.columns - open.page.columns) / 2)
    var styles: [Style] = []
    for (row, line) in shown.enumerated() {
      draw(line, of: open, marks: marks, column: left, row: rect.row + row, styles: &styles, on: &canvas)
    }
    if first == 0, session.list.articles(.starred).contains(open.id) {
      drawSign(canvas.glyphs.star, canvas.theme[.listStar], before: left, row: rect.row, on: &canvas)
    }
  }

  private var nothingOpen: [String] {
    if let reason = session.openFailure { return ["This article cannot be shown:", reason] }
    guard session.list.shown.isEmpty else { return ["Choose an article and press Enter."] }
    // Where the list shows, it says so itself.
    return session.layout.panes[.articles] == nil ? [session.emptyMessage ?? ""] : []
  }

  /// What of the text stands in the lines.
  private static func window(of lines: ArraySlice<Page.Line>) -> TextRange {
    var start = Int.max
    var end = 0
    for line in lines {
      guard case .text(let range) = line.content else { continue }
      start = min(start, range.start)
      end = max(end, range.end)
    }
    return start < end ? TextRange(start, end) : TextRange(0, 0)
  }

  private func draw(
    _ line: Page.Line,
    of open: OpenArticle,
    marks: TextMarks,
    column: Int,
    row: Int,
    styles: inout [Style],
    on canvas: inout Canvas
  ) {
    let base = canvas.theme[Self.role(of: line.part)]
    let limit = rect.column + rect.columns - column
    switch line.content {
    case .blank: return
    case .label(let words):
      drawLabel(words, of: open, column: column, row: row, limit: limit, base: base, on: &canvas)
    case .text(let range):
      styles.removeAll(keepingCapacity: true)
      styles.append(contentsOf: repeatElement(base, count: range.count))
      if case .furniture = line.part {} else { marks.paint(&styles, line: range) }
      drawRuns(of: open.annotated.article.text, range, styles: styles, column: column, row: row, on: &canvas)
      if let current = marks.current, current.range.overlaps(range) {
        drawGutter(current.style, before: column, row: row, on: &canvas)
      }
    }
  }

  /// Draws the line run by run of one look.
  private func drawRuns(
    of text: Text,
    _ range: TextRange,
    styles: [Style],
    column: Int,
    row: Int,
    on canvas: inout Canvas
  ) {
    var at = column
    let end = rect.column + rect.columns
    var start = 0
    while start < styles.count, at < end {
      var next = start + 1
      while next < styles.count, styles[next] == styles[start] { next += 1 }
      let bytes = text.bytes[range.start + start..<range.start + next]
      at += canvas.body(bytes, column: at, row: row, limit: end - at, style: styles[start])
      start = next
    }
  }

  /// The masthead shows the outlet in its own colour.
  private func drawLabel(
    _ words: String,
    of open: OpenArticle,
    column: Int,
    row: Int,
    limit: Int,
    base: Style,
    on canvas: inout Canvas
  ) {
    canvas.words(words, column: column, row: row, limit: limit, style: base)
    guard let outlet = open.annotated.article.outlet, words.hasPrefix(outlet) else { return }
    let style = canvas.theme.style(.outlet, voice: outlet)
    canvas.words(outlet, column: column, row: row, limit: limit, style: style)
  }

  /// A bar beside the lines of the current quote, so that it shows without colours too.
  private func drawGutter(_ style: Style, before column: Int, row: Int, on canvas: inout Canvas) {
    let style = Style(foreground: style.foreground, background: canvas.theme[.text].background)
    drawSign(canvas.glyphs.gutter, style, before: column, row: row, on: &canvas)
  }

  /// A sign in the margin, with a blank after it where there is room.
  private func drawSign(_ sign: String, _ style: Style, before column: Int, row: Int, on canvas: inout Canvas) {
    let place = column - 2 >= rect.column ? column - 2 : column - 1
    guard place >= rect.column else { return }
    canvas.words(sign, column: place, row: row, limit: 1, style: style)
  }

  private static func role(of part: Page.Part) -> Role {
    switch part {
    case .headline: .headline
    case .deck: .deck
    case .byline: .byline
    case .masthead: .dateline
    case .note: .note
    case .paragraph, .space: .text
    case .subheading: .subheading
    case .furniture: .furniture
    }
  }
}
