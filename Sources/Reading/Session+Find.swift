import Catalog
import News
import Screen

/// Finding words in a pane.
extension Session {
  mutating func startFind() -> [Effect] {
    if focus == .countries {
      notice = Notice("Here letters narrow the list at once: just type")
      return []
    }
    overlays.append(.find(LineEditor()))
    return []
  }

  /// Looks for what was typed, and goes to the first place from where the reader is.
  mutating func look(for words: String) -> [Effect] {
    guard !Needle(words).isEmpty else {
      find = nil
      return []
    }
    find = Find(words, in: focus)
    find?.look(through: open)
    return goToHit(step: 1, times: 1)
  }

  mutating func goToHit(step: Int, times: Int) -> [Effect] {
    guard let find else {
      notice = Notice("Nothing was looked for yet; / finds words")
      return []
    }
    list.staysAtTop = false
    switch find.pane {
    case .text: return goToTextHit(step: step, times: times)
    case .articles, .countries: return goToFoundRow(step: step, times: times)
    case .quotes:
      let needle = Needle(find.words)
      return goToRow(step: step, times: times, count: open?.quotes.count ?? 0, from: quotesCursor.selected) {
        session,
        place in
        guard let open = session.open else { return false }
        let quote = open.quotes[place]
        return needle.isFound(in: open.annotated.article.text[quote.range])
          || needle.isFound(in: quote.speaker?.name ?? "")
      } select: { session, place in
        session.selectQuote(place)
        return []
      }
    }
  }

  private mutating func goToTextHit(step: Int, times: Int) -> [Effect] {
    let height = height(of: .text)
    var isWrapped = false
    for _ in 0..<max(1, min(times, find?.hits.count ?? 1)) {
      let place = open?.visible(height: height).lowerBound ?? 0
      guard let hit = find?.hit(step: step, from: place), let range = find?.hits[hit.index] else {
        return sayNothingFound()
      }
      find?.current = hit.index
      isWrapped = isWrapped || hit.isWrapped
      open?.show(range, height: height)
    }
    followText()
    guard let find, let current = find.current else { return [] }
    say("\(Numeral.grouped(current + 1)) of \(Numeral.grouped(find.hits.count))", isWrapped: isWrapped, step: step)
    return []
  }

  /// Goes to the next or previous article that was found, around the ends of the list; asks for them first.
  private mutating func goToFoundRow(step: Int, times: Int) -> [Effect] {
    guard let found = find?.found else { return askForRows(step * times) }
    let hits = found.intersectionCount(list.passing)
    guard hits > 0 else { return sayNothingFound() }
    var at = list.cursor.selected
    var isWrapped = false
    for _ in 0...(times - 1) % hits {
      if let next = list.place(after: at, step: step, in: found) {
        at = next
      } else if let next = list.place(after: step > 0 ? -1 : list.shown.count, step: step, in: found) {
        at = next
        isWrapped = true
      }
    }
    say("Found", isWrapped: isWrapped, step: step)
    list.select(at, height: height(of: .articles))
    return follow()
  }

  private mutating func askForRows(_ steps: Int) -> [Effect] {
    notice = Notice("Finding…")
    find?.steps = steps
    guard let words = find?.words, find?.request == nil else { return [] }
    let request = nextRequest()
    find?.request = request
    return [.findRows(words: words, request: request)]
  }

  /// Takes in which articles were found, and goes on to where the reader wanted.
  mutating func take(_ found: ArticleSet, isComplete: Bool, _ request: RequestID) -> [Effect] {
    guard isComplete, let find, find.request == request else { return [] }
    self.find?.found = found
    self.find?.request = nil
    self.find?.steps = 0
    guard find.steps != 0 else { return [] }
    return goToHit(step: find.steps.signum(), times: abs(find.steps))
  }

  /// Goes to the next or previous row that meets a condition, around the ends of the list.
  private mutating func goToRow(
    step: Int,
    times: Int,
    count: Int,
    from start: Int,
    where meets: (Session, Int) -> Bool,
    select: (inout Session, Int) -> [Effect]
  ) -> [Effect] {
    var left = times
    var isWrapped = false
    var at = start
    var found: Int?
    for passed in 1..<(count + 1) * 2 where left > 0 {
      if count == 0 || found == nil && passed > count { break }
      isWrapped = isWrapped || at + step >= count || at + step < 0
      at = (at + step + count) % count
      guard meets(self, at) else { continue }
      found = at
      left -= 1
    }
    guard let found else { return sayNothingFound() }
    say("Found", isWrapped: isWrapped, step: step)
    return select(&self, found)
  }

  private mutating func say(_ what: String, isWrapped: Bool, step: Int) {
    let wrap = step > 0 ? "past the end, on from the top" : "past the top, on from the end"
    notice = Notice(isWrapped ? "\(what) · \(wrap)" : what)
  }

  private mutating func sayNothingFound() -> [Effect] {
    notice = Notice("Not found: \(TextGate.shown(find?.words ?? "", as: .line))")
    return []
  }
}
