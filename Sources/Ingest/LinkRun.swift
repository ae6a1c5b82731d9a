import News

/// Links to other articles and buttons that stand in the middle of a report.
enum LinkRun {
  /// How many lines a list in a report has at most.
  private static let most = 60

  /// After the links that follow a list's mark.
  static func end(_ scrape: Scrape, after mark: Int, _ end: Int) -> Int {
    var index = mark + 1
    let limit = min(end, mark + most)
    while index < limit, isLink(scrape, index) || isShortLink(scrape, index, limit) { index += 1 }
    return index
  }

  private static func isLink(_ scrape: Scrape, _ index: Int) -> Bool {
    switch scrape.signs[index] {
    case .byline, .date, .readingTime, .section, .related, .address: return true
    case .promo, .credit, .caption: return !scrape.lines[index].isProse
    case .list, .tail, .source, .dateline: return false
    case .none: break
    }
    let line = scrape.lines[index]
    let isItem = !line.traits.isDisjoint(with: [.bullet, .numbered])
    if !line.isProse { return line.words >= 4 || isItem }
    if line.traits.contains(.question), line.words < 18 { return true }
    return line.words <= 40 && (line.traits.contains(.cut) || isItem && followsItem(scrape, index))
  }

  /// Whether the line above is no prose, or an item of the same list.
  private static func followsItem(_ scrape: Scrape, _ index: Int) -> Bool {
    let (line, above) = (scrape.lines[index], scrape.lines[index - 1])
    return !above.isProse || line.traits.contains(.numbered) && above.traits.contains(.numbered)
  }

  /// Whether a line of a word or two is a label within a list: a link follows.
  private static func isShortLink(_ scrape: Scrape, _ index: Int, _ limit: Int) -> Bool {
    guard scrape.signs[index] == .none, scrape.lines[index].words < 4, index + 1 < limit else { return false }
    return !scrape.lines[index].isProse && isLink(scrape, index + 1)
  }

  /// Marks a few short lines that have furniture on both sides.
  static func markBetween(_ scrape: inout Scrape, _ range: Range<Int>) {
    var last: Int?
    for index in range {
      switch scrape.roles[index] {
      case .furniture(.promo), .furniture(.links), .furniture(.related), .furniture(.section), .furniture(.date):
        if let last, index - last > 1, index - last <= 7,
          (last + 1..<index).allSatisfy({ isShort(scrape, $0) && (index - last <= 4 || scrape.lines[$0].words <= 3) })
        {
          for between in last + 1..<index { scrape.roles[between] = .furniture(.promo) }
        }
        last = index
      case .body: if !isShort(scrape, index) { last = nil }
      case .subheading, .field, .furniture: break
      }
    }
  }

  private static func isShort(_ scrape: Scrape, _ index: Int) -> Bool {
    let line = scrape.lines[index]
    return scrape.roles[index] != .body
      || scrape.signs[index] == .none && !line.isProse && line.words <= 12
        && line.traits.isDisjoint(with: [.closed, .colon])
  }
}
