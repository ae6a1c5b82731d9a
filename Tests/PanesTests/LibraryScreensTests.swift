import Catalog
import News
import Panes
import Reading
import Screen
import TestSupport
import Testing

/// The list over a library: marks, notes, searches, rows that are still on their way.
@Suite struct LibraryScreensTests {
  private static let sizes = [(80, 24), (120, 40), (40, 10), (200, 60)]

  /// A star, a note, both on one article; one whose file is gone.
  private func marked(columns: Int = 80, rows: Int = 24) -> Reader {
    var reader = Reader(Newsstand.all, columns: columns, rows: rows)
    reader.press("s j m check<Space>the<Space>night<Space>pay <Enter> j s m ask<Space>the<Space>captain <Enter>")
    reader.receive(.holdingsChanged([.changed(.gone, gained: ArticleSet([ArticleID(23)]), lost: ArticleSet())]))
    reader.press("gg j")
    return reader
  }

  @Test(arguments: sizes)
  func marksStandBeforeTheHeadline(columns: Int, rows: Int) throws {
    try expectScreen(marked(columns: columns, rows: rows).frame(), "marks-\(columns)x\(rows)")
  }

  @Test func everyMarkIsAnotherSignWithoutColors() {
    for glyphs in [Glyphs.unicode, .ascii] {
      let lines = marked(columns: 120, rows: 40).frame(glyphs: glyphs).lines
      let signs = glyphs == .ascii ? ["o ", "* ", "~ ", "* ~ ", "x "] : ["● ", "★ ", "✎ ", "★ ✎ ", "⊘ "]
      for sign in signs { #expect(lines.contains { $0.contains(sign) }, "\(sign)") }
    }
  }

  @Test func marksHaveRolesOfTheirOwn() throws {
    var reader = marked(columns: 80, rows: 24)
    reader.press("G")
    reader.press("gg")
    try expectScreen(RoleLayer.frame(reader.frame(RoleLayer.theme)), "roles-marks")
  }

  @Test func theTextsHeadShowsStarAndNote() throws {
    var reader = marked(columns: 120, rows: 40)
    reader.press("j <Enter>")
    try expectScreen(reader.frame(), "note-in-text")
    try expectScreen(RoleLayer.frame(reader.frame(RoleLayer.theme)), "roles-note")
  }

  @Test(arguments: sizes)
  func aSearchShowsWhereItsWordsStand(columns: Int, rows: Int) throws {
    var reader = Reader(Newsstand.all, columns: columns, rows: rows)
    reader.press("g/ lamps <Enter>")
    try expectScreen(reader.frame(), "search-\(columns)x\(rows)")
  }

  @Test func hitsHaveARoleOfTheirOwn() throws {
    var reader = Reader(Newsstand.all, columns: 80, rows: 24)
    reader.press("g/ the <Enter> j")
    try expectScreen(RoleLayer.frame(reader.frame(RoleLayer.theme)), "roles-search")
  }

  @Test func aSnippetOfForeignTextStaysInItsPlace() throws {
    var reader = Reader(Newsstand.all, columns: 80, rows: 24)
    reader.press("g/ captain <Enter>")
    try expectScreen(reader.frame(), "search-foreign")
  }

  @Test func typingASearchShowsWhatIsFoundSoFar() throws {
    var reader = Reader(Newsstand.all, columns: 80, rows: 24)
    reader.press("g/ bridg")
    try expectScreen(reader.frame(), "search-typing")
    #expect(reader.frame().cursor?.row == 23)
    reader.press("xyz <Enter>")
    try expectScreen(reader.frame(), "search-nothing")
  }

  @Test func theListSaysThatItIsSearching() throws {
    var reader = Reader(Newsstand.all, columns: 80, rows: 24)
    reader.isSilent = true
    reader.press("F said:bridges <Enter>")
    try expectScreen(reader.frame(), "searching")
    reader.isSilent = false
    #expect(!reader.frame().lines.contains { $0.contains("Searching") })
  }

  @Test func rowsOnTheirWayAreBlankLines() throws {
    for (columns, rows) in [(80, 24), (120, 16)] {
      var session = Session(columns: columns, rows: rows)
      let stories = Newsstand.all.enumerated().map { ArticleRow(id: ArticleID($0), $1.annotated) }
      _ = session.receive(.holdingsLoaded(Holdings(), scope: nil))
      for effect in session.receive(.holdingsChanged([.stored(stories.map { Holding($0) })])) {
        guard case .loadRows(let ids, _, let request) = effect else { continue }
        let near = Set(ids.prefix(3))
        _ = session.receive(.rowsLoaded(stories.filter { near.contains($0.id) }, request: request))
      }
      try expectScreen(Screenful.frame(of: session, theme: .plain), "rows-on-their-way-\(columns)x\(rows)")
    }
  }

  @Test func aMassChangeSaysItsNumberFirst() throws {
    var reader = Reader(Newsstand.all, columns: 80, rows: 24)
    reader.press("A")
    try expectScreen(reader.frame(), "mass-change")
    reader.press("A")
    #expect(reader.session.list.articles(.read).count == Newsstand.all.count)
    #expect(reader.frame().lines[22].contains("34 articles marked read"))
  }
}
