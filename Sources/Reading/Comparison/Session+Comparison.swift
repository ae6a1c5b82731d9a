import Catalog
import News
import Screen

/// What other articles print of the same statements.
extension Session {
  /// More articles than this are not marked for comparing.
  private static let mostMarked = 63

  /// Marks the article for comparing, or takes the mark away.
  mutating func markForComparing() -> [Effect] {
    guard let number = comparedNumber else { return [] }
    if let place = comparing.marked.firstIndex(of: number) {
      comparing.marked.remove(at: place)
    } else if comparing.marked.count < Self.mostMarked {
      comparing.marked.append(number)
    } else {
      notice = Notice("No more than \(Self.mostMarked) articles are compared; v takes a mark away")
      return []
    }
    let count = Numeral.count(comparing.marked.count, "article")
    notice = Notice(
      comparing.marked.isEmpty
        ? "No article is marked"
        : "\(count) marked for comparing; \(comparing.marked.count > 1 ? "x compares" : "mark another one")"
    )
    return []
  }

  /// Compares the article that the reader looks at with those marked; if two are marked and it is not, those alone.
  mutating func compare() -> [Effect] {
    guard let number = comparedNumber else {
      notice = Notice("There is no article to compare")
      return []
    }
    return askForComparison(of: number, purpose: .page)
  }

  /// Goes to the next rendering of the current quote, in whatever compared article has it.
  mutating func goToRendering(steps: Int) -> [Effect] {
    guard let open, open.currentQuote != nil else {
      notice = Notice("No quote is chosen; ) goes to the next one")
      return []
    }
    if let lined = comparing.lined, let article = lined.place(of: open.id) {
      return go(to: steps, in: lined, from: article)
    }
    return askForComparison(of: open.number, purpose: .rendering(steps: steps))
  }

  /// The article that the reader looks at: in the list the selected one.
  private var comparedNumber: Int32? {
    focus == .articles ? list.selectedNumber : open?.number ?? list.selectedNumber
  }

  private mutating func askForComparison(of number: Int32, purpose: ComparisonWish.Purpose) -> [Effect] {
    let others = comparing.marked.filter { $0 != number }
    // Two marked articles are compared whatever the reader looks at.
    let first = others.count > 1 && !comparing.marked.contains(number) && purpose == .page ? others[0] : number
    let with = others.filter { $0 != first }.map { ArticleID(Int($0)) }
    let request = nextRequest()
    comparing.wish = ComparisonWish(request: request, number: number, purpose: purpose)
    notice = Notice("Comparing")
    let article = ArticleID(Int(first))
    let story = list.isWhole ? list.holdings.articles(ofStoryOf: article) : nil
    return [.compare(article, with: with, story: story, request: request)]
  }

  /// Takes in what was lined up; an answer that nobody waits for any more is dropped.
  mutating func take(_ comparison: Comparison, of articles: [ComparedArticle], _ request: RequestID) -> [Effect] {
    guard let wish = comparing.wish, wish.request == request else { return [] }
    comparing.wish = nil
    notice = nil
    let lined = LinedUp(comparison: comparison, articles: articles)
    comparing.lined = lined
    switch wish.purpose {
    case .page:
      guard overlays.isEmpty else { return [] }
      overlays.append(.comparison(ComparisonPage(comparison, of: articles, columns: comparisonColumns)))
      selectStatementOfCurrentQuote(lined)
      return []
    case .rendering(let steps):
      guard let open, open.number == wish.number, let article = lined.place(of: open.id) else { return [] }
      return go(to: steps, in: lined, from: article)
    }
  }

  mutating func takeFailedComparison(_ reason: String, _ request: RequestID) {
    guard comparing.wish?.request == request else { return }
    comparing.wish = nil
    notice = Notice(TextGate.shown(reason, as: .line))
  }

  private mutating func selectStatementOfCurrentQuote(_ lined: LinedUp) {
    guard let open, let quote = open.currentQuote, let article = lined.place(of: open.id),
      let statement = lined.comparison.statement(ofQuote: quote, in: article),
      case .comparison(var page) = overlays.last
    else { return }
    page.select(statement, height: comparisonRows)
    replaceOverlay(.comparison(page))
  }

  private mutating func go(to steps: Int, in lined: LinedUp, from article: Int) -> [Effect] {
    guard let quote = open?.currentQuote, let number = lined.comparison.statement(ofQuote: quote, in: article) else {
      notice = Notice("This quote was not compared")
      return []
    }
    let renderings = lined.comparison.statements[number].renderings
    let name = TextGate.shown(lined.name(of: article), as: .line)
    guard renderings.count > 1, let here = renderings.firstIndex(where: { $0.article == article }) else {
      notice = Notice("Only \(name) has this statement, of \(Numeral.count(lined.articles.count, "article"))")
      return []
    }
    let count = renderings.count
    let next = renderings[((here + steps % count) % count + count) % count]
    return go(to: next, in: lined)
  }

  /// Opens the article of a rendering at its quote.
  private mutating func go(to rendering: Rendering, in lined: LinedUp) -> [Effect] {
    guard lined.articles.indices.contains(rendering.article), let quote = rendering.quotes.first else { return [] }
    let compared = lined.articles[rendering.article]
    let quotes = compared.annotated.annotations.quotes
    guard let id = compared.id, quotes.indices.contains(quote) else {
      return []
    }
    let name = TextGate.shown(lined.name(of: rendering.article), as: .line)
    notice = nil
    guard list.holdings.present.contains(id), reveal(id) else {
      notice = Notice("\(name) has it, but outside of what was opened; `dateline` without a path shows it")
      return []
    }
    failedNumber = nil
    let revealed = notice.map { ". \($0.text)" } ?? ""
    if focus == .articles || focus == .countries { focus = .text }
    let said = rendering.likeness.map { ", \($0.difference.rawValue)" } ?? ""
    notice = Notice("\(name)\(said)\(revealed)")
    return follow(.quote(quotes[quote].range.start))
  }

  /// Does what an action means over the comparison.
  mutating func act(_ action: Action, count: Int?, on page: ComparisonPage) -> [Effect] {
    if [.escape, .close, .quit, .compare].contains(action) { return closeOverlay() }
    var page = page
    if action == .open {
      closeOverlay()
      let lined = LinedUp(comparison: page.comparison, articles: page.articles)
      guard page.comparison.statements.indices.contains(page.selected) else { return [] }
      let statement = page.comparison.statements[page.selected]
      let here = open.flatMap { lined.place(of: $0.id) }.flatMap { statement.rendering(in: $0) }
      return (here ?? statement.renderings.first).map { go(to: $0, in: lined) } ?? []
    }
    if action == .nextQuote || action == .nextRendering { page.move(.lines(1), times: count, height: comparisonRows) }
    if action == .previousQuote || action == .previousRendering {
      page.move(.lines(-1), times: count, height: comparisonRows)
    }
    if let movement = Movement(action) { page.move(movement, times: count, height: comparisonRows) }
    replaceOverlay(.comparison(page))
    return []
  }

  /// Sets the comparison anew if the screen's size has changed.
  mutating func fitComparison() {
    guard let place = overlays.firstIndex(where: { if case .comparison = $0 { true } else { false } }),
      case .comparison(var page) = overlays[place]
    else { return }
    page.fit(columns: comparisonColumns, height: comparisonRows)
    overlays[place] = .comparison(page)
  }

  /// The width that a comparison is set to: the screen's, with a blank on either side.
  private var comparisonColumns: Int { max(1, columns - 2) }

  /// The rows of a comparison: the screen's without its title, status line and hint line.
  private var comparisonRows: Int { max(1, rows - 3) }
}
