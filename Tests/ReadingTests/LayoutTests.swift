import Reading
import Screen
import Testing

/// Where the panes stand.
@Suite struct LayoutTests {
  private static let sizes = [
    (20, 5), (40, 10), (79, 24), (80, 5), (80, 11), (80, 12), (80, 24), (100, 30), (119, 24), (120, 10), (120, 16),
    (120, 17), (120, 40), (160, 45), (200, 60), (500, 200),
  ]

  private static let places = sizes.flatMap { size in
    Pane.allCases.flatMap { pane in [false, true].map { (size.0, size.1, pane, $0) } }
  }

  @Test(arguments: places.indices)
  func panesHaveRoomAndShareNoCell(index: Int) {
    let (columns, rows, focus, isZoomed) = Self.places[index]
    let layout = Layout(columns: columns, rows: rows, focus: focus, isZoomed: isZoomed)
    #expect(layout.panes[focus] != nil)
    var cells: Set<[Int]> = []
    for rect in layout.panes.values {
      #expect(rect.columns >= 20 && rect.rows >= 1)
      #expect(rect.column >= 0 && rect.column + rect.columns <= columns)
      #expect(rect.row >= 1 && rect.row + rect.rows <= rows - 2, "title above, status and hints below")
      for row in rect.row - 1..<rect.row + rect.rows {
        for column in rect.column..<rect.column + rect.columns { #expect(cells.insert([row, column]).inserted) }
      }
    }
  }

  @Test(arguments: [(19, 24), (80, 4), (1, 1), (0, 0)])
  func aTinyScreenHasNoPane(columns: Int, rows: Int) {
    let layout = Layout(columns: columns, rows: rows, focus: .text, isZoomed: false)
    #expect(layout.size == .tiny && layout.panes.isEmpty)
  }

  @Test(arguments: Pane.allCases)
  func aNarrowScreenHasOnePane(focus: Pane) {
    let layout = Layout(columns: 79, rows: 24, focus: focus, isZoomed: false)
    #expect(layout.panes == [focus: Rect(column: 0, row: 1, columns: 79, rows: 21)])
  }

  @Test func aMediumScreenGivesTheCountriesTheArticlesPlaceWhileTheyHaveTheKeys() {
    let layout = Layout(columns: 100, rows: 30, focus: .text, isZoomed: false)
    #expect(Set(layout.panes.keys) == [.articles, .text, .quotes])
    let choosing = Layout(columns: 100, rows: 30, focus: .countries, isZoomed: false)
    #expect(choosing.panes[.countries] == layout.panes[.articles])
    #expect(choosing.panes[.articles] == nil)
  }

  @Test func aWideScreenHasAllFour() throws {
    let layout = Layout(columns: 120, rows: 40, focus: .articles, isZoomed: false)
    #expect(Set(layout.panes.keys) == Set(Pane.allCases))
    let articles = try #require(layout.panes[.articles])
    let countries = try #require(layout.panes[.countries])
    let text = try #require(layout.panes[.text])
    let quotes = try #require(layout.panes[.quotes])
    #expect(countries.row == articles.row + articles.rows + 1 && countries.columns == articles.columns)
    #expect(text.column == articles.columns + 1 && quotes.column == text.column + text.columns + 1)
    #expect(quotes.column + quotes.columns == 120)
  }

  @Test(arguments: [160, 200, 300])
  func fromSomeWidthOnTheTextHasItsFullMeasure(columns: Int) throws {
    let layout = Layout(columns: columns, rows: 45, focus: .text, isZoomed: false)
    #expect(try #require(layout.panes[.text]).columns >= 74)
  }

  @Test func quotesTakeAsManyLinesAsThereIsRoomFor() {
    #expect(Layout(columns: 120, rows: 40, focus: .articles, isZoomed: false).quoteHeight == 3)
    #expect(Layout(columns: 100, rows: 30, focus: .quotes, isZoomed: true).quoteHeight == 2)
    #expect(Layout(columns: 80, rows: 24, focus: .articles, isZoomed: false).quoteHeight == 1)
  }

  @Test func rowsTakeTwoLinesWhereThePaneIsNarrowAndHigh() {
    #expect(Layout(columns: 120, rows: 40, focus: .articles, isZoomed: false).rowHeight == 2)
    #expect(Layout(columns: 120, rows: 40, focus: .articles, isZoomed: true).rowHeight == 1)
    #expect(Layout(columns: 60, rows: 8, focus: .articles, isZoomed: false).rowHeight == 1)
  }
}
