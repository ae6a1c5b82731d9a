import Catalog
package import News
import Screen

/// Marked quotes, and the notebook that lists them.
extension Session {
  /// Marks the quote at hand, or takes its mark away.
  mutating func toggleQuoteMark() -> [Effect] {
    guard let open, let index = quoteAtHand else {
      notice = Notice("No quote is chosen; ) goes to the next one")
      return []
    }
    let quote = open.quotes[index]
    if let marked = open.mark(of: quote) { return make(.quote(before: marked, after: nil), isSaid: true) }
    guard !open.content.isEmpty else {
      notice = Notice("The library has not said yet what is marked here; press M again")
      return []
    }
    let citation = Citation(of: quote, in: open.annotated, content: open.content)
    let effects = make(.quote(before: nil, after: MarkedQuote(citation: citation, place: .here(open.id))))
    notice = Notice("Quote marked; ' shows all that are, and m there adds a note")
    return effects
  }

  /// Opens the notebook, and asks what is in it.
  mutating func openNotebook() -> [Effect] {
    let request = nextRequest()
    overlays.append(.notebook(NotebookPage(request: request)))
    return [.loadNotebook(request: request)]
  }

  mutating func take(notebook quotes: [MarkedQuote], total: Int, isComplete: Bool, _ request: RequestID) {
    changeNotebook { page, height in
      guard page.request == request else { return }
      page.take(quotes, total: total, isComplete: isComplete, height: height)
    }
  }

  /// Takes in what is marked in an article, and what its text is known by.
  mutating func take(marked quotes: [MarkedQuote], content: [UInt8], in article: ArticleID) {
    arrivedMarks = QuoteMarks(article: article, quotes: quotes, content: content)
    applyMarks()
  }

  /// Gives the open article its marks, if they are the ones that came last.
  mutating func applyMarks() {
    guard let marks = arrivedMarks, marks.article == open?.id else { return }
    arrivedMarks = nil
    open?.content = marks.content
    open?.marked = marks.quotes
  }

  /// Shows a quote as it is now, in the text and in the notebook.
  mutating func showQuote(_ before: MarkedQuote?, _ after: MarkedQuote?) {
    guard let key = (after ?? before)?.key else { return }
    open?.marked.removeAll { $0.key == key }
    if let after, after.place.article == open?.id { open?.marked.append(after) }
    changeNotebook { page, height in page.change(key, to: after, height: height) }
  }

  private mutating func changeNotebook(_ change: (inout NotebookPage, Int) -> Void) {
    let place = overlays.lastIndex { if case .notebook = $0 { true } else { false } }
    guard let place, case .notebook(var page) = overlays[place] else { return }
    change(&page, notebookHeight)
    overlays[place] = .notebook(page)
  }

  /// The entries that fit on the screen.
  private var notebookHeight: Int { max(1, (rows - 5) / NotebookPage.entryRows) }

  mutating func act(_ action: Action, count: Int?, on page: NotebookPage) -> [Effect] {
    if [.escape, .close, .quit, .notebook].contains(action) { return closeOverlay() }
    if action == .undo { return undo() }
    if action == .redo { return redo() }
    if let movement = Movement(action) {
      var page = page
      let (rows, height) = (page.entries.count, notebookHeight)
      let place = movement.place(from: page.cursor.selected, times: count, count: rows, height: height)
      page.cursor.select(place, count: rows, height: height)
      replaceOverlay(.notebook(page))
      return []
    }
    guard let quote = page.selected else { return [] }
    if action == .open { return go(to: quote) }
    if action == .editNote {
      overlays.append(.quoteNote(LineEditor(quote.note ?? "", longest: LineEditor.longestNote), of: quote))
      return []
    }
    guard action == .deleteQuote || action == .markQuote else { return copy(action, of: quote.citation) }
    let effects = make(.quote(before: quote, after: nil))
    notice = Notice("Taken out of the notebook; u brings it back")
    return effects
  }

  /// Keeps the note that was typed about a marked quote; an empty one deletes it.
  mutating func finishNote(_ line: LineEditor, of quote: MarkedQuote) -> [Effect] {
    closeOverlay()
    let words = line.text.trimmed
    var after = quote
    after.note = words.isEmpty ? nil : words
    guard after.note != quote.note else { return [] }
    return make(.quote(before: quote, after: after), isSaid: true)
  }

  /// Goes to a marked quote in its article; what hides the article is switched off.
  private mutating func go(to quote: MarkedQuote) -> [Effect] {
    guard let article = quote.place.article, list.holdings.present.contains(article) else {
      notice = Notice("Its article is not in the library now; what was marked of it is kept here")
      return []
    }
    let isHere = if case .here = quote.place { true } else { false }
    guard reveal(article) else {
      notice = Notice("Its article lies outside of what was opened; `dateline` without a path shows it")
      return []
    }
    overlays.removeAll { if case .notebook = $0 { true } else { false } }
    focus = .text
    failedNumber = nil
    let effects = follow(isHere ? .passage(quote.citation.range) : .top)
    if !isHere { notice = Notice("The article has another text now, without these words; the notebook keeps them") }
    return effects
  }

  /// Selects an article in the list; what keeps it out of the list is switched off.
  ///
  /// - Returns: whether the view has it.
  mutating func reveal(_ article: ArticleID) -> Bool {
    let height = height(of: .articles)
    if !list.passing.contains(article), list.search != nil { _ = endSearch() }
    guard list.passing.contains(article) || (list.view?.contains(article) ?? true) else { return false }
    if !list.passing.contains(article) {
      var filter = list.filter
      filter.isOn = false
      list.setFilter(filter, height: height)
      refreshCountries()
      notice = Notice("The filter is off, so that the article shows; C switches it on")
    }
    guard list.passing.contains(article) else { return false }
    list.staysAtTop = false
    list.select(list.place(of: Int32(truncatingIfNeeded: article.number)), height: height)
    return true
  }

  /// Shows some words of the open article.
  mutating func land(at range: TextRange) {
    guard let open else { return }
    let height = height(of: .text)
    if let index = open.quotes.firstIndex(where: { $0.range.overlaps(range) }) {
      selectQuote(index)
    } else if range.end <= open.annotated.article.text.count {
      self.open?.show(range, height: height)
      followText()
    }
  }
}

extension OpenArticle {
  /// The mark of a quote: one on the same words, wherever better rules have drawn the quote's ends.
  package func mark(of quote: Quote) -> MarkedQuote? {
    marked.first { mark in
      guard case .here = mark.place else { return false }
      return mark.citation.range.overlaps(quote.range)
    }
  }
}
