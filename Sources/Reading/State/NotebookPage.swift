package import News

/// The notebook: the quotes that the reader has marked, those marked last first.
package struct NotebookPage: Equatable, Sendable {
  package internal(set) var entries: [MarkedQuote] = []
  /// How many are marked in all; more than are shown where there are very many.
  package internal(set) var total = 0
  package internal(set) var cursor = ListCursor()
  /// The question for them; nil once all of them have come.
  var request: RequestID?
  /// What the reader has changed since it was opened; the library may have been asked before that.
  private var changed: [MarkedQuote.Key: MarkedQuote?] = [:]

  /// The rows that an entry has on the screen.
  package static var entryRows: Int { 3 }

  /// Begins with nothing, until a question is answered.
  init(request: RequestID) {
    self.request = request
  }

  /// Whether all that is marked is known; before that, the first quotes may be.
  package var isLoaded: Bool { request == nil }

  /// The quote under the cursor, or nil.
  package var selected: MarkedQuote? {
    entries.indices.contains(cursor.selected) ? entries[cursor.selected] : nil
  }

  /// Takes in what is marked: the first quotes, or all of them.
  mutating func take(_ quotes: [MarkedQuote], total: Int, isComplete: Bool, height: Int) {
    let place = cursor.selected
    (entries, self.total) = (quotes, total)
    if isComplete { request = nil }
    for (key, quote) in changed { show(key, quote, height: height) }
    cursor.select(place, count: entries.count, height: height)
  }

  /// Takes in a quote as it is now, or that it is none any more.
  mutating func change(_ key: MarkedQuote.Key, to quote: MarkedQuote?, height: Int) {
    changed[key] = .some(quote)
    show(key, quote, height: height)
  }

  private mutating func show(_ key: MarkedQuote.Key, _ quote: MarkedQuote?, height: Int) {
    let place = entries.firstIndex(where: { $0.key == key })
    switch (place, quote) {
    case (let place?, let quote?): entries[place] = quote
    case (let place?, nil):
      entries.remove(at: place)
      total = max(0, total - 1)
    case (nil, let quote?):
      let isNew = quote.marked == 0
      let place = isNew ? 0 : entries.firstIndex(where: { $0.marked > 0 && $0.marked <= quote.marked }) ?? entries.count
      entries.insert(quote, at: place)
      total += 1
      cursor.select(place, count: entries.count, height: height)
    case (nil, nil): break
    }
    cursor.select(cursor.selected, count: entries.count, height: height)
  }
}
