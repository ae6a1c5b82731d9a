import News

/// A stretch of an article that is searched for countries.
struct Passage {
  let range: TextRange
  let part: CountryWeight.Part
  /// Whether it is the dateline.
  let isDateline: Bool

  /// The passages of an article, sorted and disjoint: headline, deck, dateline, body; never furniture.
  static func all(of article: Article) -> [Passage] {
    var found: [Passage] = []
    if let range = article.headline.range, !article.headline.isDerived {
      found.append(Passage(range: range, part: .headline, isDateline: false))
    }
    if let deck = article.deck { found.append(Passage(range: deck.range, part: .lead, isDateline: false)) }
    if let dateline = article.dateline {
      found.append(Passage(range: dateline.range, part: .body, isDateline: true))
    }
    let lead = article.body.firstIndex { $0.kind == .paragraph }
    for (index, block) in article.body.enumerated() {
      found.append(Passage(range: block.range, part: index == lead ? .lead : .body, isDateline: false))
    }
    return disjoint(found.sorted { $0.range.start < $1.range.start }, within: article.text.count)
  }

  /// Cuts what would be searched twice, and what lies outside the text.
  private static func disjoint(_ passages: [Passage], within count: Int) -> [Passage] {
    var end = 0
    var kept: [Passage] = []
    for passage in passages {
      let start = max(end, passage.range.start)
      let stop = min(passage.range.end, count)
      guard start < stop else { continue }
      kept.append(Passage(range: TextRange(start, stop), part: passage.part, isDateline: passage.isDateline))
      end = stop
    }
    return kept
  }
}
