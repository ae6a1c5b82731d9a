import Catalog
import News
import Reading
import Screen
import TestSupport
import Testing

/// Charts over the panes, and filtering by their bars.
@Suite struct ChartTests {
  private func chart(_ reading: Rehearsal) -> ChartPage? {
    guard case .chart(let page) = reading.session.overlays.last else { return nil }
    return page
  }

  private func bars(_ reading: Rehearsal) -> [String] {
    (chart(reading)?.bars ?? []).map { bar in
      let name: String =
        switch bar.thing {
        case .country(let country): country.code
        case .days(let span): span.text
        case .gap(let span, let periods): "\(periods) gap \(span.text)"
        case .pair(let first, let second): "\(first.code) \(second.code)"
        }
      let mark = bar.choice == .wanted ? " +" : bar.choice == .excluded ? " -" : ""
      return "\(name) \(bar.articles)\(mark)"
    }
  }

  @Test func aBarOfTheCountriesIsAFilter() {
    var reading = Gazette.rehearsal()
    reading.press("i")
    #expect(bars(reading) == ["CN 2", "JP 1", "US 1"])
    reading.press("j <Space>")
    #expect(bars(reading) == ["CN 2", "JP 1 +", "US 1"])
    #expect(reading.noticeText == "Listed: Japan; Space takes it back")
    #expect(reading.listed == ["Harvest talks end in Marrow"])
    reading.press("<Space> k !")
    #expect(bars(reading) == ["CN 2 -", "US 1"])
    #expect(reading.listed.count == 2)
    reading.press("! <Enter>")
    #expect(reading.session.overlays.isEmpty && reading.session.focus == .articles)
    #expect(reading.session.filterDescription == "2 of 4 articles · about CN")
  }

  @Test func aBarOfTheTimelineIsAFilterThatKeepsTheOthersInSight() {
    var reading = Gazette.rehearsal()
    reading.press("I")
    #expect(bars(reading) == ["2031-05-04 1", "2031-05-03 1", "2031-05-02 1"])
    #expect(chart(reading)?.undated == 1)
    reading.press("j <Space>")
    #expect(reading.session.filterDescription == "1 of 4 articles · on 2031-05-03")
    #expect(bars(reading) == ["2031-05-04 1", "2031-05-03 1 +", "2031-05-02 1"])
    reading.press("j <Enter>")
    #expect(reading.listed == ["Lighthouse keepers return to work", "Bridge at Orlo opens a year late"])
    reading.press("I j <Space>")
    #expect(reading.session.filterDescription == "1 of 4 articles · on 2031-05-02")
  }

  @Test func theFilterThatIsThereStays() {
    var reading = Gazette.rehearsal()
    reading.press("F outlet:amber <Enter> I")
    #expect(bars(reading) == ["2031-05-04 1", "2031-05-03 0", "2031-05-02 1"])
    reading.press("<Enter>")
    #expect(reading.session.list.filterText == "outlet:amber date:2031-05-04")
    #expect(reading.listed == ["Harvest talks end in Marrow"])
  }

  @Test func theTimelineIsZoomed() {
    var reading = Gazette.rehearsal()
    reading.press("I j + ")
    #expect(reading.noticeText == "A bar is a day already")
    reading.press("-")
    #expect(bars(reading) == ["2031-04-28..2031-05-04 3"])
    reading.press("- <Space>")
    #expect(bars(reading) == ["2031-05 3 +"])
    reading.press("- - ")
    #expect(reading.noticeText == "A bar is a year already" && bars(reading) == ["2031 3"])
    reading.press("<Esc> i -")
    #expect(reading.noticeText == "That is for the timeline; I shows it")
  }

  @Test func aCountryHasATimelineOfItsOwn() {
    var reading = Gazette.rehearsal()
    reading.press("i <C-t>")
    #expect(bars(reading) == ["2031-05-04 1", "2031-05-03 0", "2031-05-02 1"])
    #expect(chart(reading)?.subject == CountryCode("CN").map { .country($0) })
    reading.press("I")
    #expect(chart(reading)?.subject == .all)
    reading.press("I")
    #expect(reading.session.overlays.isEmpty)
  }

  @Test func aPairIsAFilterForBoth() {
    var reading = Gazette.rehearsal()
    reading.press("P")
    #expect(bars(reading) == ["CN JP 1"])
    reading.press("<Space>")
    #expect(bars(reading) == ["CN JP 1 +"])
    #expect(reading.session.filterDescription == "1 of 4 articles · about CN and JP")
    reading.press("<Space>")
    #expect(bars(reading) == ["CN JP 1"] && reading.listed.count == 4)
  }

  @Test func theChartFollowsWhatComesIn() {
    var reading = Gazette.rehearsal()
    reading.press("i")
    reading.arrive([RowMaker.row(50, date: "2031-05-05", countries: "FR US")])
    #expect(bars(reading) == ["CN 2", "US 2", "FR 1", "JP 1"])
    reading.press("P")
    #expect(bars(reading) == ["CN JP 1", "FR US 1"])
    reading.press("I")
    #expect(bars(reading).first == "2031-05-05 1")
  }

  @Test func withoutArticlesThereIsNoChart() {
    var session = Session(columns: 80, rows: 24)
    _ = session.receive(.holdingsLoaded(Holdings(), scope: nil))
    session.press("i")
    #expect(session.overlays.isEmpty && session.notice?.text == "There is no article to count")
  }

  @Test func keysOfChartsSayElsewhereWhereTheyBelong() {
    var reading = Gazette.rehearsal()
    reading.press("? timeline <Enter>")
    #expect(chart(reading)?.kind == .timeline)
  }

  @Test func theCountriesAreOfAllArticlesThatAnyCountryWouldLetPass() {
    var reading = Gazette.rehearsal()
    reading.press("i j <Space>")
    #expect(reading.listed.count == 1 && chart(reading)?.articles == 4)
    reading.press("<Space> k !")
    #expect(chart(reading)?.articles == 2, "what is kept out is not counted")
  }
}
