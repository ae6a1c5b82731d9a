import Catalog
import News
import Testing

/// Saved filters in filters.
@Suite struct SavedFilterReadingTests {
  private let saved = [
    "east": "country:JP,CN", "either": "a or b", "said": "said:war speaker:lopez", "far east": "@east is:unread",
    "none": "  ", "wrong": "a country:zzzzz", "open": "(a", "shut": "a) b", "half": "a or",
    "self": "a or @self", "one": "@two", "two": "b -@three", "three": "(@one)", "lost": "@nobody",
  ]

  /// What is typed, and what it is without names.
  @Test(arguments: [
    ("@east", "country:JP,CN"),
    ("@east country:FR", "country:JP,CN country:FR"),
    ("x @either", "x (a or b)"),
    ("-@either or x", "-(a or b) or x"),
    ("not !@either", "a or b"),
    ("(@either @east)", "(a or b) country:JP,CN"),
    ("@\"far east\" x", "country:JP,CN is:unread x"),
    ("@either(x)", "(a or b) x"),
    ("@east @east", "country:JP,CN country:JP,CN"),
    // By itself it is about any two quotes, and so it stays beside other conditions.
    ("@said x", "said:war speaker:lopez x"),
    ("x or @said", "x or said:war speaker:lopez"),
    ("-@said", "-((said:war) speaker:lopez)"),
  ])
  func aNameStandsForItsFilterInBrackets(typed: String, plain: String) throws {
    let filter = try FilterExpression(typed, saved: saved)
    #expect(try filter == FilterExpression(plain))
    #expect(try FilterExpression(filter.description) == filter)
  }

  /// What is typed, the place of the fault in bytes, what is said, and what could stand there instead.
  @Test(arguments: [
    ("x @esat y", 2..<7, "No filter is saved as “esat”; did you mean @east?", "@east"),
    ("@self", 0..<5, "The saved filter “self” names itself", nil),
    ("x @one", 2..<6, "The saved filter “one” names itself, by way of “two”, “three”", nil),
    ("é @wrong", 3..<9, "In the saved filter “wrong”, column 11: No country is called “zzzzz”", nil),
    ("(@open)", 1..<6, "In the saved filter “open”, column 1: This bracket is never closed; a ) is missing", nil),
    ("(@shut", 1..<6, "In the saved filter “shut”, column 2: No bracket is open here; take the ) away", nil),
    ("@half x", 0..<5, "In the saved filter “half”, column 3: Nothing stands right after “or”", nil),
    ("@none", 0..<5, "The saved filter “none” is empty", nil),
    ("@lost", 0..<5, "In the saved filter “lost”, column 1: No filter is saved as “nobody”", nil),
  ])
  func faultsStandAtTheNameThatWasTyped(
    typed: String,
    range: Range<Int>,
    reason: String,
    suggestion: String?
  ) throws {
    do throws(FilterError) {
      Issue.record("\(try FilterExpression(typed, saved: saved))")
    } catch {
      #expect(error.range == range)
      #expect(error.reason.hasPrefix(reason), "\(error.reason)")
      #expect(error.suggestion == suggestion)
      #expect(error.column == String(decoding: Array(typed.utf8)[..<range.lowerBound], as: UTF8.self).count)
    }
  }

  /// A few filters that name each other often would be a very long one, and a row of them very deep.
  @Test func namesDoNotGrowWithoutBound() {
    var doubling = ["0": "a"]
    var row = ["0": "a"]
    for number in 1...5_000 {
      doubling["\(number)"] = "@\(number - 1) or @\(number - 1)"
      row["\(number)"] = "b or @\(number - 1)"
    }
    #expect(throws: FilterError.self) { try FilterExpression("@5000", saved: doubling) }
    #expect(throws: FilterError.self) { try FilterExpression("@30", saved: doubling) }
    #expect(throws: FilterError.self) { try FilterExpression("@5000", saved: row) }
  }

  @Test func namesAreOfferedWithTheNumberOfTheirArticles() throws {
    let today = try #require(CalendarDate(iso: "2031-03-31"))
    var dice = Dice(9)
    var holdings = Holdings()
    holdings.apply(.stored(Shelf.arrivals(&dice, numbers: Array(1...100))))
    let found = FilterCompletion(of: "@e", at: 2, in: holdings, saved: saved, today: today)
    #expect(found.candidates.map(\.text) == ["@east", "@either"])
    let east = try FilterExpression("@east", saved: saved).selection(in: holdings, today: today)
    guard case .found(let articles) = east else {
      Issue.record("the texts are asked")
      return
    }
    #expect(found.candidates[0].articles == articles.count && found.candidates[1].articles == nil)
    #expect(found.range == 0..<2 && found.candidates[0].words == "country:JP,CN")
  }
}
