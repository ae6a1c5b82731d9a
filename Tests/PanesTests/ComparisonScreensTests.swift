import News
import Panes
import Reading
import Screen
import TestSupport
import Testing

/// The comparison of what several outlets quote.
@Suite struct ComparisonScreensTests {
  private static let elsewhere = Story(
    "Keepers leave the lamps of Velmar dark",
    outlet: "Harbour Times",
    date: "2031-05-04",
    [
      "“Talks will begin on Monday,” said Haruto Oda.",
      "“We kept those lamps through all the storms of this century, and for nothing we shall not keep them,” said Ingrid "
        + "Solvang. “The sea waits for nobody.”",
      "“We can wait longer than that,” she said.",
    ]
  )
  .quote("“Talks will begin on Monday,”", by: "Haruto Oda")
  .quote(
    "“We kept those lamps through all the storms of this century, and for nothing we shall not keep them,”",
    by: "Ingrid Solvang"
  )
  .quote("“The sea waits for nobody.”", by: "Ingrid Solvang")
  .quote("“We can wait longer than that,”", by: "Ingrid Solvang")

  private static let unnamed = Story(
    "Lampen aus in Velmar",
    outlet: nil,
    date: "2031-05-05",
    ["“We can wait longer than that.”"]
  )
  .quote("“We can wait longer than that.”", by: "Ingrid Solvang")

  private func reader(
    _ script: String,
    columns: Int = 80,
    rows: Int = 24,
    _ stories: [Story] = [Newsstand.lamps, ComparisonScreensTests.elsewhere, ComparisonScreensTests.unnamed]
  ) -> Reader {
    var reader = Reader(stories, columns: columns, rows: rows)
    reader.press(script)
    return reader
  }

  @Test func belowAHundredColumnsRenderingsStandOneUnderTheOther() throws {
    try expectScreen(reader("G x").frame(), "compare-80x24")
    try expectScreen(reader("G x j j", columns: 40, rows: 10).frame(), "compare-40x10")
  }

  @Test func aboveItEachOutletHasAColumn() throws {
    try expectScreen(reader("G x", columns: 120, rows: 40).frame(), "compare-120x40")
    let two = [Newsstand.lamps, Self.elsewhere]
    try expectScreen(reader("G x", columns: 100, rows: 30, two).frame(), "compare-100x30")
  }

  @Test func wordsThatDifferHaveALookOfTheirOwn() {
    let frame = reader("G x").frame(RoleLayer.theme)
    let colours = Set(frame.cells.map(\.style.foreground))
    #expect(colours.contains(.indexed(Role.searchMatch.rawValue)))
  }

  @Test func articlesThatAreMarkedShowIt() throws {
    try expectScreen(reader("v j v", columns: 80, rows: 24).frame(), "compare-marked")
  }

  @Test func nobodyQuotedIsSaid() {
    let silent = [
      Story("One", outlet: "A", date: "2031-05-03", ["Rain."]), Story("Two", outlet: "B", date: "", ["Sun."]),
    ]
    #expect(reader("x", silent).frame().lines.contains { $0.contains("Nobody is quoted in these articles.") })
  }

  @Test func everySizeDraws() {
    for columns in [1, 19, 20, 21, 25, 33, 50, 79, 80, 99, 100, 119, 120, 200] {
      for rows in [1, 4, 5, 6, 7, 9, 12, 24, 60] {
        let reader = reader("G x j j <Space> G", columns: columns, rows: rows)
        #expect(reader.frame().rows == rows)
        #expect(reader.frame(glyphs: .ascii).columns == columns)
      }
    }
  }
}
