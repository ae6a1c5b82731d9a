import Catalog
import News
import Reading
import TestSupport
import Testing

/// Another program has the same library open, and writes in it.
@Suite struct NeighboursTests {
  private let harvest = ArticleID(1)

  private func note(_ reading: Rehearsal) -> String? { reading.session.list.row(at: 0)?.note }

  @Test func aNoteBeginsWithWhatStandsInTheLibraryNow() {
    var reading = Gazette.rehearsal()
    reading.writeElsewhere("theirs", on: harvest)
    reading.press("m <Space> more <Enter>")
    #expect(note(reading) == "theirs more" && reading.session.open?.note == "theirs more")
  }

  @Test func aNoteWrittenMeanwhileIsKeptBesideTheReadersOwn() {
    var reading = Gazette.rehearsal()
    reading.press("m mine")
    reading.writeElsewhere("theirs", on: harvest)
    reading.press("<Enter>")
    #expect(note(reading) == "theirs · mine")
    #expect(reading.noticeText == "Another program has written a note here meanwhile: both are kept, m shows them")
    reading.press("u")
    #expect(note(reading) == "theirs")
  }

  @Test func ofWhatBothAddedToANoteNothingStandsTwice() {
    var reading = Gazette.rehearsal()
    reading.press("m call <Enter> m <Space> Ada")
    reading.writeElsewhere("call Ben", on: harvest)
    reading.press("<Enter>")
    #expect(note(reading) == "call Ben · Ada")
  }

  @Test func aNoteChangedMeanwhileIsNotDeleted() {
    var reading = Gazette.rehearsal()
    reading.press("m mine <Enter> m <C-u>")
    reading.writeElsewhere("theirs", on: harvest)
    reading.press("<Enter>")
    #expect(note(reading) == "theirs" && reading.session.notice?.isError == true)
  }

  @Test func takingBackDoesNotTakeWhatAnotherProgramWrote() {
    var reading = Gazette.rehearsal()
    reading.press("m mine <Enter>")
    reading.writeElsewhere("theirs", on: harvest)
    reading.press("u")
    #expect(note(reading) == "theirs")
    #expect(reading.noticeText == "Another program has changed this note meanwhile: it stays as it is now")
  }

  @Test func aNoteThatCannotBeKeptIsSaidSoThatItIsNotLost() {
    var reading = Gazette.rehearsal()
    reading.refusal = "the disk is full"
    reading.press("m mine <Enter>")
    #expect(reading.noticeText == "Not kept, all is as before: the disk is full; the note was: mine")
  }

  /// A list of rows, and what the library holds of them.
  private func listed(_ rows: [ArticleRow], after keys: String = "") -> Session {
    var session = Session(columns: 120, rows: 40)
    session.answerRows(session.arrive(rows), from: rows)
    session.answerRows(session.press(keys), from: rows)
    return session
  }

  private func holdings(_ rows: [ArticleRow], facets: [Facet] = []) -> Holdings {
    var holdings = Holdings()
    holdings.apply(.stored(rows.map { Holding($0, facets: facets) }))
    return holdings
  }

  @Test func articlesAndMarksOfOthersComeInWhereTheReaderIs() {
    var session = listed(RowMaker.rows(100), after: "20j")
    let article = session.list.article(at: 20)
    _ = session.receive(.holdingsReplaced(holdings(RowMaker.rows(140), facets: [.starred]), scope: nil))
    #expect(session.list.count == 140 && session.list.articles(.starred).count == 140)
    #expect(session.list.article(at: session.list.cursor.selected) == article)
  }

  @Test func filtersOfOthersShowAtOnce() {
    var session = listed(RowMaker.rows(30), after: "f")
    _ = session.receive(.filtersReplaced([SavedFilter(name: "new", expression: "is:starred")]))
    guard case .savedFilters(let page) = session.overlays.last else {
      Issue.record("no list of filters")
      return
    }
    #expect(page.entries.map(\.filter.name) == ["new"])
  }

  @Test func whatIsListedStaysAlthoughAnotherProgramHasReadIt() {
    let rows = RowMaker.rows(30)
    var session = listed(rows, after: "F is:unread <Enter>")
    _ = session.receive(.holdingsReplaced(holdings(rows, facets: [.read]), scope: nil))
    #expect(session.list.count == 30 && session.list.articles(.read).count == 30)
  }

  @Test func aMarkThatIsOnItsWayIsNotTakenBack() {
    let rows = RowMaker.rows(30)
    var session = listed(rows, after: "s")
    _ = session.receive(.holdingsReplaced(holdings(rows), scope: nil))
    #expect(session.list.isStarred(at: session.list.cursor.selected))
  }

  @Test func anArticleThatAnotherProgramForgotIsSaidToBeGone() {
    var reading = Gazette.rehearsal()
    reading.press("<Enter>")
    let rows = reading.articles.enumerated().map { ArticleRow(id: ArticleID($0), $1) }
    reading.receive(.holdingsReplaced(holdings(rows.filter { $0.id != harvest }), scope: nil))
    #expect(
      reading.noticeText == "The article that was open is in the library no more; another program has forgotten it"
    )
    #expect(reading.openHeadline == "Lighthouse keepers return to work" && reading.listed.count == 3)
  }
}
