import News
import Reading
import TestSupport
import Testing

/// Filters under names.
@Suite struct SavedFilterTests {
  private func entries(_ reading: Rehearsal) -> [String] {
    guard case .savedFilters(let page) = reading.session.overlays.last else { return [] }
    return page.entries.map { "\($0.filter.name): \($0.filter.expression) \($0.articles.map(String.init) ?? "?")" }
  }

  private func saved() -> Rehearsal {
    var reading = Gazette.rehearsal()
    reading.press("F outlet:beacon <Enter> f <C-s> lamps <Enter> <Esc>")
    reading.press("F <C-u> nights <Enter> f <C-s> long <Enter> <Esc> F <C-u> <Enter>")
    return reading
  }

  @Test func thePresentFilterIsSavedUnderANameWithTheCountOfItsArticles() {
    var reading = saved()
    reading.press("f")
    #expect(entries(reading) == ["lamps: outlet:beacon 2", "long: nights ?"])
    reading.press("la")
    #expect(entries(reading) == ["lamps: outlet:beacon 2"])
    reading.press("<Enter>")
    #expect(reading.session.overlays.isEmpty && reading.listed.count == 2)
    guard case .saveFilter("lamps", "outlet:beacon", _) = reading.changes.first else {
      Issue.record("nothing was saved")
      return
    }
  }

  @Test func theCountriesAreSavedWithIt() {
    var reading = Gazette.rehearsal()
    reading.press("c cn <Space> us ! <Esc> F quotes:>1 <Enter> f <C-s> both <Enter>")
    #expect(entries(reading) == ["both: (quotes:>1) country:CN -country:US 1"])
  }

  @Test func deletingAsksFirstAndCanBeTakenBack() {
    var reading = saved()
    reading.press("f <C-x>")
    #expect(reading.noticeText == "Delete “lamps”? ^X again deletes it")
    #expect(entries(reading).count == 2)
    reading.press("<C-x>")
    #expect(entries(reading) == ["long: nights ?"])
    #expect(reading.noticeText == "Filter “lamps” deleted; Esc, then u brings it back")
    reading.press("<Esc> u f")
    #expect(entries(reading).count == 2)
  }

  @Test func onlyFiltersThatShowAreCounted() {
    var session = Session(columns: 80, rows: 24)
    let filters = (100..<400).map { SavedFilter(name: "\($0)", expression: "quotes:>\($0 % 7)") }
    _ = session.receive(.libraryOpened(LibraryOpening(savedFilters: filters)))
    session.arrive(RowMaker.rows(50))
    session.press("f")
    func counted() -> [Bool] {
      guard case .savedFilters(let page) = session.overlays.last else { return [] }
      return page.entries.map { $0.articles != nil }
    }
    #expect(counted().prefix(12).allSatisfy { $0 } && counted().count { $0 } < 60)
    session.press("<PageDown> <PageDown>")
    #expect(counted()[28..<40].allSatisfy { $0 } && counted().count { $0 } < 120)
  }

  @Test func aSavedFilterIsPartOfAnother() {
    var reading = saved()
    reading.press("F @lamps <Space> quotes:>0 <Enter>")
    let both = reading.listed
    reading.press("F <C-u> outlet:beacon <Space> quotes:>0 <Enter>")
    #expect(reading.listed == both && both.count == 1)
    reading.press("F <C-u> @lmps <Enter>")
    guard case .filter(let line) = reading.session.overlays.last else {
      Issue.record("an unknown name was taken")
      return
    }
    #expect(line.fault?.place == 0 && line.fault?.reason.hasPrefix("No filter is saved as “lmps”") == true)
  }

  @Test func aFilterIsNotSavedUnderANameThatItNames() {
    var reading = saved()
    reading.press("F @lamps <Space> quotes:>1 <Enter> f <C-s> lamps <Enter>")
    #expect(reading.noticeText == "Not saved: The saved filter “lamps” names itself")
    #expect(entries(reading).first == "lamps: outlet:beacon 2")
  }

  @Test func withoutAFilterThereIsNothingToSave() {
    var reading = Gazette.rehearsal()
    reading.press("f <C-s>")
    #expect(reading.noticeText == "There is no filter to save; F types one")
    reading.press("<Esc> <C-s>")
    #expect(reading.changes.isEmpty)
  }
}
