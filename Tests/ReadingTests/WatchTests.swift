import News
import Reading
import TestSupport
import Testing

/// Saved filters whose new matches are counted.
@Suite struct WatchTests {
  private func entries(_ reading: Rehearsal) -> [String] {
    guard case .savedFilters(let page) = reading.session.overlays.last else { return [] }
    return page.entries.map { "\($0.filter.name) \($0.filter.isWatched ? "watched" : "-") \($0.news)" }
  }

  private func watching() -> Rehearsal {
    var reading = Gazette.rehearsal()
    reading.press("F outlet:beacon <Enter> f <C-s> lamps <Enter> <C-t> <Esc> F <C-u> <Enter>")
    return reading
  }

  @Test func aFilterBecomesAWatchAndNoneAgain() {
    var reading = watching()
    reading.press("f")
    #expect(entries(reading) == ["lamps watched 0"])
    reading.press("<C-t>")
    #expect(entries(reading) == ["lamps - 0"])
    #expect(reading.noticeText == "“lamps” is watched no more")
    reading.press("<Esc> u f")
    #expect(entries(reading) == ["lamps watched 0"])
  }

  @Test func whatIsNewIsCountedAfterAReading() {
    var reading = watching()
    #expect(reading.session.newMatches == 0)
    reading.news = ["lamps": 3, "other": 9]
    var progress = Progress()
    progress.isFinished = true
    reading.receive(.progressed(progress))
    #expect(reading.session.newMatches == 3)
    reading.press("f")
    #expect(entries(reading) == ["lamps watched 3"])
    reading.press("<Enter>")
    #expect(reading.session.newMatches == 0 && reading.news["lamps"] == nil, "opened is seen")
    #expect(reading.listed.count == 2)
  }

  @Test func atTheStartItIsCountedToo() {
    var session = Session(columns: 80, rows: 24)
    let filters = [SavedFilter(name: "lamps", expression: "is:unread", isWatched: true)]
    _ = session.receive(.libraryOpened(LibraryOpening(savedFilters: filters)))
    let asked = session.arrive(RowMaker.rows(3)).compactMap { effect -> RequestID? in
      if case .countWatches(let request) = effect { request } else { nil }
    }
    #expect(asked.count == 1)
    _ = session.receive(.watchesCounted(["lamps": 2], request: RequestID(-1)))
    #expect(session.newMatches == 0, "an answer to another question")
    _ = session.receive(.watchesCounted(["lamps": 2], request: asked[0]))
    #expect(session.newMatches == 2)
  }

  @Test func nothingIsAskedWhereNothingIsWatched() {
    var session = Session(columns: 80, rows: 24)
    let effects = session.arrive(RowMaker.rows(3))
    #expect(!effects.contains { if case .countWatches = $0 { true } else { false } })
  }

  @Test func aDeletedWatchComesBackAsOne() {
    var reading = watching()
    reading.press("f <C-x> <C-x>")
    #expect(entries(reading).isEmpty)
    reading.press("<Esc> u f")
    #expect(entries(reading) == ["lamps watched 0"])
    guard case .watchFilter("lamps", true, _) = reading.changes.last else {
      Issue.record("the library does not know")
      return
    }
  }

  @Test func anotherFilterOfADeletedWatchsNameIsNoWatch() {
    var reading = watching()
    reading.press("f <C-x> <C-x> <Esc> F outlet:courier <Enter> f <C-s> lamps <Enter>")
    #expect(entries(reading) == ["lamps - 0"])
    if case .watchFilter = reading.changes.last { Issue.record("the library is told that it is a watch") }
    reading.press("<Esc> u u f")
    #expect(entries(reading) == ["lamps watched 0"], "the one that was deleted")
  }
}
