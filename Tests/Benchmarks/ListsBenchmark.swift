import Analysis
import Catalog
import Ingest
import News
import Panes
import PseudoTerminal
import Reading
import Screen

/// What happens between a key and its frame: filters and counts over many rows, setting and drawing an article.
enum ListsBenchmark {
  static func run(_ place: Place, _ report: inout Report) {
    for count in [100_000, 1_000_000] {
      report.part("Lists, \(count) articles (200×60, in the program, without the terminal)")
      var session = Session(columns: 200, rows: 60)
      let start = WatchedProgram.now
      _ = session.receive(.holdingsLoaded(Holdings(), scope: nil))
      for first in stride(from: 0, to: count, by: 1_000) {
        _ = session.receive(.holdingsChanged([.stored((first..<first + 1_000).map(holding))]))
      }
      report.add("rows taken in a second", Double(count) / (WatchedProgram.now - start) * 1_000, "/s", budget: "–")
      session.press("c J a p a n")
      let budget = count > 100_000 ? "p99 ≤ 16 ms" : "–"
      measure("country on or off, list, counts and frame", 60, budget, &report) { session.pressAndDraw("<Space>") }
      session.press("<Enter>")
      measure("filter off or on, list, counts and frame", 60, budget, &report) { session.pressAndDraw("C") }
      measure("list down and frame", 300, "p99 ≤ 8 ms with the terminal", &report) { session.pressAndDraw("j") }
    }
    report.part("One article (200×60)")
    article(&report)
  }

  private static func article(_ report: inout Report) {
    let text = (0..<9).map { Corpus.article($0).dropFirst(17) }.joined(separator: "\n")
    let article = PlainText.article(of: Text(String(text)))
    let annotated = AnnotatedArticle(
      article: article,
      annotations: Analyst.annotations(of: article),
      origin: Origin(.standardInput)
    )
    measure("typesetting, 5 000 words", 100, "part of the next article's 16 ms", &report) {
      _ = Typesetter.page(of: annotated.article, columns: 72, showsFurniture: false)
    }
    var session = Session(columns: 200, rows: 60)
    let effects =
      session.receive(.holdingsLoaded(Holdings(), scope: nil))
      + session.receive(.holdingsChanged([.stored([holding(0)])]))
    for case .loadArticle(_, let request) in effects {
      _ = session.receive(.articleLoaded(annotated, request: request))
    }
    measure("whole frame with text and quotes", 100, "≤ 1 ms", &report) {
      _ = Screenful.frame(of: session, theme: .plain)
    }
    measure("next quote and frame", 100, "p99 ≤ 8 ms with the terminal", &report) { session.pressAndDraw(")") }
  }

  /// An article by rule, with countries like those of news: a few, the frequent ones far more frequent.
  static func holding(_ number: Int) -> Holding {
    var random = Xorshift(seed: UInt64(number) &* 0x9E37_79B9 &+ 7)
    let countries = Set((0..<(1 + random.below(6))).map { _ in random.zipf(200) }).map {
      CountryCode.all[$0 * 37 % 250]
    }
    let date = CalendarDate(year: 2015 + random.below(11), month: 1 + random.below(12), day: 1 + random.below(28))
    return Holding(
      id: ArticleID(number),
      date: date?.ordinal ?? 0,
      outlet: "Outlet \(random.below(40))",
      quotes: random.below(9),
      facets: countries.map { .country($0) }
    )
  }

  private static func measure(
    _ name: String,
    _ times: Int,
    _ budget: String,
    _ report: inout Report,
    _ body: () -> Void
  ) {
    let taken = (0..<times).map { _ in
      let start = WatchedProgram.now
      body()
      return WatchedProgram.now - start
    }
    report.add("\(name), p50", Statistics.median(taken), "ms", budget: budget)
    report.add("\(name), p99", Statistics.quantile(0.99, of: taken), "ms", budget: budget)
  }
}

extension Session {
  /// Presses keys written with blanks between them; what they ask for is not done.
  fileprivate mutating func press(_ keys: String) {
    for key in keys.split(separator: " ") { _ = handle(.key(Key(String(key)))) }
  }

  /// Presses a key and draws what follows.
  fileprivate mutating func pressAndDraw(_ key: String) {
    press(key)
    _ = Screenful.frame(of: self, theme: .plain)
  }
}
