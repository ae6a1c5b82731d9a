import Catalog
import News
import Panes
import Reading
import Screen
import TestSupport
import Testing

/// The list in the order of stories.
@Suite struct StoryScreensTests {
  /// Three articles of one event, two of another, and those that are alone.
  private func reader(columns: Int, rows: Int) -> Reader {
    var reader = Reader(Newsstand.all, columns: columns, rows: rows)
    let stories: [(Int, UInt32)] = [(0, 1), (4, 1), (9, 1), (2, 2), (12, 2)]
    reader.receive(.holdingsChanged([.gathered(stories.map { StoryPart(ArticleID($0.0), story: $0.1) })]))
    reader.press(", , , gg")
    return reader
  }

  @Test(arguments: [(80, 24), (120, 40), (40, 10)])
  func articlesOfAStoryStandTogether(columns: Int, rows: Int) throws {
    let reader = reader(columns: columns, rows: rows)
    #expect(reader.session.list.sort == .story)
    try expectScreen(reader.frame(), "stories-\(columns)x\(rows)")
  }

  @Test func theFirstArticleSaysHowManyThereAre() {
    for glyphs in [Glyphs.unicode, .ascii] {
      let lines = reader(columns: 80, rows: 24).frame(glyphs: glyphs).lines
      #expect(lines.contains { $0.contains("[3 by 2] ") })
      #expect(lines.contains { $0.contains("[2 by 2] ") })
    }
  }
}
