import Catalog
import News
import Testing

/// What could stand where somebody is typing.
@Suite struct FilterCompletionTests {
  private static let today = CalendarDate(year: 2025, month: 9, day: 4)

  private func filled(_ count: Int = 400) -> Holdings {
    var dice = Dice(9)
    var holdings = Holdings()
    holdings.apply(.stored(Shelf.arrivals(&dice, numbers: Array(1...count))))
    return holdings
  }

  /// A bar stands for the caret.
  private func completion(_ marked: String, _ holdings: Holdings) throws -> (text: String, found: FilterCompletion) {
    let parts = marked.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
    let text = parts.joined()
    let today = try #require(Self.today)
    return (text, FilterCompletion(of: text, at: parts[0].utf8.count, in: holdings, today: today))
  }

  /// Puts a candidate where it belongs.
  private func completed(_ text: String, _ range: Range<Int>, _ candidate: String) -> String {
    let bytes = Array(text.utf8)
    return String(
      decoding: bytes[..<range.lowerBound] + Array(candidate.utf8) + bytes[range.upperBound...],
      as: UTF8.self
    )
  }

  /// Whatever a candidate says it would leave is what the filter then picks.
  @Test(arguments: [
    "country:|", "country:j|", "is:unread country:|", "country:CN,|", "country:|,CN", "country:CN,|,US is:read",
    "-country:|", "-country:JP,|", "(country:JP or country:|)", "not (is:read or country:|)", "about:|",
    "outlet:|", "outlet:har|", "outlet:\"har|\"", "is:read outlet:\"Valley Post\",|", "is:|", "is:un|", "-is:|",
    "is:read,|", "has:|", "quotes:|", "quotes:>|", "newer:|", "newer:1|", "newer:2| country:JP", "date:|", "date:20|",
    "date:2025|", "date:2025-|", "date:2025-0|", "date:2025-09|", "date:2025-09-|", "date:2025-09-01..|",
    "date:2025-09-01..2025|", "date:..2025-09-|", "jap|", "unr|", "har|", "is:read post|", "(is:read (country:|",
    "country:| is:", "a:b country:|",
  ])
  func countsAreWhatTheFilterWouldPick(marked: String) throws {
    let holdings = filled()
    let (text, found) = try completion(marked, holdings)
    let today = try #require(Self.today)
    #expect(!found.candidates.isEmpty)
    for candidate in found.candidates {
      guard let articles = candidate.articles else { continue }
      var filter = completed(text, found.range, candidate.text)
      filter += String(repeating: ")", count: filter.count { $0 == "(" } - filter.count { $0 == ")" })
      if marked.contains("is:") && filter.hasSuffix("is:") { filter.removeLast(3) }
      guard let expression = try? FilterExpression(filter) else {
        #expect(marked.contains("a:b"), "\(filter)")
        continue
      }
      guard case .found(let set) = expression.selection(in: holdings, today: today) else {
        Issue.record("\(filter) needs the texts")
        continue
      }
      #expect(set.count == articles, "\(filter)")
    }
  }

  private func texts(_ marked: String, _ holdings: Holdings) throws -> [String] {
    try completion(marked, holdings).found.candidates.map(\.text)
  }

  @Test func theBestComeFirst() throws {
    var holdings = Holdings()
    func holding(_ number: Int, _ codes: String, _ outlet: String, _ date: Int32) -> Holding {
      let countries = codes.split(separator: " ").compactMap { CountryCode($0) }
      return Holding(id: ArticleID(number), date: date, outlet: outlet, facets: countries.map { .country($0) })
    }
    holdings.apply(
      .stored([
        holding(1, "JP", "Valley Post", 2025_0905), holding(2, "JP CN", "Valley Post", 2024_1231),
        holding(3, "KR", "Post \"of\" Orlo", 2025_0801), holding(4, "KP KR", "", 0),
      ])
    )
    #expect(try texts("country:|", holdings) == ["JP", "KR", "CN", "KP"])
    #expect(try texts("country:kor|", holdings) == ["KR", "KP"])
    #expect(try texts("country:JP country:|", holdings) == ["JP", "CN"])
    #expect(try texts("outlet:|", holdings) == ["\"Valley Post\"", "\"Post \\\"of\\\" Orlo\""])
    #expect(try texts("outlet:\"va|", holdings) == ["\"Valley Post\""])
    #expect(try texts("date:|", holdings) == ["2025", "2024"])
    #expect(try texts("date:2025-|", holdings) == ["2025-09", "2025-08"])
    #expect(try texts("date:2024..2025|", holdings) == ["2024..2025", "2024..2025-09", "2024..2025-08"])
    #expect(try texts("is:|", holdings) == ["unread", "read", "starred", "noted", "gone"])
    #expect(try texts("newer:2|", holdings) == ["2d", "2w", "2m", "2y"])
    #expect(try texts("co|", holdings).first == "country:")
    #expect(try texts("jap|", holdings) == ["country:JP"])
    #expect(try texts("|", holdings) == FilterField.allCases.map { "\($0.rawValue):" })
    #expect(try texts("said:w|", holdings).isEmpty && texts("title:|", holdings).isEmpty)
    #expect(try texts("contry:|", holdings).isEmpty && texts("\"jap|", holdings).isEmpty)
  }

  @Test(arguments: [
    ("speaker:|", ""), ("speaker:lav|", "lav"), ("(said:war speaker:\"lo|", "lo"), ("speaker:lopez,la| b", "la"),
  ])
  func speakersAreAskedFor(marked: String, speaker: String) throws {
    let (_, found) = try completion(marked, Holdings())
    #expect(found.speaker == speaker)
    #expect(found.candidates.isEmpty)
  }

  @Test(arguments: [
    ("a country:j|", 10..<11), ("country:j|a b", 8..<10), ("-cou|", 1..<4), ("(cou|)", 1..<4),
    ("outlet:\"a b|\" c", 7..<12),
    ("outlet:\"a b|", 7..<11), ("country:JP,c|", 11..<12), ("a \"b c|", 2..<6), ("東京 |", 7..<7),
  ])
  func aCandidateTakesThePlaceOfTheValueAtTheCaret(marked: String, range: Range<Int>) throws {
    #expect(try completion(marked, Holdings()).found.range == range)
  }

  /// At every place of odd filters an answer comes, and its range is one of the text.
  @Test func nowhereDoesItStumble() throws {
    let holdings = filled(40)
    let today = try #require(Self.today)
    for text in [
      "a (b or -country:jp,\"south korea\") \"c d\" date:2025-09..2025-10 quotes:>3",
      "\"\"\"''“„”((()))--- ,,, ::: country:,,,:,\"\\", "é東京\u{301}:\u{0}\\\"", "date:9999999999-99..-..", "-",
      "outlet:***",
      String(repeating: "(", count: 60) + "country:",
    ] {
      for caret in -1...text.utf8.count + 1 {
        let found = FilterCompletion(of: text, at: caret, in: holdings, today: today)
        #expect(found.range.lowerBound >= 0 && found.range.upperBound <= text.utf8.count)
        #expect(found.candidates.count <= FilterCompletion.most)
      }
    }
  }
}
