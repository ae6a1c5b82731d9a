import Scoring
import Testing

@Suite("A body is scored by its four-word shingles, furniture by lines")
struct PageScoreTests {
  private func page(_ lines: [(String, isBody: Bool)], body: String) -> GoldPage {
    var start = 0
    let marked = lines.map { words, isBody in
      defer { start += words.unicodeScalars.count + 1 }
      return GoldPage.Line(Span(start, start + words.unicodeScalars.count), isBody: isBody)
    }
    let text = lines.map(\.0).joined(separator: "\n")
    return GoldPage(id: "a", extractor: "scraper", text: text, body: body, lines: marked)
  }

  private func figures(_ page: GoldPage, body: [Span]) -> [Figure] {
    var findings = Findings()
    findings.body = body
    var score = PageScore()
    score.add(page, findings)
    return score.figures
  }

  @Test("Shingles are counted with their repeats")
  func shingles() {
    let page = page(
      [("one two three four five", true), ("one two three four", false)],
      body: "one two three four five"
    )
    // Found are 6 shingles over both lines, 2 of which the body has.
    let figures = figures(page, body: [Span(0, 42)])
    #expect(figures["body (ALL), precision"] == 33.33)
    #expect(figures["body (ALL), recall"] == 100)
    #expect(figures["body (scraper), F1"] == 50)
  }

  @Test("A text of fewer than four words is one shingle; nothing found of something is nothing right")
  func shortTexts() {
    let short = page([("Rain fell", true)], body: "Rain fell")
    #expect(figures(short, body: [Span(0, 9)])["body (ALL), F1"] == 100)
    #expect(figures(short, body: [])["body (ALL), F1"] == 0)
    #expect(figures(page([("…", true)], body: "…"), body: [])["body (ALL), F1"] == 100)
  }

  @Test("A line is kept when half of it is body")
  func lines() {
    let page = page([("abcd efgh ij", true), ("Share", false), ("More", false)], body: "abcd efgh ij")
    let half = figures(page, body: [Span(0, 6), Span(13, 15)])
    #expect(half["body lines lost"] == 0)
    #expect(half["furniture lines found"] == 100)
    let less = figures(page, body: [Span(0, 5), Span(13, 16)])
    #expect(less["body lines lost"] == 100)
    #expect(less["body words lost"] == 100)
    #expect(less["furniture lines found"] == 50)
  }
}
