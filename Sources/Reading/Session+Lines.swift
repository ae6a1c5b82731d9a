import Catalog
import News
import Screen

/// All statements of one speaker.
extension Session {
  mutating func openLines(_ page: WhoPage) -> [Effect] {
    guard let voice = page.selected?.voice else { return [] }
    var lines = LinesPage(voice)
    let request = nextRequest()
    lines.request = request
    overlays.append(.lines(lines))
    return [.findVoice(voice.names, request: request)]
  }

  /// Takes in the articles that quote a speaker: their statements are read next, or their timeline is drawn.
  mutating func take(voice articles: ArticleSet, _ request: RequestID) -> [Effect] {
    for place in overlays.indices {
      if case .lines(let page) = overlays[place], page.request == request {
        return read(page, at: place, in: articles.intersection(list.passingWhoeverSpeaks))
      }
      if case .chart(var page) = overlays[place], page.request == request {
        (page.request, page.subjectArticles) = (nil, articles)
        overlays[place] = .chart(page)
        refreshCharts()
      }
    }
    return []
  }

  private mutating func read(_ page: LinesPage, at place: Int, in articles: ArticleSet) -> [Effect] {
    var page = page
    let inTime = list.holdings.sortedByTime(articles)
    let request = nextRequest()
    (page.request, page.articles) = (request, inTime.count)
    overlays[place] = .lines(page)
    return [
      .loadLines(
        page.voice.names,
        Array(inTime.prefix(LinesPage.mostArticles)),
        limit: LinesPage.mostLines,
        request: request
      )
    ]
  }

  /// Takes in what the speaker says, as far as it has been read.
  mutating func take(_ lines: [SpokenLine], _ repeats: Repeats, isComplete: Bool, _ request: RequestID) {
    for place in overlays.indices {
      guard case .lines(var page) = overlays[place], page.request == request else { continue }
      page.show(lines, repeats, isComplete: isComplete, height: lineRows)
      overlays[place] = .lines(page)
    }
  }

  /// The rows that statements have on the screen.
  var lineRows: Int { LinesPage.listedRows(of: rows - 4) }

  mutating func act(_ action: Action, count: Int?, on page: LinesPage) -> [Effect] {
    if action == .open { return page.selected.map { open($0) } ?? [] }
    if [.escape, .close, .quit].contains(action) { return closeOverlay() }
    if action == .timelineOf { return showChart(.timeline, of: .speaker([page.voice.name] + page.voice.names)) }
    var page = page
    if action == .nextPane || action == .previousPane {
      page.showNext(action == .nextPane ? 1 : -1, height: lineRows)
      replaceOverlay(.lines(page))
      return []
    }
    guard let movement = Movement(action) else { return [] }
    let place = movement.place(from: page.cursor.selected, times: count, count: page.lines.count, height: lineRows)
    page.cursor.select(place, count: page.lines.count, height: lineRows)
    replaceOverlay(.lines(page))
    return []
  }

  /// Opens the article at the quote.
  private mutating func open(_ line: SpokenLine) -> [Effect] {
    // The filter may ask for another speaker.
    guard list.holdings.present.contains(line.article), reveal(line.article) else {
      notice = Notice("This article is not in the list any more")
      return []
    }
    overlays.removeAll()
    return go(to: .text) + follow(.quote(line.start))
  }
}
