import Catalog
import News
import Testing

/// Changing one condition of a filter.
@Suite struct FilterConditionsTests {
  private func span(_ day: String) throws -> DateSpan {
    try #require(DateSpan(first: CalendarDate(iso: day), last: CalendarDate(iso: day)))
  }

  @Test(arguments: [
    ("", "date:2031-03"), ("outlet:tass", "outlet:tass date:2031-03"), ("a or b", "(a or b) date:2031-03"),
    ("date:2030 is:read", "date:2031-03 is:read"), ("date:2030", "date:2031-03"),
    ("-date:2030", "-date:2030 date:2031-03"),
  ])
  func daysAreAskedForInThePlaceOfOthers(before: String, after: String) throws {
    let changed = try FilterExpression(before).asking(forDays: [span("2031-03")])
    #expect(changed.description == after)
    #expect(try FilterExpression(changed.description) == changed)
    #expect(changed.days == [try span("2031-03")])
  }

  @Test func noDaysTakeTheConditionAway() throws {
    #expect(try FilterExpression("date:2030 is:read").asking(forDays: []).description == "is:read")
    #expect(try FilterExpression("date:2030").asking(forDays: []).isEmpty)
    #expect(try FilterExpression("is:read").asking(forDays: []).description == "is:read")
    #expect(try FilterExpression("is:read or date:2030").days.isEmpty)
  }

  @Test func speakersAreAskedForByAnyName() throws {
    let changed = try FilterExpression("about:JP").asking(forSpeakers: ["Ada \"The Lamp\" Brandt", "a spokesman"])
    #expect(try FilterExpression(changed.description) == changed)
    #expect(changed.speakers == ["Ada \"The Lamp\" Brandt", "a spokesman"])
    #expect(changed.asking(forSpeakers: []).description == "about:JP")
  }
}
