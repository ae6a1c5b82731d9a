import News
import Reading
import TestSupport
import Testing

/// Choosing by countries.
@Suite struct CountryChoiceTests {
  private func entries(_ reading: Rehearsal) -> [String] {
    reading.session.picker.entries.map { "\($0.country.code) \($0.articles)" }
  }

  @Test func theCountriesOfTheListAreThereByNumberOfArticlesThenName() {
    let reading = Gazette.rehearsal()
    #expect(entries(reading) == ["CN 2", "JP 1", "US 1"])
    #expect(reading.session.picker.mostArticles == 2)
  }

  @Test func aNameAndEnterAreEnough() {
    var reading = Gazette.rehearsal()
    reading.press("c jap")
    #expect(entries(reading) == ["JP 1"])
    reading.press("<Enter>")
    #expect(reading.session.focus == .articles)
    #expect(reading.listed == ["Harvest talks end in Marrow"])
    #expect(reading.session.filterDescription == "1 of 4 articles · about JP")
    #expect(entries(reading) == ["JP 1", "CN 2", "US 1"], "chosen ones first")
  }

  @Test func spaceWantsSeveralAtOnceAndTheListFollows() {
    var reading = Gazette.rehearsal()
    reading.press("c jp <Space> us <Space>")
    #expect(reading.listed == ["Harvest talks end in Marrow", "Lighthouse keepers return to work"])
    #expect(reading.session.filterDescription == "2 of 4 articles · about JP or US")
    #expect(reading.session.picker.narrowing.isEmpty)
    #expect(Set(entries(reading)) == ["JP 1", "US 1", "CN 2"], "any-of: what one more country would bring")
    reading.press("&")
    #expect(reading.listed.isEmpty)
    #expect(reading.session.filterDescription == "0 of 4 articles · about JP and US")
    #expect(
      reading.session.emptyMessage
        == "No article is about JP and US. C shows all, c changes the countries, & in there asks for any of them."
    )
    reading.press("<C-u>")
    #expect(reading.listed.count == 4)
  }

  @Test func allOfCountsWhatWouldBeLeft() {
    var reading = Gazette.rehearsal()
    reading.press("c & cn <Space> <Esc> c")
    #expect(entries(reading) == ["CN 2", "JP 1"])
  }

  @Test func excludingKeepsOutAndSaysHowManyItKeepsOut() {
    var reading = Gazette.rehearsal()
    reading.press("c cn !")
    #expect(reading.listed == ["Lighthouse keepers return to work", "Nothing happened in Dell"])
    #expect(reading.session.filterDescription == "2 of 4 articles · not about CN")
    #expect(Set(entries(reading)) == ["CN 2", "US 1"])
    reading.press("us <Space>")
    #expect(reading.session.filterDescription == "1 of 4 articles · about US, not CN")
    reading.press("cn ! <Esc>")
    #expect(reading.session.filterDescription == "1 of 4 articles · about US")
  }

  @Test func theOrderStaysWhileOneIsThere() {
    var reading = Gazette.rehearsal()
    reading.press("c <Down> <Down> <Space>")
    #expect(reading.session.picker.entries.map(\.country.code) == ["CN", "JP", "US"])
    #expect(reading.session.picker.cursor.selected == 2)
    reading.arrive([RowMaker.row(50, date: "2001-01-01", countries: "FR CN")])
    #expect(entries(reading) == ["CN 3", "JP 1", "US 1", "FR 1"])
  }

  @Test func switchingOffKeepsTheChoice() {
    var reading = Gazette.rehearsal()
    reading.press("C")
    #expect(reading.noticeText == "No country is chosen; c chooses some")
    reading.press("c jp <Enter> C")
    #expect(reading.listed.count == 4)
    #expect(reading.session.filterDescription == "4 articles · filter off (about JP)")
    reading.press("C")
    #expect(reading.listed.count == 1)
  }

  @Test func escapeClearsWhatWasTypedAndThenCloses() {
    var reading = Gazette.rehearsal()
    reading.press("c jx <Esc>")
    #expect(reading.session.focus == .countries && entries(reading).count == 3)
    reading.press("j <Backspace>")
    #expect(entries(reading).count == 3)
    reading.press("<Esc>")
    #expect(reading.session.focus == .articles)
  }

  @Test func theArticleUnderTheCursorStaysIfItPassesElseTheNearestAfterItIsTaken() {
    var reading = Gazette.rehearsal()
    reading.press("2j c cn <Enter>")
    #expect(reading.openHeadline == "Bridge at Orlo opens a year late")
    reading.press("C")
    #expect(reading.session.list.cursor.selected == 2)
    reading.press("k c cn <Enter>")
    #expect(reading.openHeadline == "Lighthouse keepers return to work", "typing the name again does not unwant it")
  }

  @Test func whereTheArticleDoesNotPassTheNearestOneShows() {
    var reading = Gazette.rehearsal()
    reading.press("j c cn <Enter>")
    #expect(reading.openHeadline == "Bridge at Orlo opens a year late")
    reading.press("gg j J K")
    #expect(reading.openHeadline == "Harvest talks end in Marrow")
  }

  @Test(arguments: [("united", "US"), ("usa", "US"), ("china", "CN"), ("JAPAN", "JP"), ("jp", "JP")])
  func namesAreFoundByCodeWordAndByName(typed: String, code: String) {
    var reading = Gazette.rehearsal()
    reading.press("c \(typed)")
    #expect(reading.session.picker.entries.first?.country.code == code)
  }

  @Test func accentsAndBlanksNeedNotBeTyped() {
    var session = Session(columns: 120, rows: 40)
    session.arrive([RowMaker.row(0, countries: "CI AX NZ KR KP")])
    session.press("c cote")
    #expect(session.picker.entries.map(\.country.code) == ["CI"])
    session.press("<Esc> aland")
    #expect(session.picker.entries.map(\.country.code) == ["AX"])
    session.press("<Esc> newz")
    #expect(session.picker.entries.map(\.country.code) == ["NZ"])
  }
}
