import Catalog
import News
import Reading
import Screen
import TestSupport
import Testing

/// Opening a library of any size, and coming back to where one was.
@Suite struct OpeningTests {
  private let rows = RowMaker.rows(3_000)

  private var holdings: Holdings {
    var holdings = Holdings()
    holdings.apply(.stored(rows.map { Holding($0) }))
    return holdings
  }

  /// What the app knows at once: a few rows around a place.
  private func opening(around place: Int = 0, bookmark: Bookmark? = nil) -> LibraryOpening {
    let order = holdings.order
    let first = max(0, place - 40)
    let near = order[first..<min(order.count, place + 60)].map { rows[Int($0)] }
    return LibraryOpening(total: rows.count, rows: near, firstPlace: first, bookmark: bookmark)
  }

  @Test func theFirstRowsShowBeforeTheCatalogIsThere() {
    var session = Session(columns: 120, rows: 40, isWelcome: true)
    let effects = session.receive(.libraryOpened(opening()))
    #expect(!session.isWelcome && session.list.count == 3_000 && session.list.total == 3_000)
    #expect(session.list.row(at: 0) != nil)
    #expect(effects.count == 1, "the article is wanted at once")
    session.press("3j")
    let article = session.list.selected?.id
    #expect(session.list.cursor.selected == 3)
    _ = session.receive(.holdingsLoaded(holdings, scope: nil))
    #expect(session.list.isWhole && session.list.selected?.id == article && session.list.cursor.selected == 3)
  }

  @Test func keysThatNeedTheWholeAreKeptAndDoneInOrder() {
    var session = Session(columns: 120, rows: 40)
    _ = session.receive(.libraryOpened(opening()))
    session.press("j G k s")
    #expect(session.list.cursor.selected == 1 && session.list.articles(.starred).isEmpty)
    _ = session.receive(.holdingsLoaded(holdings, scope: nil))
    #expect(session.list.cursor.selected == 2_998)
    #expect(session.list.isStarred(at: 2_998))
  }

  @Test func onePlaceSurvivesToTheNextTime() throws {
    var before = Session(columns: 120, rows: 40)
    before.arrive(rows)
    before.press("F quotes:>2 <Enter> c ad ! <Esc> , 40j Z")
    let bookmark = try #require(before.bookmark)
    let place = before.list.cursor.selected
    var after = Session(columns: 120, rows: 40)
    let near = before.list.shown[place - 30..<place + 30].map { rows[Int($0)] }
    _ = after.receive(
      .libraryOpened(
        LibraryOpening(
          total: 3_000,
          shown: before.list.count,
          rows: near,
          firstPlace: place - 30,
          bookmark: bookmark
        )
      )
    )
    let article = before.list.article(at: place)
    #expect(after.list.selected?.id == article && article != nil && after.isZoomed)
    #expect(after.list.place == place && after.list.count == before.list.count)
    _ = after.receive(.holdingsLoaded(holdings, scope: nil))
    #expect(after.list.shown == before.list.shown && after.list.cursor.selected == place)
    #expect(after.list.sort == .outlet && after.filterDescription == before.filterDescription)
    #expect(after.bookmark == bookmark)
  }

  @Test func theFocusAndThePlaceInTheTextComeBack() throws {
    var reading = Gazette.rehearsal()
    reading.press("j <Enter> <Esc> k <Enter> 9j Q")
    let bookmark = try #require(reading.bookmarks.last)
    #expect(bookmark.article == 1 && bookmark.textPlace != nil && bookmark.focus == .text)
    var session = Session(columns: 120, rows: 30)
    let rows = reading.articles.enumerated().map { ArticleRow(id: ArticleID($0), $1) }
    let asked = session.receive(.libraryOpened(LibraryOpening(total: 4, rows: rows, bookmark: bookmark)))
    guard case .loadArticle(ArticleID(1), let request) = asked.last else {
      Issue.record("the article is not asked for")
      return
    }
    _ = session.receive(.articleLoaded(reading.articles[1], request: request))
    #expect(session.focus == .text && session.open?.topLine == reading.session.open?.topLine)
  }

  @Test func whoNeverMovedComesBackToTheTop() {
    var session = Session(columns: 120, rows: 40)
    session.arrive(rows)
    #expect(session.bookmark?.article == nil)
  }

  @Test func aTextFilterIsRestoredWhenTheTextsHaveAnswered() throws {
    var bookmark = Bookmark()
    bookmark.filter = "harbour"
    var session = Session(columns: 120, rows: 40)
    let near = [5, 9, 12].map { rows[$0] }
    let asked = session.receive(
      .libraryOpened(LibraryOpening(total: 3_000, shown: 3, rows: near, bookmark: bookmark))
    )
    guard case .resolve(let terms, let request) = asked.first else {
      Issue.record("the texts are not asked")
      return
    }
    _ = session.receive(.holdingsLoaded(holdings, scope: nil))
    #expect(Set(session.list.shown) == [5, 9, 12], "no flicker: what shows stays")
    let found = ArticleSet([5, 9, 12, 40].map { ArticleID($0) })
    _ = session.receive(.termsResolved([terms[0]: found], isComplete: true, request: request))
    #expect(Set(session.list.shown) == [5, 9, 12, 40] && session.list.filterText == "harbour")
  }

  @Test func anEmptyLibraryStaysAtTheWelcome() {
    var session = Session(columns: 80, rows: 24, isWelcome: true)
    _ = session.receive(.libraryOpened(LibraryOpening()))
    _ = session.receive(.holdingsLoaded(Holdings(), scope: nil))
    #expect(session.isWelcome && session.bookmark == nil)
    #expect(session.press("<Enter>") == [.openSamples])
  }
}
