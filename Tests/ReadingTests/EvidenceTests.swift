import News
import Reading
import Screen
import TestSupport
import Testing

/// Copying quotes, marking them, and the notebook.
@Suite struct EvidenceTests {
  /// What was copied so far, as text.
  private func copied(_ reading: Rehearsal) -> [String] {
    reading.effects.compactMap { effect in
      guard case .copy(let citation, let form) = effect else { return nil }
      return citation.text(as: form)
    }
  }

  private func page(_ reading: Rehearsal) -> NotebookPage? {
    guard case .notebook(let page) = reading.session.overlays.last else { return nil }
    return page
  }

  private func words(_ reading: Rehearsal) -> [String] { page(reading)?.entries.map(\.citation.words) ?? [] }

  @Test func theQuoteAtHandIsCopiedInEveryForm() {
    var reading = Gazette.rehearsal()
    reading.press("<Enter> ) yy yq")
    #expect(copied(reading) == ["“We have a deal,” — Ada Brandt, Amber News, 2031-05-04", "We have a deal,"])
    reading.press("2) yc")
    let lines = copied(reading).last?.split(separator: "\n") ?? []
    #expect(lines.first == "“Nobody is happy, which is a good sign,”" && lines.count == 6)
    #expect(lines.last?.hasSuffix("of the text \(String(repeating: "02", count: 16)) (BLAKE2b-128)") == true)
  }

  @Test func whatIsNotThereIsNotCopied() {
    var reading = Gazette.rehearsal()
    reading.press("<Enter> yl")
    #expect(reading.noticeText == "This article has no link; yc copies where its file lies")
    reading.press("3J yq")
    #expect(reading.noticeText == "No quote is chosen; ) goes to the next one")
    #expect(copied(reading).isEmpty)
  }

  @Test func theQuoteUnderTheCursorOfItsPaneIsCopied() {
    var reading = Gazette.rehearsal()
    reading.press("gq j yq")
    #expect(copied(reading) == ["It took nine nights,"])
  }

  @Test func aMarkIsSetTakenAwayAndTakenBack() {
    var reading = Gazette.rehearsal()
    reading.press("<Enter> ) M")
    #expect(reading.session.open?.marked.map(\.citation.words) == ["We have a deal,"])
    #expect(reading.notebook.count == 1)
    reading.press("M")
    #expect(reading.noticeText == "Quote marked no more")
    #expect(reading.session.open?.marked.isEmpty == true && reading.notebook.isEmpty)
    reading.press("u")
    #expect(reading.notebook.count == 1)
    reading.press("u")
    #expect(reading.notebook.isEmpty, "the mark itself is taken back too")
    reading.press("<C-r>")
    #expect(reading.session.open?.marked.count == 1)
  }

  @Test func aMarkThatIsNotKeptIsNone() {
    var reading = Gazette.rehearsal()
    reading.refusal = "the disk is full"
    reading.press("<Enter> ) M")
    #expect(reading.noticeText == "Not kept, all is as before: the disk is full")
    #expect(reading.session.open?.marked.isEmpty == true)
  }

  @Test func marksAreThereWhenTheArticleIsOpenedAgain() {
    var reading = Gazette.rehearsal()
    reading.press("<Enter> ) M J K")
    #expect(reading.session.open?.marked.count == 1)
    reading.press(") M")
    #expect(reading.session.open?.marked.isEmpty == true)
  }

  private func marked() -> Rehearsal {
    var reading = Gazette.rehearsal()
    reading.press("<Enter> ) M 2) M 2J ) M ga gg")
    return reading
  }

  @Test func theNotebookListsTheLastMarkFirst() {
    var reading = marked()
    reading.press("'")
    #expect(
      words(reading) == ["Late is better than never,", "Nobody is happy, which is a good sign,", "We have a deal,"]
    )
    reading.press("j j yq '")
    #expect(copied(reading) == ["We have a deal,"])
    #expect(reading.session.overlays.isEmpty)
  }

  @Test func notesAreWrittenInTheNotebook() {
    var reading = marked()
    reading.press("' m ask <Space> him <Enter>")
    #expect(page(reading)?.entries.first?.note == "ask him")
    #expect(reading.notebook.first?.note == "ask him" && reading.noticeText == "Note written")
    reading.press("m <C-u> <Enter>")
    #expect(page(reading)?.entries.first?.note == nil)
    reading.press("u")
    #expect(page(reading)?.entries.first?.note == "ask him")
  }

  @Test func whatIsTakenOutComesBack() {
    var reading = marked()
    reading.press("' j <C-x>")
    #expect(words(reading).count == 2 && page(reading)?.total == 2)
    #expect(reading.noticeText == "Taken out of the notebook; u brings it back")
    reading.press("u")
    #expect(words(reading)[1] == "Nobody is happy, which is a good sign,")
    #expect(reading.notebook.count == 3)
  }

  /// Of very many marks the first ones come before the others.
  @Test func whatIsTakenOutBeforeAllHaveComeStaysOut() {
    let reading = marked()
    var session = reading.session
    let asked = session.handle(.key(Key("'"))).compactMap { effect -> RequestID? in
      if case .loadNotebook(let request) = effect { request } else { nil }
    }
    func entries() -> [MarkedQuote] {
      if case .notebook(let page) = session.overlays.last { page.entries } else { [] }
    }
    let all = reading.notebook
    _ = session.receive(.notebookLoaded(Array(all.prefix(2)), total: 3, isComplete: false, request: asked[0]))
    #expect(entries() == Array(all.prefix(2)))
    _ = session.handle(.key(Key("<C-x>")))
    #expect(entries() == [all[1]])
    _ = session.receive(.notebookLoaded(all, total: 3, isComplete: true, request: asked[0]))
    #expect(entries() == Array(all.dropFirst()))
    guard case .notebook(let page) = session.overlays.last else { return }
    #expect(page.total == 2 && page.isLoaded)
  }

  @Test func enterGoesToTheQuote() {
    var reading = marked()
    reading.press("' j <Enter>")
    #expect(reading.openHeadline == "Harvest talks end in Marrow" && reading.session.focus == .text)
    let open = reading.session.open
    #expect(open?.currentQuote.map { open?.quotes[$0].range == reading.notebook[1].citation.range } == true)
  }

  /// A filter, or a search, that keeps the article out of the list is switched off, and that is said.
  @Test func enterShowsTheArticleWhateverHidesIt() {
    var reading = marked()
    reading.press("F outlet:beacon <Enter> ' <Enter>")
    #expect(reading.openHeadline == "Bridge at Orlo opens a year late")
    #expect(reading.noticeText == "The filter is off, so that the article shows; C switches it on")
    #expect(reading.listed.count == 4)
  }

  @Test func aQuoteWhoseArticleIsGoneStaysInTheNotebook() {
    var reading = marked()
    reading.notebook[0].place = .gone
    reading.press("' <Enter>")
    #expect(reading.noticeText == "Its article is not in the library now; what was marked of it is kept here")
    #expect(words(reading).count == 3)
  }

  @Test func anEmptyNotebookHasNothingToDo() {
    var reading = Gazette.rehearsal()
    reading.press("' j <Enter> m yq <C-x>")
    #expect(page(reading)?.entries.isEmpty == true && reading.changes.isEmpty)
    reading.press("<Esc> <C-x>")
    #expect(reading.session.overlays.isEmpty)
  }

  @Test func aLongNotebookScrolls() {
    var reading = Gazette.rehearsal()
    reading.press("<Enter> ) M")
    let one = reading.notebook[0]
    reading.notebook = (0..<500).map { number in
      MarkedQuote(
        key: MarkedQuote.Key(content: one.key.content, range: TextRange(number, number + 1)),
        citation: one.citation,
        marked: 900 - number,
        place: one.place
      )
    }
    reading.press("' G")
    #expect(page(reading)?.cursor.selected == 499 && (page(reading)?.cursor.first ?? 0) > 480)
    reading.press("gg 3j <C-x>")
    #expect(page(reading)?.cursor.selected == 3 && page(reading)?.entries.count == 499)
  }
}
