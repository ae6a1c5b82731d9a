import News
import Panes
import Reading
import Screen
import TestSupport
import Testing

/// Typing, completing and saving filters.
@Suite struct FilterScreensTests {
  private func reader(_ script: String, columns: Int = 80, rows: Int = 24) -> Reader {
    var reader = Reader(Newsstand.all, columns: columns, rows: rows)
    reader.press(script)
    return reader
  }

  @Test func theLineShowsWhatTheFilterPicks() throws {
    let frame = reader("F country:NO<Space>-country:JP").frame()
    try expectScreen(frame, "filter-typing")
    #expect(frame.cursor?.row == 22)
    #expect(frame.cursor?.column == 8 + "country:NO -country:JP".count)
    try expectScreen(reader("F country:NO<Space>-country:JP <Enter>").frame(), "filter-applied")
  }

  @Test(arguments: [(80, 24), (120, 40), (40, 10), (200, 60)])
  func aMistakeIsPointedAt(columns: Int, rows: Int) throws {
    let frame = reader("F is:starred<Space>cuontry:NO", columns: columns, rows: rows).frame()
    try expectScreen(frame, "filter-fault-\(columns)x\(rows)")
    let caret = try #require(frame.lines.last { $0.contains("^") })
    #expect(caret.prefix { $0 != "^" }.count == 8 + "is:starred ".count)
  }

  @Test func aMistakeWithMuchToSayIsToldWhole() throws {
    try expectScreen(reader("F zzz:1").frame(), "filter-fault-long")
    let unfinished = "F is:starred<Space>country:NO<Space>outlet:amber<Space>is: <Enter>"
    try expectScreen(reader(unfinished).frame(), "filter-fault-right")
    try expectScreen(reader("F 琥珀:1", columns: 40, rows: 10).frame(), "filter-fault-wide")
  }

  @Test func theCaretUnderALongLineStandsUnderTheMistake() throws {
    let long = Array(repeating: "amber", count: 20).joined(separator: "<Space>")
    let frame = reader("F \(long)<Space>is:odd <Enter>", columns: 60).frame()
    try expectScreen(frame, "filter-fault-scrolled")
  }

  @Test(arguments: [(80, 24), (120, 40), (40, 10), (200, 60)])
  func completionOffersValuesWithTheirCounts(columns: Int, rows: Int) throws {
    try expectScreen(
      reader("F is:unread<Space>country: <Tab>", columns: columns, rows: rows).frame(),
      "completion-\(columns)x\(rows)"
    )
  }

  @Test func completionOffersFields() throws {
    try expectScreen(reader("F <Tab> <Tab>").frame(), "completion-fields")
    try expectScreen(
      RoleLayer.frame(reader("F <Tab> <Tab>").frame(RoleLayer.theme)),
      "roles-completion"
    )
  }

  @Test(arguments: [(80, 24), (120, 40), (40, 10), (200, 60)])
  func savedFiltersShowNameExpressionAndCount(columns: Int, rows: Int) throws {
    var reader = reader("F country:NO <Enter> f <C-s> the<Space>north <Enter>", columns: columns, rows: rows)
    reader.press("<Esc> F <C-u> is:unread<Space>quotes:>1 <Enter> f <C-s> 港 <Enter> <Esc>")
    reader.press("F <C-u> speaker:brook <Enter> f <C-s> what<Space>the<Space>mayor<Space>says <Enter>")
    try expectScreen(reader.frame(), "saved-filters-\(columns)x\(rows)")
    reader.press("x x")
    #expect(reader.frame().lines.contains { $0.contains("No saved filter is called that.") })
  }

  @Test func withoutSavedFiltersTheBoxSaysHow() throws {
    try expectScreen(reader("f").frame(), "saved-filters-none")
    try expectScreen(reader("F is:unread <Enter> f <C-s> new").frame(), "saved-filters-name")
  }

  @Test(arguments: [
    "F", "F is:starred<Space>cuontry:NO", "F <Tab> <Tab> <Tab>", "F zzz:1", "f", "g/ the", "g/ the <Enter>", "m note",
    "F is:unread <Enter> f <C-s> name", "s j s A",
  ])
  func everySizeDraws(script: String) {
    var reader = reader(script)
    for columns in [1, 19, 20, 21, 25, 33, 50, 79, 80, 119, 120, 200] {
      for rows in [1, 4, 5, 6, 7, 9, 12, 24, 60] {
        reader.resize(columns: columns, rows: rows)
        let frame = reader.frame()
        #expect(frame.rows == rows && frame.columns == columns)
      }
    }
  }
}
