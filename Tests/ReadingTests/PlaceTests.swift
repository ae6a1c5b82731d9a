import News
import Reading
import Screen
import TestSupport
import Testing

/// A place in the text or a list outlives every change of the screen.
@Suite struct PlaceTests {
  private func topAnchor(_ reading: Rehearsal) -> Int? {
    guard let open = reading.session.open else { return nil }
    return open.page.lines[open.topLine].anchor
  }

  @Test func resizingThereAndBackKeepsTheLine() {
    var reading = Gazette.rehearsal()
    reading.press("<Enter> 11j")
    let before = (reading.session.open?.topLine, topAnchor(reading))
    for (columns, rows) in [(80, 24), (60, 20), (19, 4), (1, 1), (0, 0), (200, 60), (100, 10), (120, 30)] {
      reading.resize(columns: columns, rows: rows)
    }
    #expect(reading.session.open?.topLine == before.0 && topAnchor(reading) == before.1)
  }

  @Test func aNarrowerPageBeginsAtTheSameWords() throws {
    var reading = Gazette.rehearsal()
    reading.press("<Enter> 9j")
    let anchor = try #require(topAnchor(reading))
    reading.resize(columns: 60, rows: 20)
    let open = try #require(reading.session.open)
    #expect(open.page.columns == 58)
    #expect(open.page.line(at: anchor) == open.topLine)
  }

  @Test func everyKeyDoesNoHarmOnEveryScreen() {
    let keys = ActionCatalog.entries.filter { ![.quit, .close].contains($0.action) }.flatMap(\.keys)
    for (columns, rows) in [(0, 0), (1, 1), (20, 5), (40, 10), (80, 9), (100, 30), (120, 12), (200, 60)] {
      var reading = Gazette.rehearsal(columns: columns, rows: rows)
      for pane in ["ga", "gt", "gq", "gc"] {
        for key in keys { reading.press("\(pane) \(key) <Esc> <Esc>") }
        reading.resize(columns: rows, rows: columns)
        reading.resize(columns: columns, rows: rows)
      }
      var empty = Session(columns: columns, rows: rows)
      for key in keys { empty.press("\(key) <Esc> <Tab>") }
      #expect(!reading.session.list.shown.isEmpty && empty.open == nil)
    }
  }

  @Test func aNarrowScreenShowsThePaneThatHasTheKeys() {
    var reading = Gazette.rehearsal(columns: 60, rows: 20)
    #expect(Array(reading.session.layout.panes.keys) == [.articles])
    reading.press("<Enter>")
    #expect(Array(reading.session.layout.panes.keys) == [.text])
    #expect(reading.session.open?.page.columns == 58)
    reading.press("<Tab>")
    #expect(Array(reading.session.layout.panes.keys) == [.quotes])
    reading.press("<Tab> <Tab>")
    #expect(Array(reading.session.layout.panes.keys) == [.articles])
    reading.press("h l h j")
    #expect(reading.openHeadline == "Lighthouse keepers return to work")
  }

  @Test func zoomGivesTheTextItsMeasureAndBack() {
    var reading = Gazette.rehearsal(columns: 80, rows: 24)
    reading.press("<Enter>")
    let columns = reading.session.open?.page.columns ?? 0
    #expect(columns < 60)
    reading.press("Z")
    #expect(reading.session.open?.page.columns == 72)
    reading.press("Z")
    #expect(reading.session.open?.page.columns == columns)
  }

  @Test func pagesAndHalfPagesFollowTheScreen() {
    var session = Session(columns: 120, rows: 40)
    session.arrive(RowMaker.rows(300))
    let rows = (session.layout.panes[.articles]?.rows ?? 0) / session.layout.rowHeight
    session.press("<Space>")
    #expect(session.list.cursor.selected == rows - 1)
    session.press("<C-d>")
    #expect(session.list.cursor.selected == rows - 1 + rows / 2)
    session.press("G gg 42G")
    #expect(session.list.cursor.selected == 41)
  }
}
