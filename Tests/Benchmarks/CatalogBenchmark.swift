import Catalog
import News
import PseudoTerminal

/// What the catalog in memory answers at a million articles: counts, filters, orders, completion, changes.
enum CatalogBenchmark {
  private static let articles = 1_000_000

  static func run(_ place: Place, _ report: inout Report) throws {
    guard let today = CalendarDate(year: 2025, month: 12, day: 1) else { return }
    report.part("The catalog in memory, \(articles) articles")
    var holdings = filled()
    let unread = holdings.present.subtracting(holdings.facets[.read])
    let rows = CountryCode.all.map { flat(holdings.facets[.country($0)]) }
    let bits = flat(unread)
    let floor = median { _ = flatCounts(rows, bits) }
    add("counts of all countries, no filter", "≤ 10 ms", &report) { _ = CountryCounts(of: holdings) }
    report.add(
      "counts of all countries, half of the articles",
      median { _ = CountryCounts(of: holdings, among: unread) },
      "ms",
      beside: ("flat bits, AND and popcount", floor),
      budget: "≤ 10 ms, goal 3 ms"
    )
    try filters(holdings, today, &report)
    completion(holdings, today, &report)
    charts(holdings, unread, &report)
    add("the list picked from the order", "in the 8 ms", &report) { _ = holdings.ordered(unread) }
    gather(&holdings)
    for sort in [ArticleSort.outlet, .quotes, .story] {
      add("the order by \(sort.rawValue)", "≤ 16 ms", &report) {
        holdings.setSort(.date)
        holdings.setSort(sort)
      }
    }
    holdings.setSort(.date)
    changes(&holdings, &report)
  }

  /// Every third article belongs to a story of four.
  private static func gather(_ holdings: inout Holdings) {
    let parts = holdings.present.filter { $0.number % 3 == 0 }.map { article in
      StoryPart(article, story: UInt32(max(1, article.number - article.number % 12)))
    }
    holdings.apply(.gathered(parts))
  }

  private static func filters(_ holdings: Holdings, _ today: CalendarDate, _ report: inout Report) throws {
    for text in [
      "country:AD", "country:AD -country:FR is:unread", "date:2020..2022", "newer:1y", "outlet:*1", "quotes:>3",
      "outlet:3 date:2019.. quotes:2..4 -about:AD (is:read or country:JP,CN,US)",
    ] {
      let filter = try FilterExpression(text)
      add(text, "≤ 8 ms with the list", &report) { _ = filter.selection(in: holdings, today: today) }
    }
  }

  private static func completion(_ holdings: Holdings, _ today: CalendarDate, _ report: inout Report) {
    for text in ["is:unread country:", "country:AD outlet:", "date:2020-", "newer:", "quotes:"] {
      add("what could follow \(text)", "≤ 16 ms", &report) {
        _ = FilterCompletion(of: text, at: text.utf8.count, in: holdings, today: today)
      }
    }
  }

  private static func charts(_ holdings: Holdings, _ unread: ArticleSet, _ report: inout Report) {
    add("the timeline of all by day", "≤ 8 ms", &report) {
      _ = Timeline(DayCounts(of: holdings, among: holdings.present), by: .day)
    }
    add("the timeline of half of the articles by day", "≤ 8 ms", &report) {
      _ = Timeline(DayCounts(of: holdings, among: unread), by: .day)
    }
    add("every pair of countries, beside the screen", "≤ 100 ms", &report) {
      _ = CountryPairs(of: holdings.facets, among: holdings.present)
    }
    let voices = Voices(roll())
    add("who speaks, beside the screen", "≤ 50 ms", &report) {
      _ = voices.tally(of: .name, among: unread, limit: 2_000)
    }
    add("who speaks with a name narrowed, beside the screen", "≤ 50 ms", &report) {
      _ = voices.tally(of: .name, narrowing: "ov", among: unread, limit: 2_000)
    }
  }

  /// Four speakers an article, of fifty thousand.
  private static func roll() -> SpeakerRoll {
    var dice = Xorshift(seed: 11)
    var quoted = [[Int]](repeating: [], count: 50_000)
    for article in 1...articles {
      for _ in 0..<4 { quoted[dice.below(1 + dice.below(quoted.count))].append(article) }
    }
    var roll = SpeakerRoll()
    for (number, articles) in quoted.enumerated() {
      roll.begin("Given\(number % 7) Family\(number)ov", kind: number % 10 == 9 ? .body : .name)
      for article in articles { roll.add(article) }
    }
    return roll
  }

  private static func changes(_ holdings: inout Holdings, _ report: inout Report) {
    var next = articles + 1
    let batches = (0..<9).map { _ in
      next += 1_000
      return (next - 1_000..<next).map(ListsBenchmark.holding)
    }
    var taken = 0
    add("1 000 articles come in", "≤ 16 ms", &report) {
      holdings.apply(.stored(batches[taken % batches.count]))
      taken += 1
    }
    let all = holdings.present
    add("every article read, and unread again", "≤ 8 ms", &report) {
      holdings.apply(.changed(.read, gained: all, lost: ArticleSet()))
      holdings.apply(.changed(.read, gained: ArticleSet(), lost: all))
    }
  }

  private static func filled() -> Holdings {
    var holdings = Holdings()
    for first in stride(from: 1, to: articles, by: 10_000) {
      holdings.apply(.stored((first..<first + 10_000).map(ListsBenchmark.holding)))
    }
    var dice = Xorshift(seed: 7)
    let read = ArticleSet(holdings.present.lazy.filter { _ in dice.below(2) == 0 })
    holdings.apply(.changed(.read, gained: read, lost: ArticleSet()))
    return holdings
  }

  /// The floor: one bit an article for every country, however few articles mention it.
  private static func flatCounts(_ rows: [[UInt64]], _ base: [UInt64]) -> [Int] {
    rows.map { row in
      var count = 0
      for index in 0..<min(row.count, base.count) { count &+= (row[index] & base[index]).nonzeroBitCount }
      return count
    }
  }

  private static func flat(_ set: ArticleSet) -> [UInt64] {
    var words = [UInt64](repeating: 0, count: articles / 64 + 1)
    for article in set where article.number >> 6 < words.count {
      words[article.number >> 6] |= 1 << UInt64(article.number & 63)
    }
    return words
  }

  private static func add(_ name: String, _ budget: String, _ report: inout Report, _ body: () -> Void) {
    report.add(name, median(body), "ms", budget: budget)
  }

  private static func median(_ body: () -> Void) -> Double? {
    Statistics.median(
      (0..<9).map { _ in
        let start = WatchedProgram.now
        body()
        return WatchedProgram.now - start
      }
    )
  }
}
