import Catalog
import News
import Reading
import TestSupport
import Testing

/// Opening articles and going from one to the next.
@Suite struct ReadingAnArticleTests {
  @Test func theNewestArticleShowsAtOnceAndTheFocusIsOnTheList() {
    let reading = Gazette.rehearsal()
    #expect(reading.listed.first == "Harvest talks end in Marrow")
    #expect(reading.openHeadline == "Harvest talks end in Marrow")
    #expect(reading.session.focus == .articles)
    #expect(reading.readCount == 0)
  }

  @Test func undatedArticlesComeLast() {
    #expect(Gazette.rehearsal().listed.last == "Nothing happened in Dell")
  }

  @Test func movingInTheListShowsTheArticleUnderTheCursor() {
    var reading = Gazette.rehearsal()
    reading.press("j")
    #expect(reading.openHeadline == "Lighthouse keepers return to work")
    reading.press("2j k")
    #expect(reading.openHeadline == "Bridge at Orlo opens a year late")
    #expect(reading.readCount == 0, "looking is not reading")
  }

  @Test func enterGoesIntoTheTextAndMarksItRead() {
    var reading = Gazette.rehearsal()
    reading.press("j <Enter>")
    #expect(reading.session.focus == .text)
    #expect(reading.session.list.isRead(at: 1))
    #expect(reading.readCount == 1)
  }

  @Test func nextArticleWorksFromEveryPaneAndReadsOn() {
    var reading = Gazette.rehearsal()
    reading.press("<Enter> J")
    #expect(reading.openHeadline == "Lighthouse keepers return to work")
    #expect(reading.session.focus == .text)
    #expect(reading.session.list.isRead(at: 1))
    reading.press("<Tab> 2J")
    #expect(reading.openHeadline == "Nothing happened in Dell")
    reading.press("J")
    #expect(reading.noticeText == "This is the last article")
    reading.press("9K")
    #expect(reading.openHeadline == "Harvest talks end in Marrow")
  }

  @Test func anArticleThatIsGoneSaysSoAndTheNextOneShows() {
    var reading = Gazette.rehearsal()
    reading.arrive([RowMaker.row(99, date: "2031-06-01", headline: "Gone")])
    #expect(reading.session.open == nil)
    #expect(reading.session.openFailure == "it is not there")
    #expect(reading.session.notice?.isError == true)
    reading.press("j")
    #expect(reading.openHeadline == "Harvest talks end in Marrow")
    #expect(reading.session.openFailure == nil)
  }

  @Test func onlyOneQuestionIsUnderWayAndOnlyTheNewestWishIsKept() {
    var session = Session(columns: 100, rows: 30)
    let rows = (0..<5).map { RowMaker.row($0, date: "2031-01-0\(9 - $0)") }
    #expect(session.arrive(rows) == [.loadArticle(ArticleID(0), request: RequestID(1))])
    #expect(session.press("j j j") == [])
    let next = session.receive(.articleLoaded(Gazette.bridge.annotated, request: RequestID(1)))
    #expect(next == [.loadArticle(ArticleID(3), request: RequestID(2))])
    #expect(session.open == nil, "the answer to the old question is dropped")
    #expect(session.receive(.articleLoaded(Gazette.bridge.annotated, request: RequestID(1))) == [])
    #expect(session.open == nil)
    #expect(session.receive(.articleLoaded(Gazette.quiet.annotated, request: RequestID(2))) == [])
    #expect(session.open?.id == ArticleID(3))
  }

  @Test func enterBeforeTheArticleIsThereMarksItAndNotTheOneThatStillShows() {
    var session = Session(columns: 100, rows: 30)
    session.arrive((0..<3).map { RowMaker.row($0, date: "2031-01-0\(9 - $0)") })
    _ = session.receive(.articleLoaded(Gazette.harvest.annotated, request: RequestID(1)))
    session.press("j <Enter>")
    #expect(session.list.articles(.read) == ArticleSet([ArticleID(1)]))
  }

  @Test func keysTypedAheadMeanTheArticleToCome() {
    var session = Session(columns: 100, rows: 30)
    session.arrive((0..<3).map { RowMaker.row($0, date: "2031-01-0\(9 - $0)") })
    _ = session.receive(.articleLoaded(Gazette.quiet.annotated, request: RequestID(1)))
    session.press("J ) ) <Enter> <Enter>")
    #expect(session.overlays.isEmpty)
    #expect(session.open?.id == ArticleID(0))
    _ = session.receive(.articleLoaded(Gazette.harvest.annotated, request: RequestID(2)))
    #expect(session.open?.currentQuote == 1)
    #expect(session.overlays == [.why(quote: 1)])
  }

  @Test func keysTypedAheadAreForgottenWithTheirArticle() {
    var session = Session(columns: 100, rows: 30)
    session.arrive((0..<3).map { RowMaker.row($0, date: "2031-01-0\(9 - $0)") })
    _ = session.receive(.articleLoaded(Gazette.quiet.annotated, request: RequestID(1)))
    session.press("J ) ) J")
    _ = session.receive(.articleLoaded(Gazette.quiet.annotated, request: RequestID(2)))
    _ = session.receive(.articleLoaded(Gazette.harvest.annotated, request: RequestID(3)))
    #expect(session.open?.id == ArticleID(2))
    #expect(session.open?.currentQuote == nil)
  }

  @Test func comingBackToTheOpenArticleAsksNothing() {
    var session = Session(columns: 100, rows: 30)
    session.arrive((0..<3).map { RowMaker.row($0, date: "2031-01-0\(9 - $0)") })
    _ = session.receive(.articleLoaded(Gazette.bridge.annotated, request: RequestID(1)))
    #expect(session.press("j").count == 1)
    #expect(session.press("k") == [])
    #expect(session.receive(.articleLoaded(Gazette.quiet.annotated, request: RequestID(2))) == [])
    #expect(session.open?.id == ArticleID(0))
  }
}
