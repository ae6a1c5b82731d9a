import Catalog
import News
import Reading
import TestSupport
import Testing

/// Articles that come in while the reader reads.
@Suite struct ArrivingArticlesTests {
  /// What the list should be, by the plainest means.
  private func expected(_ rows: [ArticleRow], _ list: ArticleList) -> [Int] {
    func key(_ row: ArticleRow) -> (Int, Int32, Int) {
      let first = list.sort == .quotes ? -row.quotes : 0
      return (first, -(row.date?.ordinal ?? 0), row.id.number)
    }
    let passing = rows.filter { list.filter.passes(CountrySet($0.countries)) }
    return passing.sorted { left, right in
      if list.sort == .outlet, left.outlet != right.outlet {
        return right.outlet.isEmpty || !left.outlet.isEmpty && left.outlet < right.outlet
      }
      return key(left) < key(right)
    }.map(\.id.number)
  }

  private func listed(_ session: Session) -> [Int] {
    session.list.shown.map { Int($0) }
  }

  @Test func untilTheReaderMovesTheNewestShows() {
    var session = Session(columns: 120, rows: 40)
    session.arrive([RowMaker.row(0, date: "2031-01-01")])
    session.arrive([RowMaker.row(1, date: "2031-01-03"), RowMaker.row(2, date: "2031-01-02")])
    #expect(session.list.selected?.id == ArticleID(1))
    #expect(listed(session) == [1, 2, 0])
  }

  @Test func onceTheReaderMovedTheArticleStaysUnderTheCursorAndOnItsLine() {
    var session = Session(columns: 120, rows: 40)
    session.arrive(RowMaker.rows(200))
    session.press("40j 5k")
    let before = (session.list.selected?.id, session.list.cursor.selected - session.list.cursor.first)
    session.arrive(RowMaker.rows(300, from: 200))
    #expect(session.list.selected?.id == before.0)
    #expect(session.list.cursor.selected - session.list.cursor.first == before.1)
    #expect(session.list.cursor.selected > 60, "more than half came in above it")
  }

  @Test(arguments: ["s", "a", "m x <Enter>", "m <Esc>", "B", "/ x <Enter>", ")"])
  func aKeyAboutTheArticleKeepsItUnderTheCursor(keys: String) {
    var session = Session(columns: 120, rows: 40)
    session.arrive([RowMaker.row(0, date: "2031-01-01")])
    session.press(keys)
    session.arrive([RowMaker.row(1, date: "2031-01-03")])
    #expect(session.list.selected?.id == ArticleID(0))
  }

  @Test func aStarBeforeTheCatalogIsThereMeansTheArticleThatShows() {
    var session = Session(columns: 120, rows: 40)
    let rows = [RowMaker.row(0, date: "2031-01-01"), RowMaker.row(1, date: "2031-01-03")]
    _ = session.receive(.libraryOpened(LibraryOpening(total: 1, rows: [rows[0]])))
    #expect(session.press("s").isEmpty)
    var holdings = Holdings()
    holdings.apply(.stored(rows.map { Holding($0) }))
    let effects = session.receive(.holdingsLoaded(holdings, scope: nil))
    let marked = effects.compactMap { effect -> ArticleSet? in
      guard case .mark(.starred, let articles, true, _) = effect else { return nil }
      return articles
    }
    #expect(marked == [ArticleSet([ArticleID(0)])])
  }

  @Test func theOpenArticleAndItsPlaceStay() {
    var reading = Gazette.rehearsal()
    reading.press("<Enter> 7j")
    let top = reading.session.open?.topLine
    reading.arrive([RowMaker.row(70, date: "2040-01-01")])
    #expect(reading.openHeadline == "Harvest talks end in Marrow")
    #expect(reading.session.open?.topLine == top && top == 7)
    #expect(reading.session.list.cursor.selected == 1)
  }

  @Test(arguments: ["", ",", ", ,", "c ad <Enter>", ", c ad <Enter>", ", , c ad <Enter>", "c ad ! <Esc>"])
  func batchesEndInTheSameOrderAsAllAtOnce(keys: String) {
    let rows = RowMaker.rows(900)
    var session = Session(columns: 120, rows: 40)
    session.arrive(Array(rows[..<50]))
    session.press(keys)
    for start in stride(from: 50, to: 900, by: 85) {
      session.arrive(Array(rows[start..<min(900, start + 85)]))
    }
    #expect(listed(session) == expected(rows, session.list))
  }

  @Test func theCountsAreThoseOfCountingByHand() {
    let rows = RowMaker.rows(1_200)
    for keys in [
      "", "c ad <Space> ae <Space>", "c & ad <Space> ae <Space>", "c ad <Space> ae ! af !", "c & ad <Space> ae !",
    ] {
      var session = Session(columns: 120, rows: 40)
      session.arrive(Array(rows[..<800]))
      session.press(keys)
      session.arrive(Array(rows[800...]))
      let filter = session.list.filter
      for entry in session.picker.entries {
        var base = filter
        if filter.excluded.contains(entry.country) {
          base.excluded.remove(entry.country)
        } else if filter.match == .any {
          base.wanted = CountrySet()
        }
        let byHand = rows.count { $0.countries.contains(entry.country) && base.passes(CountrySet($0.countries)) }
        #expect(entry.articles == byHand, "\(entry.country.code) after \(keys)")
      }
    }
  }

  @Test func aHundredThousandArticlesAreInOrderAndFiltered() {
    let rows = RowMaker.rows(100_000)
    var session = Session(columns: 120, rows: 40)
    for start in stride(from: 0, to: rows.count, by: 5_000) {
      session.arrive(Array(rows[start..<start + 5_000]))
    }
    session.press("c ae <Enter>")
    let wanted = CountryCode("AE")
    let passing = rows.filter { row in row.countries.contains { $0 == wanted } }
    #expect(session.list.shown.count == passing.count && passing.count > 1_000)
    #expect(Set(listed(session)) == Set(passing.map(\.id.number)))
    session.press("C")
    #expect(session.list.shown.count == 100_000)
    let dates = session.list.shown.map { rows[Int($0)].date?.ordinal ?? 0 }
    #expect(zip(dates, dates.dropFirst()).allSatisfy { $0 >= $1 })
    session.press("99999G")
    #expect(session.list.cursor.selected == 99_998)
  }

  @Test func aWelcomeEndsWhenArticlesCome() {
    var session = Session(columns: 80, rows: 24, isWelcome: true)
    #expect(session.press("j x") == [])
    #expect(session.isWelcome)
    #expect(session.press("<Enter>") == [.openSamples])
    #expect(!session.isWelcome)
    var quitting = Session(columns: 80, rows: 24, isWelcome: true)
    #expect(quitting.press("q") == [.quit])
  }
}
