import News
import Reading
import Testing

/// What stands on the page, in what order.
@Suite struct TypesetterPageTests {
  private static let source = """
    WORLD
    3 min read
    Lamp keepers strike
    Harbours go dark for a night
    VELMAR, May 3. /ANA/. Keepers put down their tools on Sunday.

    What comes next
    Talks begin on Monday.
    RECOMMENDED
    Ten lamps to see
    """

  private static func range(of words: String) -> TextRange {
    let bytes = Array(source.utf8)
    let sought = Array(words.utf8)
    let start = bytes.indices.first { bytes[$0...].starts(with: sought) } ?? 0
    return TextRange(start, start + sought.count)
  }

  private static let article: Article = {
    var article = Article(
      text: Text(source),
      headline: Headline("Lamp keepers strike", range: range(of: "Lamp keepers strike"), isDerived: false),
      body: [
        Block(range(of: "Keepers put down their tools on Sunday.")),
        Block(range(of: "What comes next"), kind: .subheading),
        Block(range(of: "Talks begin on Monday.")),
      ],
      furniture: [
        Furniture(range(of: "WORLD"), kind: .section),
        Furniture(range(of: "3 min read"), kind: .readingTime),
        Furniture(range(of: "RECOMMENDED\nTen lamps to see"), kind: .promo),
      ]
    )
    article.deck = Field("Harbours go dark for a night", range: range(of: "Harbours go dark for a night"))
    article.outlet = "Amber News"
    article.date = CalendarDate(year: 2031, month: 5, day: 3)
    article.dateline = Dateline(
      range: range(of: "VELMAR, May 3. /ANA/. "),
      place: "VELMAR",
      day: "May 3",
      agency: "ANA"
    )
    return article
  }()

  private func shown(_ page: Page) -> [String] {
    page.lines.map { line in
      switch line.content {
      case .blank: ""
      case .text(let range): Self.article.text[range]
      case .label(let words): "[\(words)]"
      }
    }
  }

  @Test func setsHeadMastheadAndBody() {
    let page = Typesetter.page(of: Self.article, columns: 60, showsFurniture: false)
    #expect(
      shown(page) == [
        "Lamp keepers strike", "", "Harbours go dark for a night", "", "[Amber News · 3 May 2031]",
        "VELMAR, May 3. /ANA/.", "", "Keepers put down their tools on Sunday.", "", "What comes next", "",
        "Talks begin on Monday.",
      ]
    )
  }

  @Test func showsFurnitureInItsPlace() {
    let page = Typesetter.page(of: Self.article, columns: 60, showsFurniture: true)
    #expect(shown(page).prefix(4) == ["WORLD", "3 min read", "", "Lamp keepers strike"])
    #expect(shown(page).suffix(4) == ["Talks begin on Monday.", "", "RECOMMENDED", "Ten lamps to see"])
    #expect(page.lines.last?.part == .furniture(.promo))
  }

  @Test func findsTheLineOfAPlace() {
    let page = Typesetter.page(of: Self.article, columns: 12, showsFurniture: false)
    for (index, line) in page.lines.enumerated() {
      guard case .text(let range) = line.content else { continue }
      #expect(page.line(at: range.start) == index)
      #expect(page.line(at: range.end - 1) == index)
    }
    #expect(page.line(at: -1) == 0)
  }

  @Test func saysThatAHeadlineIsDerived() {
    var article = Self.article
    article.headline = Headline("Keepers put down their tools", range: nil, isDerived: true)
    article.deck = nil
    let page = Typesetter.page(of: article, columns: 60, showsFurniture: false)
    #expect(
      shown(page).prefix(3) == [
        "[Keepers put down their tools]", "", "[Amber News · 3 May 2031 · no headline of its own]",
      ]
    )
  }
}
