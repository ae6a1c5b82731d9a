import News

/// The quotes and mentions as places to go to.
extension OpenArticle {
  /// The next or previous quote that somebody uttered, in steps of `step`, from the current one if it shows, else from
  /// what shows.
  func utterance(step: Int, height: Int, where meets: (Quote) -> Bool = { _ in true }) -> Int? {
    let current = currentQuote.flatMap { isVisible(quotes[$0].range, height: height) ? $0 : nil }
    let place = start(current, step: step, of: quotes.count, height: height) { quotes[$0].range.start }
    return Self.place(from: place, step: step, count: quotes.count) {
      quotes[$0].isUtterance && meets(quotes[$0])
    }
  }

  /// The next or previous mention of one of `wanted`; of any country if that is nil.
  func mention(step: Int, height: Int, of wanted: CountrySet?) -> Int? {
    let current = currentMention.flatMap { isVisible(mentions[$0].range, height: height) ? $0 : nil }
    let place = start(current, step: step, of: mentions.count, height: height) { mentions[$0].range.start }
    return Self.place(from: place, step: step, count: mentions.count) {
      wanted?.contains(mentions[$0].country) ?? true
    }
  }

  /// The first quote that shows and that somebody uttered; where there is none, any that shows.
  func firstVisibleQuote(height: Int) -> Int? {
    let visible = visible(height: height)
    let first = quotes.firstIndex(past: { $0.range.end <= visible.lowerBound })
    var any: Int?
    for index in first..<quotes.count {
      guard quotes[index].range.start < visible.upperBound else { break }
      if quotes[index].isUtterance, quotes[index].range.start >= visible.lowerBound { return index }
      if any == nil { any = index }
    }
    return any
  }

  func isVisible(_ range: TextRange, height: Int) -> Bool {
    let visible = visible(height: height)
    return range.end > visible.lowerBound && range.start < visible.upperBound
  }

  /// The first or last quote that somebody uttered.
  func outermostUtterance(last: Bool) -> Int? {
    last ? quotes.lastIndex(where: \.isUtterance) : quotes.firstIndex(where: \.isUtterance)
  }

  /// The place right before the first one to look at.
  private func start(_ current: Int?, step: Int, of count: Int, height: Int, at place: (Int) -> Int) -> Int {
    if let current { return current }
    let visible = visible(height: height)
    let first = (0..<count).firstIndex(past: { place($0) < visible.lowerBound })
    return step > 0 ? first - 1 : first
  }

  private static func place(from place: Int, step: Int, count: Int, where meets: (Int) -> Bool) -> Int? {
    var next = place + step
    while (0..<count).contains(next) {
      if meets(next) { return next }
      next += step
    }
    return nil
  }
}
