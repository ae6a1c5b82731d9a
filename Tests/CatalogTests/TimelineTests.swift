import Catalog
import News
import Testing

/// Articles over time.
@Suite struct TimelineTests {
  private func holdings(_ dates: [Int32]) -> Holdings {
    var holdings = Holdings()
    holdings.apply(.stored(dates.enumerated().map { Holding(id: ArticleID($0 + 1), date: $1) }))
    return holdings
  }

  private func timeline(_ dates: [Int32], by step: TimelineStep) -> Timeline {
    let holdings = holdings(dates)
    return Timeline(DayCounts(of: holdings, among: holdings.present), by: step)
  }

  private func told(_ timeline: Timeline) -> [String] {
    timeline.stretches.map { "\($0.span.text) \($0.articles)" + ($0.isGap ? " gap of \($0.periods)" : "") }
  }

  @Test func aFewDaysWithoutAnArticleAreBarsAndManyAreOneGap() {
    let told = told(timeline([2031_0301, 2031_0301, 2031_0304, 2031_0310], by: .day))
    #expect(
      told == [
        "2031-03-01 2", "2031-03-02 0", "2031-03-03 0", "2031-03-04 1", "2031-03-05..2031-03-09 0 gap of 5",
        "2031-03-10 1",
      ]
    )
  }

  @Test func aWeekBeginsOnItsMonday() {
    // The third of March 2031 is a Monday.
    let told = told(timeline([2031_0302, 2031_0303, 2031_0309, 2031_0310], by: .week))
    #expect(
      told == ["2031-02-24..2031-03-02 1", "2031-03-03..2031-03-09 2", "2031-03-10..2031-03-16 1"]
    )
  }

  @Test func monthsAndYearsGoOverTheirEnds() {
    #expect(told(timeline([2030_1231, 2031_0101, 2031_0100], by: .month)) == ["2030-12 1", "2031-01 2"])
    #expect(told(timeline([2030_0000, 2031_0101, 2031_0200], by: .year)) == ["2030 1", "2031 2"])
  }

  @Test func whatIsNotKnownIsTold() {
    let timeline = timeline([0, 0, 2031_0000, 2031_0300, 2031_0301, 2031_1399], by: .day)
    #expect(timeline.undated == 3, "no calendar has the last one")
    #expect(timeline.imprecise == 2)
    #expect(timeline.total == 1 && timeline.most == 1)
  }

  @Test func theFirstAndTheLastDayThereAreHaveBars() {
    for step in TimelineStep.allCases {
      let timeline = timeline([0001_0101, 9999_1231], by: step)
      #expect(timeline.total == 2, "\(step)")
      #expect(timeline.stretches.count == 3, "\(step)")
    }
  }

  @Test func theStepFitsTheTime() {
    func step(_ dates: [Int32]) -> TimelineStep {
      let holdings = holdings(dates)
      return Timeline.step(for: DayCounts(of: holdings, among: holdings.present))
    }
    #expect(step([2031_0301, 2031_0402]) == .day)
    #expect(step([2031_0301, 2032_0101]) == .week)
    #expect(step([2031_0301, 2035_0101]) == .month)
    #expect(step([1931_0301, 2035_0101]) == .year)
    #expect(step([2031_0000]) == .year)
  }

  @Test func onlyTheArticlesAskedForAreCounted() {
    var dice = Dice(3)
    let arrivals = Shelf.arrivals(&dice, numbers: Array(65_000..<66_500))
    var holdings = Holdings()
    holdings.apply(.stored(arrivals))
    let base = holdings.facets[.read]
    let counts = DayCounts(of: holdings, among: base)
    let expected = Dictionary(grouping: arrivals.filter { $0.facets.contains(.read) }, by: \.date).mapValues(\.count)
    #expect(counts.undated == expected[0])
    for entry in counts.entries { #expect(entry.articles == expected[entry.date.ordinal]) }
    #expect(counts.entries.count == expected.count - 1)
  }

  @Test func daysInARowAreCountedOn() throws {
    var number = try #require(CalendarDate(year: 1, month: 1, day: 1)).dayNumber
    for year in [1, 4, 100, 399, 400, 1900, 2000, 2031, 9999] {
      for (month, day) in [(1, 1), (2, 28), (3, 1), (12, 31)] {
        let date = try #require(CalendarDate(year: year, month: month, day: day))
        #expect(date.dayNumber >= number)
        number = date.dayNumber
        #expect(CalendarDate(dayNumber: number) == date)
      }
    }
    #expect(CalendarDate(dayNumber: 305) == nil && CalendarDate(dayNumber: number + 1) == nil)
    #expect(CalendarDate(dayNumber: Int.min) == nil && CalendarDate(dayNumber: Int.max) == nil)
  }
}
