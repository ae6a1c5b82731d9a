import News
import Reading
import Screen
import TestSupport
import Testing

/// Finding words.
@Suite struct FindingTests {
  private func found(_ reading: Rehearsal) -> String? {
    guard let find = reading.session.find, let current = find.current, let open = reading.session.open else {
      return nil
    }
    return open.annotated.article.text[find.hits[current]]
  }

  @Test func wordsAreFoundInTheTextFromWhereTheReaderIs() {
    var reading = Gazette.rehearsal()
    reading.press("<Enter> / brandt <Enter>")
    #expect(found(reading) == "Brandt")
    #expect(reading.session.find?.hits.count == 2)
    #expect(reading.noticeText == "1 of 2")
    reading.press("n")
    #expect(reading.noticeText == "2 of 2")
    #expect((reading.session.open?.topLine ?? 0) > 0)
    reading.press("n")
    #expect(reading.noticeText == "1 of 2 · past the end, on from the top")
    reading.press("N")
    #expect(reading.noticeText == "2 of 2 · past the top, on from the end")
    reading.press("<Esc>")
    #expect(reading.session.find == nil && reading.session.focus == .text)
  }

  @Test(arguments: [("BRANDT", 0), ("Brandt", 2), ("brandt", 2), ("nine", 1), ("xyz", 0)])
  func aCapitalIsMeantAsItIs(words: String, hits: Int) {
    var reading = Gazette.rehearsal()
    reading.press("<Enter> / \(words) <Enter>")
    #expect(reading.session.find?.hits.count == hits)
    if hits == 0 { #expect(reading.noticeText == "Not found: \(words)") }
  }

  @Test func accentsAndCurlyMarksAreFoundByPlainOnes() {
    var reading = Rehearsal([ArticleDraft("Élan\nThe café’s Ångström clock, cafe\u{301} too, ÉLAN again.")])
    reading.press("<Enter> / cafe <Enter>")
    #expect(reading.session.find?.hits.count == 2)
    reading.press("/ é <Enter>")
    #expect(reading.session.find?.hits.count == 3)
    reading.press("/ cafe's <Enter>")
    #expect(found(reading) == "café’s")
    reading.press("/ angstrom <Space> clock <Enter>")
    #expect(found(reading) == "Ångström clock")
  }

  @Test func inTheListHeadlinesAndOutletsAreSearched() {
    var reading = Gazette.rehearsal()
    reading.press("/ orlo <Enter>")
    #expect(reading.openHeadline == "Bridge at Orlo opens a year late")
    reading.press("/ beacon <Enter>")
    #expect(reading.openHeadline == "Nothing happened in Dell")
    reading.press("n")
    #expect(reading.openHeadline == "Lighthouse keepers return to work")
    #expect(reading.noticeText == "Found · past the end, on from the top")
    reading.press("2n")
    #expect(reading.openHeadline == "Lighthouse keepers return to work")
    reading.press("/ zebra <Enter>")
    #expect(reading.noticeText == "Not found: zebra")
  }

  @Test func amongTheQuotesTheirWordsAndSpeakersAreSearched() {
    var reading = Gazette.rehearsal()
    reading.press("gq / oduya <Enter>")
    #expect(reading.session.open?.currentQuote == 1)
  }

  @Test func escapeLeavesTheLineAndNothingIsLookedFor() {
    var reading = Gazette.rehearsal()
    reading.press("/ abc <C-w> de <Left> x")
    #expect(reading.session.overlays.count == 1)
    if case .find(let line) = reading.session.overlays.last { #expect(line.text == "dxe" && line.caret == 2) }
    reading.press("<Esc>")
    #expect(reading.session.overlays.isEmpty && reading.session.find == nil)
  }

  @Test func whatThePageLeavesOutIsNotFound() {
    let text = "Title\nFirst words stay.\nRECOMMENDED words\n"
    var article = Article(text: Text(text), headline: Headline("Title", range: TextRange(0, 5), isDerived: false))
    article.body = [Block(TextRange(6, 23))]
    article.furniture = [Furniture(TextRange(24, 41), kind: .promo)]
    let annotated = AnnotatedArticle(article: article, annotations: Annotations(), origin: Origin(.standardInput))
    var session = Session(columns: 100, rows: 30)
    session.arrive([ArticleRow(id: ArticleID(0), annotated)])
    _ = session.receive(.articleLoaded(annotated, request: RequestID(1)))
    session.press("<Enter> / words <Enter>")
    #expect(session.find?.hits == [TextRange(12, 17)])
    session.press("B")
    #expect(session.find?.hits.count == 2)
  }

  @Test func aMillionLettersAreSearchedInLinearTime() {
    var reading = Rehearsal([ArticleDraft("Title\n" + String(repeating: "a", count: 300_000))])
    reading.press("<Enter> / " + String(repeating: "a", count: 100) + "b <Enter>")
    #expect(reading.session.find?.hits.isEmpty == true)
    reading.press("/ a <Enter>")
    #expect(reading.session.find?.hits.count == 10_000, "no more are kept")
  }

  @Test func whatIsPastedIsBoundedThoughItBeOneCharacter() {
    var session = Session(columns: 100, rows: 30)
    let character = "a" + String(repeating: "\u{301}", count: 500_000)
    _ = session.press("/")
    for _ in 0..<3 { _ = session.handle(.paste(character)) }
    guard case .find(let line) = session.overlays.last else {
      Issue.record("no line to type in")
      return
    }
    #expect((1...2_000).contains(line.text.utf8.count))
    #expect(line.caret == line.text.count)
    _ = session.press("<Esc> c")
    for _ in 0..<3 { _ = session.handle(.paste(character)) }
    #expect((1...400).contains(session.picker.narrowing.utf8.count))
  }
}
