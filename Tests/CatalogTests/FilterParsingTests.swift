import Catalog
import News
import Testing

/// Reading filters, and writing them out.
@Suite struct FilterParsingTests {
  /// What is typed, and how it is written out.
  @Test(arguments: [
    ("", ""),
    ("   ", ""),
    ("tokyo", "tokyo"),
    ("tokyo harbour", "tokyo harbour"),
    ("tokyo and harbour", "tokyo harbour"),
    ("a or b c", "a or b c"),
    ("(a or b) c", "(a or b) c"),
    ("a OR (b or c)", "a or b or c"),
    ("a (b (c d))", "a b c d"),
    ("not a", "-a"),
    ("not not a", "a"),
    ("--a", "a"),
    ("-(a b)", "-(a b)"),
    ("not (a or -b)", "-(a or -b)"),
    ("country:jp", "country:JP"),
    ("COUNTRY:Japan,cn", "country:CN,JP"),
    ("country:\"south korea\"", "country:KR"),
    ("country:south-korea", "country:KR"),
    ("country:côte-d'ivoire", "country:CI"),
    ("country:uk", "country:GB"),
    ("country:niger", "country:NE"),
    ("about:jap", "about:JP"),
    ("speaker:lavrov", "speaker:lavrov"),
    ("speaker:lav*", "speaker:lav"),
    ("said:\"world war\"", "said:\"world war\""),
    ("said:“world   war”", "said:\"world war\""),
    ("said:„world war“", "said:\"world war\""),
    ("(said:war speaker:lopez)", "(said:war speaker:lopez)"),
    ("((said:war speaker:lopez))", "(said:war speaker:lopez)"),
    ("said:war speaker:lopez", "said:war speaker:lopez"),
    ("-((said:war) speaker:lopez)", "-((said:war) speaker:lopez)"),
    ("(said:war speaker:lopez country:fr)", "said:war speaker:lopez country:FR"),
    ("(said:war or speaker:lopez)", "said:war or speaker:lopez"),
    ("outlet:valley,\"harbour wire\"", "outlet:valley,\"harbour wire\""),
    ("outlet:v*post", "outlet:v*post"),
    ("date:2025-09..2025-10", "date:2025-09..2025-10"),
    ("date:2025-09-05", "date:2025-09-05"),
    ("date:2025..2025", "date:2025"),
    ("date:..2025-10", "date:..2025-10"),
    ("date:2024..", "date:2024.."),
    ("date:2023,2025", "date:2023,2025"),
    ("newer:1W", "newer:1w"),
    ("newer:3d,1w,2d", "newer:1w"),
    ("is:unread", "is:unread"),
    ("is:Starred,noted", "is:starred,noted"),
    ("has:quotes", "has:quotes"),
    ("quotes:>3", "quotes:>3"),
    ("quotes:>=4", "quotes:>3"),
    ("quotes:<4", "quotes:<=3"),
    ("quotes:=3", "quotes:3"),
    ("quotes:2..5", "quotes:2..5"),
    ("quotes:..5", "quotes:<=5"),
    ("quotes:2..", "quotes:>1"),
    ("title:bridge", "title:bridge"),
    ("\"world war\"", "\"world war\""),
    ("\"bridge\"", "bridge"),
    ("war*", "war*"),
    ("title:war*", "title:war*"),
    ("\"or\" \"not\"", "\"or\" \"not\""),
    ("\"a \\\"b\\\" c\\\\d\"", "\"a \\\"b\\\" c\\\\d\""),
    ("1,000 u.s. e-mail 10:30", "\"1,000\" u.s. e-mail \"10:30\""),
    ("東京　大阪", "東京 大阪"),
    ("привет or мир", "привет or мир"),
    ("title:\"-b\"", "title:\"-b\""),
    ("!country:jp", "-country:JP"),
    ("a !(b or !c)", "a -(b or -c)"),
    ("a! b!c", "\"a!\" \"b!c\""),
    ("\"@home\" a@b", "\"@home\" a@b"),
  ])
  func isWrittenOut(typed: String, written: String) throws {
    let filter = try FilterExpression(typed)
    #expect(filter.description == written)
    #expect(try FilterExpression(written) == filter)
  }

  private func fault(_ typed: String) -> FilterError? {
    do {
      _ = try FilterExpression(typed)
      return nil
    } catch {
      return error
    }
  }

  /// What is typed, the place of the fault in bytes, its first words, and what could stand there instead.
  @Test(arguments: [
    ("contry:JP", 0..<7, "There is no field “contry”; did you mean country?", "country:"),
    ("a headline:b", 2..<11, "There is no field “headline”; did you mean title?", "title:"),
    ("zzzzzz:b", 0..<7, "There is no field “zzzzzz”; there are country, about,", nil),
    ("é country:jpan", 11..<15, "No country is called “jpan”; did you mean Japan (JP)?", "JP"),
    ("country:korea", 8..<13, "“korea” may be North Korea (KP) or South Korea (KR)", "KP"),
    ("country:", 8..<8, "After country: stands a country's code or name", nil),
    ("country: JP", 8..<8, "After country: stands", nil),
    ("country:JP,", 11..<11, "After country: stands", nil),
    ("outlet:\"\"", 7..<9, "After outlet: stands a part of an outlet's name", nil),
    ("is:unred", 3..<8, "“unred” is nothing for is:; did you mean unread?", "unread"),
    ("has:cats", 4..<8, "“cats” is nothing for has:", nil),
    ("date:2025-13", 5..<12, "“2025-13” is nothing for date:; there stands a day, month or year", nil),
    ("date:..", 5..<7, "“..” is nothing for date:", nil),
    ("date:2025-10..2025-09", 5..<21, "“2025-10..2025-09” ends before it begins", nil),
    ("newer:0d", 6..<8, "“0d” is nothing for newer:", nil),
    ("newer:week", 6..<10, "“week” is nothing for newer:", nil),
    ("quotes:many", 7..<11, "“many” is nothing for quotes:", nil),
    ("quotes:<0", 7..<9, "“<0” is nothing for quotes:", nil),
    ("quotes:99999999999999999999", 7..<27, "“99999999999999999999” is nothing for quotes:", nil),
    ("said:-war", 0..<9, "A minus stands before the field: -said:war, or not said:war", "-said:war"),
    ("a country:JP,!US", 13..<16, "A minus stands before the field: -country:US", nil),
    ("quotes:-1", 7..<9, "“-1” is nothing for quotes:", nil),
    ("a ! b", 2..<3, "Nothing stands right after “!”", nil),
    ("a @ b", 2..<3, "After @ stands the name of a saved filter", nil),
    ("@home", 0..<5, "No filter is saved as “home”; to look for the word itself, put it in quotation", nil),
    ("(a", 0..<1, "This bracket is never closed", nil),
    ("a) b", 1..<2, "No bracket is open here", nil),
    ("a ()", 2..<4, "Nothing stands in these brackets", nil),
    ("\"a b", 0..<4, "This quotation mark is never closed", nil),
    ("or a", 0..<2, "Nothing stands before “or”", nil),
    ("a or", 2..<4, "Nothing stands right after “or”", nil),
    ("a and or b", 2..<5, "Nothing stands right after “and”", nil),
    ("(a or) b", 3..<5, "Nothing stands right after “or”", nil),
    ("a not", 2..<5, "Nothing stands right after “not”", nil),
    ("a - b", 2..<3, "Nothing stands right after “-”", nil),
    ("not or b", 0..<3, "Nothing stands right after “not”", nil),
    ("a \"...\"", 2..<7, "“...” has no letter and no digit", nil),
    ("*", 0..<1, "“*” has no letter and no digit", nil),
    ("w*r", 0..<3, "A * stands at the end of one word", nil),
    ("a\u{0}b", 1..<2, "A control character stands here", nil),
    ("\"a\u{1B}b\"", 2..<3, "A control character stands here", nil),
  ])
  func faultsHaveAPlaceAndSayWhatCouldStandThere(
    typed: String,
    range: Range<Int>,
    reason: String,
    suggestion: String?
  ) throws {
    let error = try #require(fault(typed))
    #expect(error.range == range)
    #expect(error.reason.hasPrefix(reason), "\(error.reason)")
    #expect(error.suggestion == suggestion)
    #expect(error.column == String(decoding: Array(typed.utf8)[..<range.lowerBound], as: UTF8.self).count)
  }

  @Test func columnsAreCharacters() throws {
    let error = try #require(fault("e\u{301}te\u{301} 東京 country:zzzzz"))
    #expect(error.range.lowerBound == 23)
    #expect(error.column == 15)
  }

  /// Texts that mean harm: an answer comes, soon, and whatever is taken is written out as it is read.
  @Test(arguments: [
    String(repeating: "(", count: 1_000_000),
    String(repeating: "(", count: 16_000),
    String(repeating: "(", count: 50) + "a" + String(repeating: ")", count: 50),
    String(repeating: "-(", count: 50) + "a or b" + String(repeating: ")", count: 50),
    String(repeating: "not ", count: 4_000) + "a",
    String(repeating: "-", count: 16_000) + "a",
    String(repeating: "a or ", count: 3_000) + "a",
    String(repeating: "\"", count: 16_000),
    String(repeating: "mali,", count: 10) + "mali",
    "country:" + String(repeating: "mali,", count: 3_000) + "mali",
    "country:" + String(repeating: "m", count: 16_000),
    "outlet:" + String(repeating: "*a", count: 8_000),
    "title:" + String(repeating: "a,", count: 8_000) + "a",
    "(said:" + String(repeating: "a", count: 9) + " speaker:" + String(repeating: "b,", count: 70) + "b)",
    "(said:a,b,c,d,e said:a,b,c,d,e said:a,b,c,d,e)",
    String(repeating: "a:", count: 8_000),
    String(repeating: "\u{0}", count: 10_000),
    "a" + String(repeating: "\u{301}", count: 8_000),
    "\u{301}\u{20D7}", "-\u{301}", "title:\u{301}a", "\u{FEFF}", "\u{200B}a\u{200B}", "\u{2028}a\u{2028}b",
    String(repeating: "z\u{310}\u{353}\u{489}", count: 2_000),
    "\u{202E}(a", "a\u{7F}", "👨‍👩‍👧‍👦 a", "½", "ﬀ", "İ or ı", "ǅ*",
    String(repeating: "\"\\\"a\" ", count: 2_000),
  ])
  func hostileFiltersGetAnAnswer(typed: String) throws {
    guard let filter = try? FilterExpression(typed) else {
      let error = try #require(fault(typed))
      #expect(error.range.upperBound <= typed.utf8.count && !error.reason.isEmpty)
      return
    }
    #expect(try FilterExpression(filter.description) == filter)
    #expect(!filter.sentence.isEmpty)
    _ = filter.textTerms
  }

  /// Every row of pieces, up to four in a row: nothing traps, and what is taken is written out as it is read.
  @Test func everyShortRowOfPiecesIsReadOrRefused() throws {
    let pieces = [
      "a", "(", ")", "or", "-", "not", "said:b", "speaker:c", "country:jp", "\"d e\"", "and", "is:read",
    ]
    var rows: [[String]] = [[]]
    var taken = 0
    for _ in 0..<4 {
      rows = rows.flatMap { row in pieces.map { row + [$0] } }
      for row in rows {
        for joint in rows.count < 3_000 ? [" ", ""] : [" "] {
          guard let filter = try? FilterExpression(row.joined(separator: joint)) else { continue }
          taken += 1
          let again = try? FilterExpression(filter.description)
          if again != filter { Issue.record("\(row) is written out as \(filter)") }
        }
      }
    }
    #expect(taken > 1_000)
  }
}
