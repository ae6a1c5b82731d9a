import News
import Reading
import Screen

/// The renderings of several articles, over the whole screen.
struct ComparisonView {
  let page: ComparisonPage
  let screen: Rect

  /// Draws the lines that show, with a bar beside the selected statement.
  func draw(on canvas: inout Canvas) {
    canvas.fill(screen, style: canvas.theme[.text])
    drawTitle(on: &canvas)
    let lines = page.sheet.lines.dropFirst(max(0, page.topLine)).prefix(max(0, screen.rows - 1))
    for (row, line) in lines.enumerated() {
      draw(line, row: screen.row + 1 + row, on: &canvas)
    }
    if page.comparison.statements.isEmpty {
      let words = "Nobody is quoted in these articles."
      let row = screen.row + min(screen.rows - 1, page.sheet.lines.count + 1)
      canvas.words(words, column: screen.column + 1, row: row, limit: screen.columns - 2, style: canvas.theme[.textDim])
    }
  }

  private func drawTitle(on canvas: inout Canvas) {
    let style = canvas.theme[.borderFocused]
    canvas.rule(canvas.glyphs.heavy, column: screen.column, row: screen.row, columns: screen.columns, style: style)
    let title = canvas.theme[.paneTitleFocused]
    canvas.words(" Compare ", column: screen.column + 2, row: screen.row, limit: screen.columns - 4, style: title)
    let count = page.comparison.statements.count
    guard count > 0, screen.columns > 30 else { return }
    let place = " \(Numeral.grouped(page.selected + 1))/\(Numeral.grouped(count)) "
    canvas.words(place, endingAt: screen.column + screen.columns - 2, row: screen.row, limit: 16, style: title)
  }

  private func draw(_ line: ComparisonLine, row: Int, on canvas: inout Canvas) {
    if line.statement == page.selected, !line.runs.isEmpty {
      canvas.words(canvas.glyphs.gutter, column: screen.column, row: row, limit: 1, style: canvas.theme[.text])
    }
    for run in line.runs {
      let column = screen.column + 1 + run.column
      let limit = screen.column + screen.columns - column
      let text = run.part == .rule ? canvas.glyphs.vertical : run.text
      canvas.words(text, column: column, row: row, limit: limit, style: style(of: run.part, on: canvas))
    }
  }

  private func style(of part: ComparisonLine.Part, on canvas: Canvas) -> Style {
    switch part {
    case .title: canvas.theme[.subheading]
    case .outlet(let name): canvas.theme.style(.outlet, voice: name)
    case .remark: canvas.theme[.textDim]
    case .onlyHere: canvas.theme[.statusNotice]
    case .words: canvas.theme[.text]
    case .unlike: canvas.theme.lay(canvas.theme[.searchMatch], over: canvas.theme[.text])
    case .rule: canvas.theme[.border]
    }
  }
}
