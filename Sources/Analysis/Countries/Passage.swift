import News

/// A stretch of an article that is searched for countries.
struct Passage {
  let range: TextRange
  let part: CountryWeight.Part
  /// Whether it is the dateline.
  let isDateline: Bool

  /// The passages of an article, sorted and disjoint: headline, deck, dateline, body; never furniture.
  static func all(of article: Article) -> [Passage] {
    var heads: [Passage] = []
    if let range = article.headline.range, !article.headline.isDerived {
      heads.append(Passage(range: range, part: .headline, isDateline: false))
    }
    if let deck = article.deck { heads.append(Passage(range: deck.range, part: .lead, isDateline: false)) }
    if let dateline = article.dateline {
      heads.append(Passage(range: dateline.range, part: .body, isDateline: true))
    }
    heads.sort { $0.range.start > $1.range.start }
    let lead = article.body.firstIndex { $0.kind == .paragraph }
    var all: [Passage] = []
    all.reserveCapacity(article.body.count + heads.count)
    for (index, block) in article.body.enumerated() {
      while let head = heads.last, head.range.start <= block.range.start {
        append(head, to: &all, within: article.text.count)
        heads.removeLast()
      }
      let passage = Passage(range: block.range, part: index == lead ? .lead : .body, isDateline: false)
      append(passage, to: &all, within: article.text.count)
    }
    while let head = heads.popLast() { append(head, to: &all, within: article.text.count) }
    return all
  }

  /// Cuts off what would be searched twice, and what lies outside the text.
  private static func append(_ passage: Passage, to all: inout [Passage], within count: Int) {
    let start = max(all.last?.range.end ?? 0, passage.range.start)
    let end = min(passage.range.end, count)
    guard start < end else { return }
    all.append(Passage(range: TextRange(start, end), part: passage.part, isDateline: passage.isDateline))
  }
}
