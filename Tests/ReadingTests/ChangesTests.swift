import Catalog
import News
import Reading
import TestSupport
import Testing

/// Reading, starring, noting, and taking it back.
@Suite struct ChangesTests {
  private func rows(_ count: Int) -> Session {
    var session = Session(columns: 120, rows: 40)
    session.arrive(RowMaker.rows(count))
    return session
  }

  @Test func starsAreSetCountedAndTakenBack() {
    var reading = Gazette.rehearsal()
    reading.press("s")
    #expect(reading.session.list.isStarred(at: 0) && reading.noticeText == "1 article starred")
    reading.press("j 2s")
    #expect(reading.session.list.articles(.starred).count == 3)
    reading.press("u")
    #expect(reading.noticeText == "Taken back: 2 articles starred")
    #expect(reading.session.list.articles(.starred).count == 1)
    reading.press("<C-r>")
    #expect(reading.session.list.articles(.starred).count == 3)
    #expect(reading.changes.count == 4, "the library is told every time")
  }

  @Test func aNoteIsWrittenShownChangedAndDeleted() {
    var reading = Gazette.rehearsal()
    reading.press("m ask <Space> Ada <Enter>")
    #expect(reading.session.list.row(at: 0)?.note == "ask Ada")
    #expect(reading.session.open?.note == "ask Ada" && reading.session.list.isNoted(at: 0))
    reading.press("m ! <Enter>")
    #expect(reading.session.open?.note == "ask Ada!")
    reading.press("m <C-u> <Enter>")
    #expect(reading.session.open?.note == nil && !reading.session.list.isNoted(at: 0))
    reading.press("u u")
    #expect(reading.session.open?.note == "ask Ada")
    reading.press("m x <Esc>")
    #expect(reading.session.open?.note == "ask Ada")
  }

  @Test func aChangeThatIsNotKeptIsUndoneAndSaysSo() {
    var reading = Gazette.rehearsal()
    reading.refusal = "the disk is full"
    reading.press("s")
    #expect(!reading.session.list.isStarred(at: 0))
    #expect(reading.noticeText == "Not kept, all is as before: the disk is full")
    #expect(reading.session.notice?.isError == true)
    reading.refusal = nil
    reading.press("u")
    #expect(reading.noticeText == "Nothing to take back")
  }

  @Test func markingAllSaysItsNumberFirstHoweverFewTheyAre() {
    var session = rows(2)
    #expect(session.press("A").isEmpty)
    #expect(session.notice?.text == "Mark 2 articles read? A again does it; u takes it back")
    #expect(session.press("j").withoutRows.allSatisfy { if case .loadArticle = $0 { true } else { false } })
    #expect(session.list.articles(.read).isEmpty, "another key says no")
    session.press("A A")
    #expect(session.list.articles(.read).count == 2)
    session.press("u")
    #expect(session.list.articles(.read).isEmpty, "one step")
  }

  @Test func moreThanAScreenIsAskedAboutWithItsNumber() {
    var session = rows(300)
    #expect(session.press("A").isEmpty)
    #expect(session.notice?.text == "Mark 300 articles read? A again does it; u takes it back")
    #expect(session.press("j A").isEmpty, "another key between takes it back")
    #expect(session.press("A").count == 1)
    #expect(session.list.articles(.read).count == 300)
    #expect(session.press("u").count == 1)
    #expect(session.list.articles(.read).isEmpty)
    session.press("100s s")
    #expect(session.list.articles(.starred).count == 100)
  }

  @Test func anArticleIsReadOnceTheReaderStayedWithIt() {
    let session = Session(columns: 120, rows: 30, readSeconds: 2)
    var reading = Rehearsal(Gazette.drafts, session: session)
    #expect(reading.session.dwelling == nil, "looking is not reading")
    reading.press("<Enter>")
    #expect(reading.readCount == 0 && reading.session.dwelling == ArticleID(1))
    reading.stay()
    #expect(reading.readCount == 1 && reading.session.dwelling == nil)
    reading.press("u")
    #expect(reading.readCount == 0 && reading.session.dwelling == nil, "what was taken back is not done again")
    reading.press("J K")
    #expect(reading.session.dwelling == ArticleID(1))
  }

  @Test func readingNeverMarksWhereThatIsSwitchedOff() {
    var reading = Rehearsal(Gazette.drafts, session: Session(columns: 120, rows: 30, readSeconds: nil))
    reading.press("<Enter> J")
    #expect(reading.session.dwelling == nil && reading.readCount == 0)
  }

  @Test func nextUnreadIsFoundAmongManyThatAreRead() {
    var session = rows(5_000)
    session.press("A A gg 4000j a gg ]u")
    #expect(session.list.cursor.selected == 4_000)
    session.press("]u")
    #expect(session.notice?.text == "No unread article below")
  }
}
