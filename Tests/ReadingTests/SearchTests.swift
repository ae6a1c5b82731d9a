import Catalog
import News
import Reading
import Screen
import TestSupport
import Testing

/// Searching the whole library.
@Suite struct SearchTests {
  @Test func theListShowsTheBestHitFirstAsOneTypes() {
    var reading = Gazette.rehearsal()
    reading.press("j g/ late")
    #expect(reading.listed == ["Bridge at Orlo opens a year late"])
    #expect(reading.session.overlays.count == 1)
    reading.press("<Enter>")
    #expect(reading.session.overlays.isEmpty && reading.session.list.sort == .relevance)
    #expect(reading.openHeadline == "Bridge at Orlo opens a year late")
    #expect(reading.session.filterDescription == "1 of 4 articles · search “late”")
    #expect(reading.session.list.row(at: 0)?.snippet?.text.contains("“Late is better") == true)
  }

  @Test func escapeGoesBackToThePlaceBefore() {
    var reading = Gazette.rehearsal()
    reading.press(", j j g/ dell <Enter>")
    #expect(reading.listed == ["Nothing happened in Dell"])
    reading.press("<Esc>")
    #expect(reading.listed.count == 4 && reading.session.list.sort == .outlet)
    #expect(reading.session.list.cursor.selected == 2)
    #expect(reading.session.list.row(at: 2)?.snippet == nil)
    reading.press("g/ dell <Esc>")
    #expect(reading.listed.count == 4 && reading.session.list.cursor.selected == 2)
  }

  @Test func whereNothingIsFoundNoArticleShowsAndEscapeBringsItBack() {
    var reading = Gazette.rehearsal()
    reading.press("<Enter> 4j g/ xyzzy")
    #expect(reading.session.open == nil && reading.listed.isEmpty)
    #expect(reading.session.emptyMessage == "No article matches “xyzzy”. Esc leaves the search.")
    reading.press(")")
    reading.press("<Esc>")
    #expect(reading.openHeadline == "Harvest talks end in Marrow" && reading.session.open?.topLine == 4)
  }

  @Test func anOlderAnswerIsDropped() {
    var session = Session(columns: 120, rows: 40)
    session.arrive(RowMaker.rows(20))
    let asked = session.press("g/ ab").compactMap { effect -> RequestID? in
      if case .rank(_, let request) = effect { request } else { nil }
    }
    #expect(asked.count == 2)
    _ = session.receive(.ranked([ArticleID(3)], request: asked[1]))
    _ = session.receive(.ranked([ArticleID(4), ArticleID(5)], request: asked[0]))
    #expect(session.list.shown == [3])
  }

  @Test func whatWasSearchedForIsHighlightedAndWalked() {
    var reading = Gazette.rehearsal()
    reading.press("g/ rain <Space> clerks <Enter> <Enter>")
    #expect(reading.session.find?.isSearch == true && reading.session.find?.pane == .text)
    let hits = reading.session.find?.hits.count ?? 0
    #expect(hits > 100 && hits.isMultiple(of: 2))
    reading.press("n n")
    #expect(reading.session.find?.current == 1)
    reading.press("<Esc> <Esc>")
    #expect(reading.session.find == nil && reading.session.list.searchWords == nil)
  }

  @Test func hitsCanBeSortedByDateAndBack() {
    var reading = Gazette.rehearsal()
    reading.press("g/ the <Enter>")
    let byRank = reading.listed
    reading.press(",")
    #expect(reading.session.list.sort == .date && Set(reading.listed) == Set(byRank))
    reading.press(", , , ,")
    #expect(reading.session.list.sort == .relevance && reading.listed == byRank)
  }

  @Test func theFilterHoldsInASearchAndTheViewDoesNot() {
    var session = Session(columns: 120, rows: 40)
    let rows = RowMaker.rows(30)
    var holdings = Holdings()
    holdings.apply(.stored(rows.map { Holding($0, facets: $0.id.number < 10 ? [.source(1)] : []) }))
    _ = session.receive(.holdingsLoaded(holdings, scope: [1]))
    #expect(session.list.count == 10 && session.list.total == 10)
    for case .rank(_, let request) in session.press("g/ x <Enter>") {
      _ = session.receive(.ranked([5, 15, 25].map { ArticleID($0) }, request: request))
    }
    #expect(session.list.shown == [5, 15, 25])
    session.press("F quotes:0 <Enter>")
    #expect(session.list.shown == [5, 15, 25].filter { rows[Int($0)].quotes == 0 })
    session.press("F <C-u> <Enter> <Esc>")
    #expect(session.list.count == 10)
  }

  @Test func nothingFoundSaysHowToLeave() {
    var reading = Gazette.rehearsal()
    reading.press("g/ zebra <Enter>")
    #expect(reading.session.emptyMessage == "No article matches “zebra”. Esc leaves the search.")
  }
}
