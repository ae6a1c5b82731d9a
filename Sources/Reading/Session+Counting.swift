import Catalog
import News

/// Asking for what takes longer to count than a frame.
extension Session {
  /// Asks for what charts and speakers lack, each question once.
  mutating func askForCounts() -> [Effect] {
    guard list.isWhole else { return [] }
    var effects: [Effect] = []
    for place in overlays.indices {
      if case .chart(var page) = overlays[place] {
        effects += ask(for: &page)
        overlays[place] = .chart(page)
      }
      if case .who(var page) = overlays[place] {
        effects += ask(for: &page)
        overlays[place] = .who(page)
      }
    }
    return effects
  }

  private mutating func ask(for page: inout ChartPage) -> [Effect] {
    if case .speaker(let names) = page.subject, page.subjectArticles == nil, page.request == nil {
      let request = nextRequest()
      page.request = request
      return [.findVoice(names, request: request)]
    }
    guard page.kind == .pairs, let articles = page.toCount, page.asked != articles else { return [] }
    let request = nextRequest()
    (page.request, page.asked, page.isCounting) = (request, articles, true)
    return [.countPairs(list.holdings.facets, among: articles, request: request)]
  }

  private mutating func ask(for page: inout WhoPage) -> [Effect] {
    let isAll = page.articles?.count == list.holdings.count
    let question = VoiceQuestion(
      kind: page.kind,
      narrowing: page.narrowing.text,
      articles: isAll ? nil : page.articles,
      limit: WhoPage.most
    )
    guard question != page.question else { return [] }
    let request = nextRequest()
    (page.question, page.request) = (question, request)
    return [.countSpeakers(question, request: request)]
  }

  /// The filter expression that holds, or is about to.
  var presentExpression: FilterExpression {
    (pendingFilter ?? list.expression)?.expression ?? FilterExpression()
  }

  /// Applies a changed expression; what the texts have answered before is not asked again.
  mutating func apply(_ expression: FilterExpression) -> [Effect] {
    let text = expression.description
    guard text.utf8.count <= LineEditor.longestFilter else {
      notice = Notice("The filter would become too long; F shortens it", isError: true)
      return []
    }
    guard !expression.isEmpty else { return apply("", nil) + follow() }
    list.staysAtTop = false
    var filter = AppliedFilter(text: text, expression: expression)
    filter.resolved = (pendingFilter ?? list.expression)?.resolved ?? [:]
    pendingFilter = nil
    return applyOrAsk(filter) + follow()
  }
}
