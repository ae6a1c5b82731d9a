import News
import Reading
import TestSupport
import Testing

/// Sequences, counts, levels and leaving.
@Suite struct KeysTests {
  @Test func whatIsTypedOfASequenceShows() {
    var reading = Gazette.rehearsal()
    reading.press("3]")
    #expect(reading.session.pendingKeys == "3]")
    reading.press("<Esc>")
    #expect(reading.session.pendingKeys.isEmpty && reading.session.focus == .articles)
    reading.press("1 0")
    #expect(reading.session.pendingKeys == "10")
    reading.press("<Esc> 0")
    #expect(reading.session.pendingKeys.isEmpty, "a 0 alone is no count")
  }

  @Test func anUnknownKeySaysWhereToLook() {
    var reading = Gazette.rehearsal()
    reading.press("]x")
    #expect(reading.noticeText == "]x is no key here; ? shows them all")
    reading.press("j")
    #expect(reading.noticeText.isEmpty)
  }

  @Test func hugeCountsDoNoHarm() {
    var reading = Gazette.rehearsal()
    reading.press(
      "99999999999999999999j 99999999999999999999) 99999999999999999999]c 99999999999999999999} 999999999999<Space>"
    )
    #expect(reading.session.list.cursor.selected == 3)
    reading.press("gq 99999999999999999999k 99999999999<Tab> 9999999999J 999999999]u 99999999n 99999999a 99999999K")
    #expect(reading.session.list.cursor.selected == 0)
  }

  @Test func quitClosesLevelByLevel() {
    var reading = Gazette.rehearsal()
    reading.press("<Enter> gq Z q")
    #expect(!reading.session.isZoomed && reading.session.focus == .quotes)
    reading.press("q")
    #expect(reading.session.focus == .articles && reading.effects.isEmpty)
    reading.press("<Esc>")
    #expect(reading.noticeText == "q quits" && reading.effects.isEmpty)
    reading.press("q")
    #expect(reading.effects == [.quit])
  }

  @Test(arguments: ["Q", "<C-c>", "q"])
  func aReadingThatGoesOnIsAskedAbout(key: String) {
    var reading = Gazette.rehearsal()
    reading.receive(.progressed(Progress()))
    reading.press(key)
    #expect(reading.effects.isEmpty && reading.noticeText.hasPrefix("Reading goes on: press "))
    reading.press("j \(key)")
    #expect(reading.effects.isEmpty, "another key between takes it back")
    reading.press(key)
    #expect(reading.effects == [.stopReading, .quit])
  }

  @Test func feedsAreFetchedByAKey() {
    var reading = Gazette.rehearsal()
    reading.press("R")
    #expect(reading.effects == [.fetchFeeds])
  }

  @Test func feedsAreNotFetchedTwiceAtOnce() {
    var reading = Gazette.rehearsal()
    reading.receive(.progressed(.fetching))
    reading.press("R")
    #expect(reading.effects.isEmpty && reading.noticeText == "Feeds are being fetched; ^C stops that")
    #expect(reading.session.progress?.task != .fetching, "the reading of files is told apart")
  }

  @Test(arguments: ["<C-c>", "<Esc>"])
  func fetchingIsStoppedByAKey(key: String) {
    var reading = Gazette.rehearsal()
    reading.receive(.progressed(.fetching))
    reading.press(key)
    #expect(reading.effects == [.stopFetching] && reading.noticeText == "The fetching ends; what has come stays")
    var progress = Progress.fetching
    progress.isFinished = true
    reading.receive(.progressed(progress))
    #expect(reading.session.fetching == nil)
    reading.press("<C-c>")
    #expect(reading.effects == [.stopFetching, .quit])
  }

  @Test func fetchingIsStoppedFromAnywhereByTheKeyThatQuits() {
    for keys in ["<Enter>", "?", "/", "c", "F"] {
      var reading = Gazette.rehearsal()
      reading.receive(.progressed(.fetching))
      reading.press("\(keys) <C-c>")
      #expect(reading.effects == [.stopFetching], "\(keys)")
    }
  }

  @Test func aFetchingThatGoesOnIsAskedAbout() {
    var reading = Gazette.rehearsal()
    reading.receive(.progressed(.fetching))
    reading.press("Q")
    #expect(reading.noticeText == "Feeds are being fetched: press Q again to stop and quit")
    reading.press("Q")
    #expect(reading.effects == [.stopReading, .quit])
  }

  @Test func theListOfWhatIsMissingHasTheFeedsAsTheyAreNow() {
    var reading = Gazette.rehearsal()
    let file = SetAside(source: "x.bin", reason: "it is not text")
    let gone = SetAside(source: "Velmora News", reason: "nothing is there (404)")
    reading.receive(.thingsSetAside([file]))
    reading.receive(.feedsSetAside([gone]))
    #expect(reading.session.setAside == [gone, file])
    reading.press("E <Enter>")
    #expect(reading.noticeText == "Velmora News: nothing is there (404)")
    reading.press("j <Enter>")
    #expect(reading.noticeText == "x.bin: it is not text")
    reading.receive(.feedsSetAside([]))
    #expect(reading.session.setAside == [file])
  }

  @Test func aReadingThatBroughtSomethingSaysWhat() {
    var reading = Gazette.rehearsal()
    var progress = Progress()
    (progress.articles, progress.added, progress.updated, progress.known) = (1_210, 1_204, 3, 40)
    (progress.setAside, progress.isFinished) = (2, true)
    reading.receive(.progressed(progress))
    #expect(reading.noticeText == "1 201 new, 3 updated, 46 known, 2 set aside; E says why")
  }

  @Test func whatFailsAgainIsListedOnce() {
    var reading = Gazette.rehearsal()
    let failure = SetAside(source: "Velmora News", reason: "nothing is there (404)")
    reading.receive(.thingsSetAside([failure]))
    reading.receive(.thingsSetAside([failure]))
    #expect(reading.session.setAside == [failure])
  }

  @Test func aReadingThatIsDoneIsNotAskedAboutAndSaysWhatItCouldNotRead() {
    var reading = Gazette.rehearsal()
    reading.receive(.thingsSetAside([SetAside(source: "x.bin", reason: "it is not text")]))
    var progress = Progress()
    progress.isFinished = true
    progress.setAside = 1
    reading.receive(.progressed(progress))
    #expect(reading.noticeText == "x.bin: it is not text")
    reading.press("E")
    #expect(reading.session.overlays == [.setAside(ListCursor())])
    reading.press("q Q")
    #expect(reading.effects == [.quit])
  }

  @Test func redrawAndSuspendWorkEverywhere() {
    var reading = Gazette.rehearsal()
    reading.press("<C-l> ? <C-z> <Esc> c <C-l>")
    #expect(reading.effects == [.redraw, .suspend, .redraw])
  }

  @Test func theHelpNarrowsAsOneTypesAndEnterDoesIt() throws {
    var reading = Gazette.rehearsal()
    reading.press("? same <Space> speaker")
    guard case .help(let page) = try #require(reading.session.overlays.last) else { return }
    #expect(page.entries.map(\.action) == [.nextBySpeaker, .previousBySpeaker])
    reading.press("<Esc> ? zoom")
    reading.press("<Enter>")
    #expect(reading.session.overlays.isEmpty)
    reading.press("? ?")
    #expect(reading.session.overlays.isEmpty)
  }

  @Test func themesShowAsOneMovesAndEscapeBringsTheOldOneBack() {
    var reading = Gazette.rehearsal()
    reading.press("t j")
    #expect(reading.effects == [.loadTheme("night")])
    reading.receive(.themeLoaded(name: "night", warnings: []))
    reading.press("<Esc>")
    #expect(reading.effects.last == .loadTheme("default"))
    reading.receive(.themeLoaded(name: "default", warnings: []))
    reading.press("t k <Enter>")
    #expect(reading.effects.last == .loadTheme("amber") && reading.session.overlays.isEmpty)
  }

  @Test func drawingTheScreenAnewKeepsWhatItSays() {
    var reading = Gazette.rehearsal()
    reading.press("s <C-l>")
    #expect(reading.noticeText == "1 article starred")
  }

  @Test func markingsAreCountedAndTakenBack() {
    var reading = Gazette.rehearsal()
    reading.press("a")
    #expect(reading.session.list.isRead(at: 0))
    reading.press("A A")
    #expect(reading.noticeText == "3 articles marked read; u takes it back")
    reading.press("u")
    #expect(reading.readCount == 1)
    reading.press("u")
    #expect(reading.readCount == 0)
    reading.press("<C-r> <C-r>")
    #expect(reading.readCount == 4)
    reading.press("2a ]u")
    #expect(reading.session.list.cursor.selected == 1)
  }

  @Test func sortingKeepsTheArticleUnderTheCursor() {
    var reading = Gazette.rehearsal()
    reading.press("j ,")
    #expect(reading.noticeText == "Sorted by outlet")
    #expect(reading.session.list.selected?.headline == "Lighthouse keepers return to work")
    #expect(reading.session.list.row(at: 0)?.outlet == "Amber News")
    reading.press(", , ,")
    #expect(reading.session.list.sort == .date && reading.session.list.cursor.selected == 1)
  }
}

extension Progress {
  fileprivate static var fetching: Progress {
    var progress = Progress()
    (progress.task, progress.found, progress.read, progress.isWalked) = (.fetching, 12, 3, true)
    return progress
  }
}
