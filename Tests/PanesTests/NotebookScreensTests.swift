import News
import Panes
import Reading
import Screen
import TestSupport
import Testing

/// The notebook, and what marks and watches look like elsewhere.
@Suite struct NotebookScreensTests {
  private func reader(_ script: String, columns: Int = 80, rows: Int = 24) -> Reader {
    var reader = Reader(Newsstand.all, columns: columns, rows: rows)
    reader.press(script)
    return reader
  }

  /// Two quotes of one article and one of another are marked, one with a note.
  private let marking = "<Enter> ) M J ) M 3) M ' m ask<Space>her<Space>on<Space>Monday <Enter>"

  @Test(arguments: [(80, 24), (120, 40), (40, 10), (200, 60)])
  func theNotebookShowsWhoSaidWhatWhereAndTheNote(columns: Int, rows: Int) throws {
    try expectScreen(reader(marking, columns: columns, rows: rows).frame(), "notebook-\(columns)x\(rows)")
  }

  @Test func anEmptyNotebookSaysHow() throws {
    try expectScreen(reader("'").frame(), "notebook-none")
  }

  @Test func aMarkedQuoteHasASignInItsPane() throws {
    try expectScreen(reader("j <Enter> ) M 2) M").frame(), "marked-quotes")
    let plain = reader("j <Enter> ) M").frame(glyphs: .ascii)
    #expect(plain.lines.contains { $0.contains("*") })
  }

  @Test func newMatchesStandOnTheStatusLineAndInTheList() throws {
    var reader = reader("F country:NO <Enter> f <C-s> north <Enter> <C-t> <Esc> F <C-u> <Enter>")
    reader.receive(.watchesCounted(["north": 3], request: RequestID(-1)))
    #expect(!reader.frame().lines.contains { $0.contains("3 new") }, "nobody asked")
    reader.announce(["north": 3])
    #expect(reader.frame().lines.contains { $0.contains("3 new: f") })
    reader.press("f")
    try expectScreen(reader.frame(), "watches")
  }

  @Test func everySizeDraws() {
    var reader = reader(marking)
    for columns in [1, 19, 20, 21, 25, 33, 50, 79, 80, 119, 120, 200] {
      for rows in [1, 4, 5, 6, 7, 9, 12, 24, 60] {
        reader.resize(columns: columns, rows: rows)
        #expect(reader.frame().rows == rows)
      }
    }
  }
}
