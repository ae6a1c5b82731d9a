import Catalog
import News
import Screen

/// Moving within the panes and from pane to pane.
extension Session {
  mutating func move(_ movement: Movement, times: Int?) -> [Effect] {
    let height = height(of: focus)
    func place(_ from: Int, _ count: Int) -> Int {
      movement.place(from: from, times: times, count: count, height: height)
    }
    switch focus {
    case .articles:
      list.staysAtTop = false
      list.select(place(list.cursor.selected, list.shown.count), height: height)
      browse()
    case .text:
      guard let open else { return [] }
      scrollText(to: place(open.topLine, open.page.lines.count))
    case .quotes:
      guard let open, !open.quotes.isEmpty else { return [] }
      let last = open.quotes.count - 1
      selectQuote(min(max(place(quotesCursor.selected, open.quotes.count), 0), last))
    case .countries:
      let count = picker.entries.count
      picker.cursor.select(place(picker.cursor.selected, count), count: count, height: height)
    }
    return []
  }

  /// Moves the text by paragraphs, whatever pane has the keys.
  mutating func moveParagraphs(_ step: Int, times: Int?) -> [Effect] {
    guard let open else { return [] }
    var line = open.topLine
    for _ in 0..<min(times ?? 1, open.page.lines.count) {
      line = open.blockStart(after: line, step: step) ?? line
    }
    scrollText(to: line)
    return []
  }

  /// Scrolls the text; the current quote follows if it has left the screen.
  mutating func scrollText(to line: Int) {
    list.staysAtTop = false
    let height = height(of: .text)
    open?.scroll(to: line, height: height)
    followText()
  }

  /// Makes the first quote that shows the current one, if the current one does not show.
  mutating func followText() {
    let height = height(of: .text)
    guard let open else { return }
    if let current = open.currentQuote, open.isVisible(open.quotes[current].range, height: height) { return }
    guard let first = open.firstVisibleQuote(height: height) else { return }
    self.open?.currentQuote = first
    quotesCursor.select(first, count: open.quotes.count, height: self.height(of: .quotes))
  }

  /// Makes a quote the current one, in the text and in the quotes pane.
  mutating func selectQuote(_ index: Int) {
    guard let open, open.quotes.indices.contains(index) else { return }
    list.staysAtTop = false
    let height = height(of: .text)
    self.open?.currentQuote = index
    self.open?.show(open.quotes[index].range, height: height)
    quotesCursor.select(index, count: open.quotes.count, height: self.height(of: .quotes))
  }

  /// Gives a pane the keys.
  mutating func go(to pane: Pane) -> [Effect] {
    list.staysAtTop = false
    let before = focus
    focus = pane
    if before == .countries || pane == .countries {
      picker.clearNarrowing(list, height: height(of: .countries))
    }
    if pane == .quotes, let open, open.currentQuote == nil, !open.quotes.isEmpty {
      selectQuote(open.firstVisibleQuote(height: height(of: .text)) ?? 0)
    }
    return markOpenRead()
  }

  mutating func goAround(by distance: Int) -> [Effect] {
    let panes = Pane.allCases
    guard let at = panes.firstIndex(of: focus) else { return [] }
    let next = (at + distance % panes.count + panes.count) % panes.count
    return go(to: panes[next])
  }

  mutating func goLeft() -> [Effect] {
    switch focus {
    case .articles: []
    case .text, .countries: go(to: .articles)
    case .quotes: go(to: .text)
    }
  }

  mutating func goRight() -> [Effect] {
    switch focus {
    case .articles, .countries: go(to: .text)
    case .text: go(to: .quotes)
    case .quotes: []
    }
  }

  /// Goes deeper: from the list into the article, from a quote to why it is attributed.
  mutating func openInto() -> [Effect] {
    switch focus {
    case .articles:
      guard let number = list.selectedNumber else { return [] }
      if failedNumber == number { failedNumber = nil }
      let isRead = list.articles(.read).contains(ArticleID(Int(number)))
      let article = ArticleSet([ArticleID(Int(number))])
      let effects = isRead || readSeconds != 0 ? [] : make(.marked(.read, article, isSet: true))
      return effects + go(to: .text) + follow()
    case .text, .quotes:
      guard let open else { return [] }
      followText()
      guard let quote = self.open?.currentQuote, open.isVisible(open.quotes[quote].range, height: height(of: .text))
      else {
        notice = Notice("No quote here; ) goes to the next one")
        return []
      }
      overlays.append(.why(quote: quote))
      return []
    case .countries: return finishCountries()
    }
  }
}
