import News
import Panes
import Reading
import Screen
import TestSupport
import Testing

/// Whole screens at every size.
@Suite struct ScreenfulTests {
  private static let sizes = [(80, 24), (120, 40), (40, 10), (200, 60), (160, 45), (19, 4), (1, 1)]

  @Test(arguments: sizes)
  func showsTheFirstArticle(columns: Int, rows: Int) throws {
    var reader = Reader(Newsstand.all, columns: columns, rows: rows)
    reader.press("j <Enter> ) ) )")
    try expectScreen(reader.frame(), "reading-\(columns)x\(rows)")
  }

  @Test func everySizeDraws() {
    var reader = Reader(Newsstand.all, columns: 80, rows: 24)
    reader.press("<Enter>")
    for columns in 0...130 where columns < 40 || columns % 10 == 0 {
      for rows in [0, 1, 2, 4, 5, 6, 7, 8, 9, 12, 24] {
        reader.resize(columns: columns, rows: rows)
        for _ in Pane.allCases {
          let frame = reader.frame()
          #expect(frame.columns == max(0, columns))
          #expect(frame.rows == max(0, rows))
          reader.press("<Tab>")
        }
      }
    }
  }
}
