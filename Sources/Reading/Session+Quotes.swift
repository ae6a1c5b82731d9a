import Catalog
import News
import Screen

/// From quote to quote, and from mention to mention.
extension Session {
  /// Goes to the next or previous quote; past the outermost one it asks, then goes on to another article.
  mutating func goToQuote(step: Int, times: Int, isConfirmed: Bool) -> [Effect] {
    let height = height(of: .text)
    var isMoved = false
    for _ in 0..<min(times, open?.quotes.count ?? 0) {
      guard let next = open?.utterance(step: step, height: height) else { break }
      selectQuote(next)
      isMoved = true
    }
    if isMoved { return [] }
    if isConfirmed { return goToQuoteElsewhere(step: step) }
    confirmation = step > 0 ? .nextQuote : .previousQuote
    let edge = open?.outermostUtterance(last: true) == nil ? "No quote here" : step > 0 ? "Last quote" : "First quote"
    let further = step > 0 ? "press ) again for the next article" : "press ( again for the previous article"
    notice = Notice("\(edge); \(further) that has quotes")
    return []
  }

  private mutating func goToQuoteElsewhere(step: Int) -> [Effect] {
    let place = list.place(after: list.cursor.selected, step: step) {
      list.holdings.quotes(of: ArticleID(Int($0))) > 0
    }
    guard let place else {
      notice = Notice("No article \(step > 0 ? "below" : "above") has quotes")
      return []
    }
    list.staysAtTop = false
    list.select(place, height: height(of: .articles))
    return follow(step > 0 ? .firstQuote : .lastQuote)
  }

  mutating func goToSameSpeaker(step: Int, times: Int) -> [Effect] {
    guard let open, let current = open.currentQuote else {
      notice = Notice("No quote is chosen; ) goes to the next one")
      return []
    }
    guard let name = open.quotes[current].speaker?.name else {
      notice = Notice("Nobody is named for this quote")
      return []
    }
    let height = height(of: .text)
    var isMoved = false
    for _ in 0..<min(times, open.quotes.count) {
      let next = self.open?.utterance(step: step, height: height) { $0.speaker?.name == name }
      guard let next else { break }
      selectQuote(next)
      isMoved = true
    }
    if !isMoved {
      let edge = step > 0 ? "further" : "earlier"
      notice = Notice("No \(edge) quote by \(TextGate.shown(name, as: .line)) here")
    }
    return []
  }

  /// Goes to a mention: of the wanted countries while the filter wants some, else of any.
  mutating func goToMention(step: Int, times: Int) -> [Effect] {
    let wanted = list.filter.isActive && !list.filter.wanted.isEmpty ? list.filter.wanted : nil
    let height = height(of: .text)
    var isMoved = false
    for _ in 0..<min(times, open?.mentions.count ?? 0) {
      guard let open, let next = open.mention(step: step, height: height, of: wanted) else { break }
      self.open?.currentMention = next
      self.open?.show(open.mentions[next].range, height: height)
      isMoved = true
    }
    guard isMoved, let open, let current = open.currentMention else {
      let what = wanted.map { Self.codes($0, last: "or") } ?? "a country"
      notice = Notice("No \(step > 0 ? "further" : "earlier") mention of \(what) here")
      return []
    }
    list.staysAtTop = false
    followText()
    notice = Notice(open.mentions[current].country.name)
    return []
  }
}
