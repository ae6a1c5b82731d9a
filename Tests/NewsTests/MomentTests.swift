import News
import Testing

@Suite struct MomentTests {
  @Test func theCalendarIsTheSameBothWays() throws {
    for seconds in stride(from: -62_135_596_800, through: 253_402_300_799, by: 31_622_399) {
      let moment = try #require(Moment(seconds: seconds))
      let date = try #require(moment.day)
      let second = seconds - (try #require(Moment(date)).seconds)
      #expect((0..<86_400).contains(second))
      #expect(moment.iso.hasPrefix(date.iso))
    }
  }

  @Test func knownMomentsAreWrittenAsISO() {
    #expect(Moment(seconds: 0)?.iso == "1970-01-01T00:00:00Z")
    #expect(Moment(seconds: -1)?.iso == "1969-12-31T23:59:59Z")
    #expect(Moment(seconds: 951_827_696)?.iso == "2000-02-29T12:34:56Z")
  }

  @Test func outsideOfTheCalendarIsNone() throws {
    #expect(Moment(seconds: .max) == nil)
    #expect(Moment(seconds: .min) == nil)
    let last = try #require(CalendarDate(year: 9999, month: 12, day: 31))
    #expect(Moment(last, second: 86_400) == nil)
    #expect(Moment(last, second: .max) == nil)
  }
}
