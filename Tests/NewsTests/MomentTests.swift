import News
import Testing

@Suite struct MomentTests {
  @Test func aMomentIsWrittenByItsOwnClock() throws {
    let day = try #require(CalendarDate(iso: "2031-03-04"))
    #expect(Moment(day, second: 3_600, offset: 19_800)?.written == "2031-03-04T01:00:00+05:30")
    #expect(Moment(day, second: 3_600, offset: -12_600)?.written == "2031-03-04T01:00:00-03:30")
    #expect(Moment(day, second: 3_661)?.written == "2031-03-04T01:01:01Z")
    #expect(Moment(day, offset: 3_600)?.written == "2031-03-04")
    #expect(Moment(day, second: 0, offset: 61)?.written == "2031-03-03T23:58:59Z")
  }

  @Test func momentsOfADayAreOrderedByTheClockOfUTC() throws {
    let day = try #require(CalendarDate(iso: "2031-03-04"))
    let moments = [(0, 86_400), (3_600, 32_400), (0, 0), (59, 0), (60, 0), (3_600, -3_600), (86_399, -86_400)]
    let minutes = moments.map { Moment(day, second: $0.0, offset: $0.1)?.minuteOfDay ?? -1 }
    #expect(minutes == [1, 961, 1_441, 1_441, 1_442, 1_561, 4_320])
    #expect(Moment(day)?.minuteOfDay == 0)
  }

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
