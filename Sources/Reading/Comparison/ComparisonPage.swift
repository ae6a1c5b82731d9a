package import News

/// The renderings of several articles, line by line, and where the reader is in them.
package struct ComparisonPage: Equatable, Sendable {
  package let comparison: Comparison
  package let articles: [ComparedArticle]
  /// What shows, set to the present width.
  package private(set) var sheet: ComparisonSheet
  /// The first line that shows.
  package private(set) var topLine = 0
  /// The statement the reader is at.
  package private(set) var selected = 0

  init(_ comparison: Comparison, of articles: [ComparedArticle], columns: Int) {
    self.comparison = comparison
    self.articles = articles
    sheet = ComparisonSheet(comparison, of: articles, columns: columns)
  }

  /// Sets the lines anew if the width has changed; the statement stays.
  mutating func fit(columns: Int, height: Int) {
    if columns != sheet.columns {
      sheet = ComparisonSheet(comparison, of: articles, columns: columns)
      topLine = selected == 0 ? 0 : start
    }
    topLine = min(topLine, lastTop(height))
  }

  /// Moves by statements, by pages, to either end.
  mutating func move(_ movement: Movement, times: Int?, height: Int) {
    let count = max(1, comparison.statements.count)
    switch movement {
    case .lines(let step):
      for _ in 0..<min(abs(times ?? 1), sheet.lines.count) { advance(step, height: height) }
    case .halfPages(let step): scroll(by: step * max(1, height / 2) * (times ?? 1), height: height)
    case .pages(let step): scroll(by: step * max(1, height - 1) * (times ?? 1), height: height)
    case .top: select(times.map { $0 - 1 } ?? 0, height: height)
    case .bottom: select(times.map { $0 - 1 } ?? count - 1, height: height)
    }
  }

  /// Selects a statement, the nearest one there is, and shows it.
  mutating func select(_ statement: Int, height: Int) {
    selected = min(max(0, statement), max(0, comparison.statements.count - 1))
    guard selected > 0 else {
      topLine = 0
      return
    }
    if end > topLine + height { topLine = max(0, end - height) }
    if start < topLine || end - start > height { topLine = start }
    topLine = min(topLine, lastTop(height))
  }

  /// A line further within a statement that does not fit on the screen, else the next statement.
  private mutating func advance(_ step: Int, height: Int) {
    if step > 0, end > topLine + height, start <= topLine { return topLine += 1 }
    if step < 0, start < topLine, end > topLine + height || end - start > height { return topLine -= 1 }
    select(selected + step, height: height)
  }

  private mutating func scroll(by lines: Int, height: Int) {
    topLine = min(max(0, topLine + lines), lastTop(height))
    if topLine == 0 { return selected = 0 }
    if topLine == lastTop(height), lines > 0 { return selected = max(0, comparison.statements.count - 1) }
    selected = max(0, sheet.starts.lastIndex { $0 <= topLine } ?? 0)
  }

  /// The first line of the selected statement.
  private var start: Int { sheet.starts.indices.contains(selected) ? sheet.starts[selected] : 0 }

  /// The line behind the selected statement's last one.
  private var end: Int {
    sheet.starts.indices.contains(selected + 1) ? sheet.starts[selected + 1] - 1 : max(0, sheet.lines.count - 1)
  }

  private func lastTop(_ height: Int) -> Int { max(0, sheet.lines.count - max(1, height)) }
}
