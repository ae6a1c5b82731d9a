import Catalog
import News
import Reading
import TestSupport
import Testing

/// The filter line.
@Suite struct FilterTests {
  private func line(_ reading: Rehearsal) -> FilterLine? {
    guard case .filter(let line) = reading.session.overlays.last else { return nil }
    return line
  }

  @Test func whatIsTypedIsAppliedAtOnceWhereTheTextsAreNotNeeded() {
    var reading = Gazette.rehearsal()
    reading.press("F outlet:beacon")
    #expect(line(reading)?.articles == 2 && line(reading)?.fault == nil)
    #expect(reading.listed == ["Lighthouse keepers return to work", "Nothing happened in Dell"])
    reading.press("<Enter>")
    #expect(reading.session.overlays.isEmpty)
    #expect(reading.openHeadline == "Lighthouse keepers return to work")
    #expect(reading.session.filterDescription == "2 of 4 articles · from beacon")
    #expect(reading.session.list.filterText == "outlet:beacon")
  }

  @Test func aFaultIsNamedWithItsPlaceAndTheLastFilterHolds() throws {
    var reading = Gazette.rehearsal()
    reading.press("F outlet:beacon <Space> colour:red <Enter>")
    let fault = try #require(line(reading)?.fault)
    #expect(fault.place == 14 && !fault.reason.isEmpty)
    #expect(reading.listed.count == 2)
    reading.press("<C-w> is:unread <Enter>")
    #expect(reading.session.overlays.isEmpty && reading.listed.count == 2)
  }

  @Test func whatIsStillBeingTypedIsNoMistakeYet() {
    var reading = Gazette.rehearsal()
    for word in ["country:", "country:ja", "country:xy", "is:unr", "(outlet:beacon", "said:\"war", "not", "colour:"] {
      reading.press("F <C-u> \(word)")
      #expect(line(reading)?.fault == nil, "\(word)")
      reading.press("<Esc>")
    }
    reading.press("F country:xy <Space>")
    #expect(line(reading)?.fault?.place == 8, "once one types on it is one")
    reading.press("<C-u> colour:r")
    #expect(line(reading)?.fault?.place == 0)
    reading.press("<C-u> (outlet:beacon <Enter>")
    #expect(line(reading)?.fault?.place == 0, "Enter wants it whole")
  }

  @Test func tabPutsWhatIsNearInThePlaceOfAMistake() {
    var reading = Gazette.rehearsal()
    reading.press("F country:xy")
    #expect(line(reading)?.fault == nil && reading.session.isWithholding)
    reading.session.speakUp()
    #expect(line(reading)?.fault?.place == 8 && !reading.session.isWithholding, "a pause brings it out")
    reading.press("<Esc> F cuontry:JP")
    #expect(line(reading)?.fault?.reason.hasSuffix("Tab puts country: there") == true)
    reading.press("<Tab>")
    #expect(line(reading)?.editor.text == "country:JP" && line(reading)?.fault == nil)
    #expect(line(reading)?.editor.caret == 10, "one types on where one was")
    #expect(reading.listed == ["Harvest talks end in Marrow"])
    reading.press("<C-u> country:japn <Tab>")
    #expect(line(reading)?.editor.text == "country:JP")
  }

  @Test func escapeBringsBackThePlaceInListAndText() {
    var reading = Gazette.rehearsal()
    reading.press("<Enter> 4j ga F outlet:nobody")
    #expect(reading.listed.isEmpty && reading.session.open == nil)
    reading.press("<Esc>")
    #expect(reading.openHeadline == "Harvest talks end in Marrow" && reading.session.open?.topLine == 4)
    reading.press("3G F outlet:beacon <Esc>")
    #expect(reading.session.list.cursor.selected == 2)
  }

  @Test func escapeBringsBackWhatWasAndAnEmptyLineClears() {
    var reading = Gazette.rehearsal()
    reading.press("F outlet:beacon <Enter> F <C-u> outlet:amber <Space> quotes:>1")
    #expect(reading.listed == ["Harvest talks end in Marrow"])
    reading.press("<Esc>")
    #expect(reading.listed.count == 2 && reading.session.list.filterText == "outlet:beacon")
    reading.press("F <C-u> <Enter>")
    #expect(reading.listed.count == 4 && reading.session.filterDescription == "4 articles")
  }

  @Test func theTextsAreAskedOnEnterAndTheOldListStaysUntilTheyAnswer() {
    var reading = Gazette.rehearsal()
    reading.isSilent = true
    reading.press("F nights <Enter>")
    #expect(reading.listed.count == 4 && reading.session.isSearching)
    #expect(reading.session.filterDescription == "4 articles · Searching…")
    #expect(reading.unanswered.count == 1)
    reading.isSilent = false
    #expect(reading.listed == ["Harvest talks end in Marrow"])
    #expect(!reading.session.isSearching && reading.session.filterDescription.hasPrefix("1 of 4 articles · "))
  }

  @Test func anAnswerToAFilterThatIsGoneChangesNothing() {
    var reading = Gazette.rehearsal()
    reading.isSilent = true
    reading.press("F nights <Enter> F <C-u> outlet:beacon <Enter>")
    reading.isSilent = false
    #expect(reading.listed.count == 2 && reading.session.list.filterText == "outlet:beacon")
  }

  @Test func countriesAndTheExpressionHoldTogetherAndOneKeySwitchesBoth() {
    var reading = Gazette.rehearsal()
    reading.press("c cn <Enter> F quotes:>1 <Enter>")
    #expect(reading.listed == ["Harvest talks end in Marrow"])
    #expect(reading.session.filterDescription == "1 of 4 articles · about CN · 2 or more quotes")
    reading.press("C")
    #expect(reading.listed.count == 4)
    #expect(reading.session.filterDescription == "4 articles · filter off (about CN · 2 or more quotes)")
    reading.press("C")
    #expect(reading.listed.count == 1)
  }

  @Test func theCountsOfCountriesFollowTheExpression() {
    var reading = Gazette.rehearsal()
    reading.press("F outlet:beacon <Enter>")
    #expect(reading.session.picker.entries.map { "\($0.country.code) \($0.articles)" } == ["US 1"])
  }

  @Test func nothingVanishesWhileOneLooksAtIt() {
    var reading = Gazette.rehearsal()
    reading.press("F is:unread <Enter> <Enter> J J")
    #expect(reading.readCount == 3 && reading.listed.count == 4)
    reading.arrive([RowMaker.row(40, date: "2031-05-01")])
    #expect(reading.session.list.count == 5, "what passes comes in, what was read stays")
    reading.press("r")
    #expect(reading.effects == [.rescan])
    #expect(reading.session.list.count == 2)
  }

  @Test func tabOffersWhatCouldStandThereAndGoesThroughIt() throws {
    var reading = Gazette.rehearsal()
    reading.press("F outl <Tab>")
    #expect(line(reading)?.editor.text == "outlet:")
    reading.press("<Tab>")
    let candidates = try #require(line(reading)?.candidates)
    #expect(candidates.map(\.text) == ["\"Amber News\"", "Beacon"])
    #expect(candidates.map(\.articles) == [2, 2])
    reading.press("<Tab>")
    #expect(line(reading)?.editor.text == "outlet:\"Amber News\"")
    reading.press("<Tab>")
    #expect(line(reading)?.editor.text == "outlet:Beacon" && reading.listed.count == 2)
    reading.press("<S-Tab> <Enter>")
    #expect(reading.session.list.filterText == "outlet:\"Amber News\"")
  }

  @Test func speakersAreOfferedByTheLibrary() {
    var reading = Gazette.rehearsal()
    reading.press("F speaker:ad <Tab>")
    #expect(line(reading)?.editor.text == "speaker:\"Ada Brandt\"")
    reading.press("<Enter>")
    #expect(reading.listed == ["Harvest talks end in Marrow"])
  }

  @Test func whatComesInLaterIsAskedOfTheTextsToo() {
    var reading = Gazette.rehearsal()
    reading.press("F nights <Enter>")
    reading.isSilent = true
    reading.arrive([RowMaker.row(40, date: "2031-05-01")])
    #expect(reading.unanswered.count == 1 && reading.listed.count == 1)
    reading.isSilent = false
    #expect(reading.listed.count == 1)
  }
}
