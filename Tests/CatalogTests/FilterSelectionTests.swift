import Catalog
import News
import Testing

/// What filters pick.
@Suite struct FilterSelectionTests {
  private static let today = CalendarDate(year: 2025, month: 9, day: 4)

  private func select(_ typed: String, _ holdings: Holdings, texts: [TextTerm: ArticleSet] = [:]) throws
    -> FilterSelection
  {
    try FilterExpression(typed).selection(in: holdings, today: try #require(Self.today)) { texts[$0] }
  }

  /// One condition, and the same asked of every article.
  private static let conditions: [(String, @Sendable (Holding) -> Bool)] = [
    ("country:JP", { $0.facets.contains(.country(Shelf.places[0])) }),
    ("country:jp,china", { !$0.countries.isDisjoint(with: Shelf.places[...1]) }),
    ("about:US", { $0.facets.contains(.about(Shelf.places[2])) }),
    ("outlet:post", { $0.outlet == "Valley Post" }),
    ("outlet:harbour", { $0.outlet.lowercased().hasPrefix("harbour") }),
    ("outlet:etoile", { $0.outlet == "Étoile du Soir" }),
    ("outlet:v*t,\"du soir\"", { $0.outlet == "Valley Post" || $0.outlet == "Étoile du Soir" }),
    ("outlet:nobody", { _ in false }),
    ("outlet:*", { !$0.outlet.isEmpty }),
    ("date:2025", { $0.date > 0 }),
    ("date:2025-09-02", { $0.date == 2025_0902 }),
    ("date:2025-09-02..", { $0.date >= 2025_0902 }),
    ("date:..2025-09-01", { $0.date > 0 && $0.date <= 2025_0901 }),
    ("date:2024,2025-09-03", { $0.date == 2025_0903 }),
    ("newer:1d", { $0.date >= 2025_0903 }),
    ("newer:1w", { $0.date >= 2025_0900 }),
    ("is:unread", { !$0.facets.contains(.read) }),
    ("is:read,starred", { $0.facets.contains(.read) || $0.facets.contains(.starred) }),
    ("is:noted", { $0.facets.contains(.noted) }),
    ("is:gone", { $0.facets.contains(.gone) }),
    ("has:quotes", { $0.quotes > 0 }),
    ("has:country", { !$0.countries.isEmpty }),
    ("has:date", { $0.date > 0 }),
    ("has:outlet,note", { !$0.outlet.isEmpty || $0.facets.contains(.noted) }),
    ("quotes:>1", { $0.quotes > 1 }),
    ("quotes:0,3..", { $0.quotes == 0 || $0.quotes >= 3 }),
    ("tokyo", { $0.id.number % 3 == 0 }),
    ("said:war", { $0.id.number % 5 == 0 }),
  ]

  private static func texts(_ shelf: Shelf) -> [TextTerm: ArticleSet] {
    [
      .word("tokyo", isPrefix: false, part: .anywhere): ArticleSet(numbers: shelf.numbers { $0.id.number % 3 == 0 }),
      .word("war", isPrefix: false, part: .said): ArticleSet(numbers: shelf.numbers { $0.id.number % 5 == 0 }),
    ]
  }

  private static func filled(_ count: Int) -> (Holdings, Shelf) {
    var dice = Dice(5)
    var (holdings, shelf) = (Holdings(), Shelf())
    let change = HoldingsChange.stored(Shelf.arrivals(&dice, numbers: Array(64_000..<64_000 + count)))
    holdings.apply(change)
    shelf.apply(change)
    return (holdings, shelf)
  }

  @Test func eachConditionPicksWhatGoingThroughAllArticlesPicks() throws {
    for count in [0, 60, 6_000] {
      let (holdings, shelf) = Self.filled(count)
      let texts = Self.texts(shelf)
      for (typed, meets) in Self.conditions {
        let expected = ArticleSet(numbers: shelf.numbers(where: meets))
        #expect(try select(typed, holdings, texts: texts) == .found(expected), "\(typed)")
        let others = ArticleSet(numbers: shelf.numbers { !meets($0) })
        #expect(try select("-\(typed)", holdings, texts: texts) == .found(others), "not \(typed)")
      }
    }
  }

  @Test(arguments: 1...60)
  func conditionsMakeTogetherWhatTheySay(seed: UInt64) throws {
    var dice = Dice(seed)
    let (holdings, shelf) = Self.filled(80)
    let (typed, meets) = Self.combination(&dice, depth: 3)
    let expected = ArticleSet(numbers: shelf.numbers(where: meets))
    #expect(try select(typed, holdings, texts: Self.texts(shelf)) == .found(expected), "\(typed)")
    let filter = try FilterExpression(typed)
    #expect(try FilterExpression(filter.description) == filter, "\(typed)")
  }

  private static func combination(_ dice: inout Dice, depth: Int) -> (String, @Sendable (Holding) -> Bool) {
    guard depth > 0, dice.below(4) > 0 else { return conditions[dice.below(conditions.count)] }
    let left = combination(&dice, depth: depth - 1)
    let right = combination(&dice, depth: depth - 1)
    switch dice.below(3) {
    case 0: return ("(\(left.0) or \(right.0))", { left.1($0) || right.1($0) })
    case 1: return ("not (\(left.0) \(right.0))", { !(left.1($0) && right.1($0)) })
    default:
      // A word between them, so that no two conditions are about one quote.
      return ("(\(left.0) has:quotes \(right.0))", { left.1($0) && $0.quotes > 0 && right.1($0) })
    }
  }

  @Test func whatTheTextsMustAnswerIsAskedForAtOnce() throws {
    let (holdings, _) = Self.filled(60)
    let word = TextTerm.word("a", isPrefix: true, part: .anywhere)
    let phrase = TextTerm.phrase(["b", "c"], part: .title)
    let quote = TextTerm.together([.word("d", isPrefix: false, part: .said), .speaker("e")])
    let typed = "is:unread a* (title:\"b c\" or -(said:d speaker:e)) a*"
    #expect(try select(typed, holdings) == .missing([word, phrase, quote]))
    #expect(try FilterExpression(typed).textTerms == [word, phrase, quote])
    #expect(try select(typed, holdings, texts: [word: holdings.present]) == .missing([phrase, quote]))
    // Nothing is left for the texts: they need not be asked.
    #expect(try select("outlet:nobody a*", holdings) == .found(ArticleSet()))
  }

  /// A view may still name articles that are gone, and more than there ever were.
  @Test func whatIsNotThereIsNotPicked() throws {
    let (holdings, _) = Self.filled(60)
    let today = try #require(Self.today)
    let far = holdings.present.union(.all(below: 300_000))
    for typed in Self.conditions.dropLast(2).map(\.0) + [""] {
      let filter = try FilterExpression(typed)
      let picked = filter.selection(in: holdings, among: far, today: today)
      #expect(picked == filter.selection(in: holdings, today: today), "\(typed)")
    }
    for text in ["outlet:", "date:", "a:b quotes:"] {
      let found = FilterCompletion(of: text, at: text.utf8.count, in: holdings, among: far, today: today)
      #expect(found.candidates.allSatisfy { $0.articles ?? 0 <= 60 })
    }
  }

  @Test func severalValuesOfOneQuoteAreEachTried() throws {
    let filter = try FilterExpression("(said:a,b speaker:c)")
    #expect(
      filter.textTerms == [
        .together([.word("a", isPrefix: false, part: .said), .speaker("c")]),
        .together([.word("b", isPrefix: false, part: .said), .speaker("c")]),
      ]
    )
  }

  @Test(arguments: [
    ("1d", "2025-03-01", "2025-02-28"), ("1d", "2024-03-01", "2024-02-29"), ("2w", "2025-01-05", "2024-12-22"),
    ("1m", "2025-03-31", "2025-02-28"), ("13m", "2025-01-31", "2023-12-31"), ("1y", "2024-02-29", "2023-02-28"),
    ("9999y", "2025-01-01", "0001-01-01"), ("9999w", "0001-01-03", "0001-01-01"), ("3d", "2025", "2024-12-29"),
    ("400d", "2001-01-01", "1999-11-28"),
  ])
  func agesGoBackByTheCalendar(age: String, today: String, day: String) throws {
    let today = try #require(CalendarDate(iso: today))
    guard case .term(.newer(let age)) = try FilterExpression("newer:\(age)").root else {
      Issue.record("\(age) is no age")
      return
    }
    #expect(age.day(before: today)?.iso == day)
  }

  @Test(arguments: [
    ("country:JP -country:US is:unread said:\"world war\"", "about JP, not US · unread · says “world war”"),
    ("country:JP country:CN", "about JP and CN"),
    ("-country:JP", "not about JP"),
    ("country:CN,JP", "about CN or JP"),
    ("about:JP newer:1w", "JP in headline or lead · of the last week"),
    ("(said:war speaker:lopez)", "quotes lopez and says “war” in one quote"),
    ("outlet:post date:2025-09 quotes:>3", "from post · in 2025-09 · 4 or more quotes"),
    ("a or (b -is:unread)", "“a” or (“b” · read)"),
    ("-(title:bridge* or has:note)", "not (headline has “bridge…” or with a note)"),
    ("", ""),
  ])
  func aFilterIsSaidInPlainWords(typed: String, sentence: String) throws {
    #expect(try FilterExpression(typed).sentence == sentence)
  }
}

extension CountrySet {
  func isDisjoint(with places: some Sequence<CountryCode>) -> Bool {
    !intersects(CountrySet(places))
  }
}
